import type { Like } from '../catalogue.ts';
import type { page as english } from '../en/page.ts';

export const page: Like<typeof english> = {
  'page.title': 'Enviar e-mails com {isp}',
  'page.lead':
    'Seus e-mails chegam, mas não saem? Veja aqui por quê, o que ainda funciona e a quem perguntar.',
  'page.languages': 'Esta página em outros idiomas',
  'page.relay.own-domains': 'Ele só aceita e-mails de endereços de {names}.',
  'page.relay.on-net': 'Ele só responde em uma linha de {isp}.',
  'page.relay.monitored': '{isp} acompanha o que é enviado por ele.',
  'page.relay.unnamed': '{isp} tem um servidor de e-mail próprio para envio.',
  'page.ask.title': 'Pedir que uma porta seja aberta',
  'page.ask.no-way': 'Não conhecemos nenhum jeito de pedir. O atendimento talvez saiba mais.',
  'page.ask.nothing-shut': 'Nesta linha, nenhuma porta está fechada, então não há nada a pedir.',
  'page.ask.opens': 'Isto abre {doors}.',
  'page.ask.days': 'A resposta leva cerca de {count, plural, one {# dia} many {# dias} other {# dias}}.',
  'page.ask.customer-days':
    'Você pode pedir quando for cliente há {count, plural, one {# dia} many {# dias} other {# dias}}.',
  'page.ask.duration': 'Por quanto tempo vale',
  'page.ask.reopen-cost': 'Custo para ter de volta depois que foi retirada',
  'page.form.title': 'O formulário',
  'page.form.you': 'Sobre você',
  'page.form.needed': 'obrigatório',
  'page.form.send': 'Enviar o formulário para {isp}',
  'page.form.elsewhere': 'O formulário está aqui:',
  'page.form.asks': 'Ele pede isto:',
  'page.release.title': 'Se sua linha foi fechada depois que se viu spam',
  'page.phone.menu': 'Escolha: {value}',
  'page.phone.cost': 'Custo: {value}',
  'page.help.chat': 'Bate-papo',
  'page.help.complaints': 'Se você não concorda',
  'page.reviewed': '{isp} conferiu isto em {date}.',
  'page.made': 'Esta página e o programa Postern dizem o mesmo: os dois vêm de um só arquivo.',
  'page.cli.done': 'Escrito: {file}',
  'page.cli.no-form-address':
    '{path}: o formulário não tem endereço (url), então a página diz onde ele está em vez de mostrá-lo.',
  'page.cli.foreign':
    'A pasta {file} tem outros arquivos e nenhuma página nossa. Nada foi escrito. Use --force para escrever lá mesmo assim.',
  'page.cli.not-written': 'Não dá para escrever {file} ({detail}).',
};
