import type { Like } from '../catalogue.ts';
import type { report as english } from '../en/report.ts';

export const report: Like<typeof english> = {
  'report.title': 'Relatório sobre o envio do seu e-mail',
  'report.date': 'Verificado em',
  'report.line': 'Linha',
  'report.sure': 'Grau de certeza',
  'report.where': 'Onde está a causa',
  'report.address': 'Endereço da linha',
  'report.item.address': 'o endereço da sua linha',
  'report.item.name': 'o nome da sua linha',
  'report.item.email': 'os nomes nos endereços de e-mail',
  'report.item.path': 'os nomes de pastas',
  'report.left-out': 'Ficou fora deste relatório: {names}.',
  'report.nothing-left-out': 'Nada foi tirado deste relatório. Seu nome pode estar nele.',
  'report.not-sent': 'O Postern não envia isto a ninguém. Você escolhe quem recebe.',
  'report.made': 'Feito pelo Postern {version}.',
  'report.cli.none': 'Ainda não há nenhuma verificação. Digite antes “postern check”, ou indique um arquivo.',
  'report.cli.too-large':
    'O arquivo {file} é grande demais para ser um relatório. O máximo são {most} bytes.',
  'report.cli.other-schema':
    'O arquivo {file} não é um relatório que este Postern saiba ler. Ele diz que é “{value}”.',
  'report.cli.not-whole': 'O arquivo {file} não é um relatório completo. Veja “{path}”.',
};
