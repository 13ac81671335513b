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
  'report.screen': 'Seu relatório',
  'report.screen.text':
    'Isto é tudo o que o relatório diz. Entregue a quem quiser: ao seu suporte, ao seu provedor de e-mail ou a ninguém.',
  'report.keep': 'Incluir o que diz quem você é',
  'report.keep.text': 'Nada disto aparece se você não ligar.',
  'report.save.html': 'Salvar como página da web',
  'report.save.pdf': 'Salvar como PDF',
  'report.save.json': 'Salvar como dados (JSON)',
  'report.print': 'Imprimir',
  'report.print.pdf': 'Imprimir ou salvar como PDF',
  'report.json': 'Ver o que está no arquivo de dados',
  'report.none': 'Ainda não há verificação para relatar.',
};
