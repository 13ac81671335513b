import type { Like } from '../catalogue.ts';
import type { cliReport as english } from '../en/cli-report.ts';

export const cliReport: Like<typeof english> = {
  'report.cli.none': 'Ainda não há nenhuma verificação. Digite antes “postern check”, ou indique um arquivo.',
  'report.cli.too-large':
    'O arquivo {file} é grande demais para ser um relatório. O máximo são {most} bytes.',
  'report.cli.other-schema':
    'O arquivo {file} não é um relatório que este Postern saiba ler. Ele diz que é “{value}”.',
  'report.cli.not-whole': 'O arquivo {file} não é um relatório completo. Veja “{path}”.',
  'report.cli.no-browser':
    'O PDF é feito com Chrome, Edge ou Chromium, e aqui não há nenhum. Use “--format html”, abra a página em qualquer navegador e imprima.',
  'report.cli.not-printed': 'O navegador {file} não conseguiu fazer o PDF: {detail}',
  'report.cli.pdf-needs-out': 'O PDF precisa de uma pasta. Acrescente “--out PASTA”.',
};
