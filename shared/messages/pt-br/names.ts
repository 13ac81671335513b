import type { Like } from '../catalogue.ts';
import type { names as english } from '../en/names.ts';

export const names: Like<typeof english> = {
  'name.isp': 'seu provedor de internet',
  'name.isp-first': 'Seu provedor de internet',
  'name.host': 'seu servidor de e-mail',
  'name.host-first': 'Seu servidor de e-mail',
  'name.product': 'seu antivírus',
  'name.product-first': 'Seu antivírus',
  'name.doors':
    '{portCount, plural, =0 {a porta do e-mail} one {a porta {ports}} many {as portas {ports}} other {as portas {ports}}}',

  'role.provider': 'seu provedor de e-mail',
  'role.relay': 'o servidor de e-mail do seu provedor de internet',
  'role.control': 'outro servidor, para comparar',

  'probe-step.resolve': 'procurar o nome',
  'probe-step.connect': 'bater à porta',
  'probe-step.tls': 'fechar o cadeado',
  'probe-step.greeting': 'esperar o servidor falar',
  'probe-step.ehlo': 'dizer olá',
  'probe-step.starttls': 'pedir o cadeado',
  'probe-step.tls-after-starttls': 'fechar o cadeado',
  'probe-step.ready': 'pronto para e-mails',

  'where.computer': 'este computador',
  'where.router': 'seu roteador',
  'where.network': 'esta rede',
  'where.isp': 'seu provedor de internet',
  'where.provider': 'seu provedor de e-mail',
  'where.account': 'as configurações do seu e-mail',
  'where.unknown': 'ainda não se sabe',

  'security.none': 'Nenhuma',
  'security.starttls': 'STARTTLS',
  'security.tls': 'SSL/TLS',

  'confidence.certain': 'certeza',
  'confidence.likely': 'quase certeza',
  'confidence.unsure': 'um palpite',

  'answer.yes': 'sim',
  'answer.no': 'não',
  'answer.not-tried': 'não testado',
};
