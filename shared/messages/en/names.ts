/** Short names: for tables, lists and the middle of a sentence. */
export const names = {
  /** Stand-ins where a name is not known; `-first` stands at the start of a sentence. */
  'name.isp': 'your internet provider',
  'name.isp-first': 'Your internet provider',
  'name.host': 'your mail server',
  'name.host-first': 'Your mail server',
  'name.product': 'your virus scanner',
  'name.product-first': 'Your virus scanner',
  'name.doors': '{portCount, plural, =0 {the mail door} one {door {ports}} other {doors {ports}}}',

  'role.provider': 'your mail company',
  'role.relay': 'your internet provider’s mail server',
  'role.control': 'some other server, to compare',

  'probe-step.resolve': 'look up the name',
  'probe-step.connect': 'knock at the door',
  'probe-step.tls': 'close the lock',
  'probe-step.greeting': 'wait for the server to speak',
  'probe-step.ehlo': 'say hello',
  'probe-step.starttls': 'ask for the lock',
  'probe-step.tls-after-starttls': 'close the lock',
  'probe-step.ready': 'ready for mail',

  'where.computer': 'this computer',
  'where.router': 'your router',
  'where.network': 'this network',
  'where.isp': 'your internet provider',
  'where.provider': 'your mail company',
  'where.account': 'your mail settings',
  'where.unknown': 'not known yet',

  /** As mail programs label them. */
  'security.none': 'None',
  'security.starttls': 'STARTTLS',
  'security.tls': 'SSL/TLS',

  'confidence.certain': 'certain',
  'confidence.likely': 'fairly sure',
  'confidence.unsure': 'a guess',

  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.not-tried': 'not tried',
} as const;
