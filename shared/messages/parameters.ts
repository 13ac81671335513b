/**
 * The values a message may use. A name means the same thing in every message and every language.
 * `Flag` and other closed sets are for ICU `select`: a hyphen is not allowed there, so it is an underscore.
 */
export type Flag = 'yes' | 'no';
export interface ParameterTypes {
  /** The ISP's name, or its stand-in; `ispFirst` opens a sentence. */
  isp: string;
  ispFirst: string;
  host: string;
  hostFirst: string;
  hostCount: number;
  product: string;
  productFirst: string;
  port: number;
  /** A list of ports in words ("25 and 465"), and how many they are. */
  ports: string;
  portCount: number;
  /** "door 25" or "doors 25 and 465". */
  doors: string;
  where: string;
  confidence: string;
  issuer: string;
  issuerKnown: Flag;
  names: string;
  namesKnown: Flag;
  serverWords: string;
  said: Flag;
  /** A length of time as people say it: `3` and `days`; `unknown` when it is not known. */
  amount: number;
  unit: string;
  seconds: number;
  family: number;
  familyKnown: Flag;
  count: number;
  by: string;
  suggestion: string;
  suggested: Flag;
  securityLabel: string;
  login: string;
  domain: string;
  dmarc: string;
  channel: string;
  url: string;
  urlKnown: Flag;
  phones: string;
  phonesKnown: Flag;
  interface: string;
  interfaceKnown: Flag;
  hostKnown: Flag;
  /** The verdict a step belongs to, hyphens as underscores. */
  about: string;
  first: string;
  second: string;
  /** What the user typed. */
  value: string;
  allowed: string;
  file: string;
  detail: string;
  path: string;
  problem: string;
  most: number;
  command: string;
  /** A way through a program's menus, as the program shows it. */
  menu: string;
  /** What older versions call it. */
  older: string;
  olderKnown: Flag;
  /** Title of a practice scene. */
  title: string;
  failure: string;
  match: string;
  /** A code of a closed set, for `select`. */
  state: string;
  answer: string;
  /** Where the way is shut. */
  place: string;
  role: string;
  label: string;
  /** A verdict's or an error's own code. */
  code: string;
  connection: string;
  /** A date or a time of day, already in the reader's way of writing. */
  date: string;
  version: string;
  /** A group of a support code, from 1. */
  group: number;
  name: string;
  licence: string;
  /** How far a message got before it was refused. */
  at: string;
}
export type ParameterName = keyof ParameterTypes;

/** What every `verdict.` and `step.` message may use; each uses what it needs. */
export const VERDICT_PARAMETERS = [
  'isp',
  'ispFirst',
  'host',
  'hostFirst',
  'hostCount',
  'productFirst',
  'port',
  'portCount',
  'doors',
  'where',
  'confidence',
  'issuer',
  'issuerKnown',
  'names',
  'namesKnown',
  'serverWords',
  'said',
  'amount',
  'unit',
  'about',
  'seconds',
  'family',
  'familyKnown',
  'count',
  'by',
  'suggestion',
  'suggested',
] as const satisfies readonly ParameterName[];

/** What every other message uses, exactly. A key that is absent takes nothing. */
export const PARAMETERS = {
  'next.use-provider-port': ['host', 'port', 'securityLabel'],
  'next.use-relay': ['host', 'port', 'securityLabel', 'login', 'isp'],
  'next.sender-risk': ['domain', 'dmarc'],
  'next.request-exemption': ['channel', 'isp', 'ispFirst', 'url', 'urlKnown'],
  'next.call-help-desk': ['isp', 'phones', 'phonesKnown', 'url', 'urlKnown'],
  'next.sign-in-to-network': ['url', 'urlKnown'],
  'next.settle-by': ['by'],
  'next.check-mail-shield': ['product'],
  'next.turn-off-vpn': ['interface', 'interfaceKnown'],
  'next.fix-server-name': ['host', 'suggestion', 'suggested'],
  'next.contact-provider': ['host', 'hostKnown'],
  'next.check-router': ['about'],
  'name.doors': ['ports', 'portCount'],
  'join.sentences': ['first', 'second'],
  'cli.progress.resolve': ['host'],
  'cli.progress.connect': ['host', 'port'],
  'cli.progress.waiting': ['host', 'port'],
  'cli.progress.talking': ['host', 'port'],
  'cli.progress.done': ['seconds'],
  'cli.door.open': ['host', 'port'],
  'cli.door.closed': ['host', 'port', 'failure'],
  'cli.door.not-tried': ['host', 'port'],
  'cli.name-the-server': ['names'],
  'cli.late-answer': ['host', 'port', 'seconds'],
  'cli.foreign-network': ['isp'],
  'cli.usage.bad-server': ['value'],
  'cli.usage.bad-port': ['value'],
  'cli.usage.bad-email': ['value'],
  'cli.usage.bad-connection': ['value', 'allowed'],
  'cli.usage.bad-language': ['value', 'allowed'],
  'cli.usage.see-help': ['command'],
  'cli.profile.unknown-id': ['value', 'allowed'],
  'cli.profile.not-readable': ['file', 'detail'],
  'cli.profile.too-large': ['file', 'most'],
  'cli.profile.not-json': ['file', 'detail'],
  'cli.profile.invalid': ['file', 'count'],
  'cli.profile.problem': ['path', 'problem'],
  'cli.profile.problem-allowed': ['path', 'problem', 'allowed'],
  'cli.profile.fine': ['file', 'isp'],
  'cli.profile.remarks': ['count'],
  'cli.serve.address': ['url'],
  'cli.serve.opening': ['url'],
  'cli.serve.no-port': ['port', 'detail'],
  'cli.explain.matched': ['match'],
  'cli.explain.port': ['port'],
  'change.place': ['host', 'port', 'securityLabel'],
  'change.status.client-running': ['product'],
  'change.also-moves': ['count', 'names'],
  'change.limit.mail-command': ['command'],
  'change.limit.managed': ['path'],
  'change.limit.ambiguous': ['path'],
  'change.limit.security-not-offered': ['port'],
  'change.remark.not-readable': ['product', 'path', 'detail'],
  'change.remark.not-permitted': ['product', 'path', 'detail'],
  'change.remark.too-large': ['product', 'path'],
  'change.remark.unexpected-shape': ['product', 'path', 'detail'],
  'change.remark.not-running': ['product'],
  'change.remark.unknown-version': ['product', 'path', 'detail'],
  'cli.accounts.sends': ['place'],
  'cli.fix.from-to': ['first', 'second'],
  'cli.fix.bad-target': ['value'],
  'cli.fix.several': ['value', 'allowed'],
  'cli.fix.step.no-such-step': ['value'],
  'cli.fix.step.not-a-change': ['value'],
  'cli.fix.step.not-for-this-account': ['value'],
  'cli.fix.undo': ['command'],
  'cli.fix.proved': ['host', 'port'],
  'cli.fix.not-proved': ['host', 'port', 'failure'],
  'cli.changes.conflict': ['path', 'value', 'first', 'second'],
  'settings.title': ['value'],
  'settings.asking': ['value'],
  'settings.from': ['name'],
  'settings.nothing': ['domain'],
  'settings.link': ['url'],
  'settings.since': ['date'],
  'settings.caution.other-domain': ['domain'],
  'guided.note.cloud': ['product'],
  'guided.note.old': ['product'],
  'guided.open': ['product'],
  'guided.open.control-panel': ['product'],
  'guided.open.file': ['path'],
  'guided.menu': ['menu'],
  'guided.menu.unsure': ['menu'],
  'guided.account': ['name'],
  'guided.host': ['host'],
  'guided.host.same': ['host'],
  'guided.port': ['port'],
  'guided.security': ['securityLabel', 'older', 'olderKnown'],
  'guided.security.unsure': ['securityLabel'],
  'guided.login.user': ['name'],
  'code.problem.length': ['count'],
  'code.problem.sign': ['value', 'group'],
  'code.problem.mistake': ['names'],
  'code.problem.unknown-version': ['version'],
  'code.line': ['isp', 'connection'],
  'report.left-out': ['names'],
  'report.made': ['version'],
  'report.cli.too-large': ['file', 'most'],
  'report.cli.other-schema': ['file', 'value'],
  'report.cli.not-whole': ['file', 'path'],
  'agent.opening': ['label'],
  'agent.error.settle': ['label'],
  'calls.score': ['count', 'most'],
  'practice.banner': ['title'],
  'practice.how-to-play': ['command'],
  'practice.unknown': ['value', 'allowed'],
  'practice.no-start': ['detail'],
  'policy.refused': ['isp', 'detail'],
  'page.title': ['isp'],
  'page.relay.title': ['isp'],
  'page.relay.own-domains': ['names'],
  'page.relay.on-net': ['isp'],
  'page.relay.monitored': ['isp'],
  'page.relay.unnamed': ['isp'],
  'page.ask.opens': ['doors'],
  'page.ask.days': ['count'],
  'page.ask.customer-days': ['count'],
  'page.form.send': ['isp'],
  'page.phone.menu': ['value'],
  'page.phone.cost': ['value'],
  'page.reviewed': ['isp', 'date'],
  'page.cli.done': ['file'],
  'page.cli.no-form-address': ['path'],
  'page.cli.foreign': ['file'],
  'page.cli.not-written': ['file', 'detail'],
  'window.page-title': ['title'],
  'window.copy.what': ['value'],
  'window.link.failed': ['url'],
  'window.start.connection': ['isp'],
  'window.checking.tries': ['count', 'most'],
  'window.checking.time': ['seconds'],
  'window.checking.useful': ['host', 'port'],
  'window.path.door': ['port', 'state', 'place'],
  'window.do.use-provider-port': ['port'],
  'window.do.use-relay': ['host'],
  'window.do.settle-by': ['by'],
  'window.values.login.is': ['login', 'isp'],
  'window.declare': ['isp'],
  'window.evidence.open': ['host', 'port', 'role'],
  'window.evidence.shut': ['host', 'port', 'role', 'failure'],
  'window.evidence.not-tried': ['host', 'port', 'role'],
  'window.evidence.web-open': ['host'],
  'window.evidence.web-shut': ['host'],
  'window.fact.online': ['answer'],
  'window.fact.captivePortal': ['answer'],
  'window.fact.vpn': ['answer'],
  'window.fact.proxy': ['answer'],
  'window.fact.dnsLies': ['answer'],
  'window.fact.dnsWorks': ['answer'],
  'window.fact.clockWrong': ['answer'],
  'window.fact.ipv4': ['answer'],
  'window.fact.ipv6': ['answer'],
  'window.fact.defaultRoute': ['answer'],
  'window.fact.nonMail': ['answer'],
  'window.fact.foreignNetwork': ['answer', 'isp'],
  'window.fact.mailShield': ['answer'],
  'window.fact.manyPort25': ['answer'],
  'window.details.attempts': ['count'],
  'window.details.milliseconds': ['count'],
  'window.help-desk.text.isp': ['isp'],
  'window.help-desk.program': ['version'],
  'window.help-desk.date': ['date'],
  'window.help-desk.line': ['isp', 'connection'],
  'window.help-desk.found': ['title', 'code', 'confidence'],
  'window.about.who.isp': ['isp'],
  'window.about.shut': ['label', 'doors', 'portCount'],
  'window.about.shut.but-relay': ['label', 'doors', 'portCount', 'isp'],
  'window.about.shut.after-abuse': ['label', 'doors', 'portCount'],
  'window.about.open': ['label'],
  'window.about.works.isp': ['isp'],
  'window.about.works.relay': ['isp'],
  'window.about.isp': ['isp'],
  'window.about.help-desk': ['isp'],
  'window.about.read': ['title', 'date'],
  'window.settings.sent.last': ['count'],
  'window.settings.version': ['version'],
  'window.settings.library': ['name', 'version', 'licence'],
  'window.failed.not-saved': ['detail'],
  'window.failed.could-not-run': ['detail'],
  'window.failed.fault': ['code'],
  'accounts.found.count': ['count'],
  'accounts.looking-up': ['domain'],
  'accounts.sends': ['product', 'host', 'port'],
  'accounts.sends.nowhere': ['product'],
  'accounts.left-alone': ['count'],
  'accounts.not-running': ['product'],
  'accounts.door.open': ['port'],
  'accounts.door.shut': ['port'],
  'accounts.change.of': ['name'],
  'accounts.change.title': ['name'],
  'accounts.now': ['place'],
  'accounts.choose.provider': ['port', 'host'],
  'accounts.choose.relay': ['host', 'port'],
  'accounts.choose.caution.plain': ['isp'],
  'accounts.choose.caution.monitored': ['isp'],
  'accounts.choose.caution.on-net': ['isp'],
  'accounts.choose.caution.insecure-source': ['host'],
  'accounts.choose.caution.other-domain': ['host'],
  'accounts.ask': ['domain'],
  'accounts.asking': ['domain', 'count'],
  'accounts.asked.found': ['domain'],
  'accounts.asked.nothing': ['domain'],
  'accounts.consent.warning': ['product'],
  'accounts.close': ['product'],
  'accounts.close.text': ['product'],
  'accounts.close.waiting': ['product'],
  'accounts.done.text': ['name', 'place'],
  'accounts.done.start': ['product'],
  'accounts.proof.trying': ['port', 'host'],
  'accounts.proof.open': ['port', 'host'],
  'accounts.proof.shut': ['port', 'host'],
  'accounts.proof.unknown': ['port', 'host'],
  'accounts.test.text': ['name'],
  'accounts.test.password': ['name'],
  'accounts.test.refused': ['at'],
  'accounts.test.failed': ['problem', 'detail'],
  'accounts.test.said': ['value'],
  'accounts.test.letter': ['host', 'port'],
  'accounts.undo.of': ['name'],
  'accounts.explained': ['name'],
  'accounts.guided': ['product'],
  'accounts.guided.step': ['count', 'most'],
  'accounts.guided.right': ['place'],
  'accounts.guided.not-yet': ['place'],
  'request.asking.may-ask': ['isp', 'doors'],
  'request.asking.must-phone': ['isp', 'doors'],
  'request.asking.nobody-may': ['isp', 'doors'],
  'request.asking.not-you': ['ispFirst'],
  'request.asking.nothing-shut': ['ispFirst'],
  'request.asking.no-way-known': ['isp'],
  'request.path.router': ['name', 'path', 'label'],
  'request.path.retest': ['count'],
  'request.condition.address': ['names'],
  'request.condition.contract': ['names'],
  'request.condition.days': ['count'],
  'request.way.cost': ['value'],
  'request.way.days': ['count'],
  'request.fault.required': ['label'],
  'request.fault.too-long': ['label', 'most'],
  'request.fault.line-break': ['label'],
  'request.fault.control-character': ['label'],
  'request.fault.not-an-email': ['label'],
  'request.fault.not-a-phone': ['label'],
  'request.fault.not-a-number': ['label'],
  'request.fault.not-a-date': ['label'],
  'request.fault.not-a-choice': ['label', 'allowed'],
  'request.fault.not-a-server': ['label'],
  'request.fault.unknown': ['label', 'allowed'],
  'request.fault.not-ticked': ['label'],
  'request.fault.other-words': ['label'],
  'request.letter.subject': ['ports', 'code'],
  'request.letter.ask': ['ports'],
  'request.phone.open': ['date'],
  'request.phone.closed': ['date'],
  'request.phone.ask': ['ports'],
  'request.phone.line': ['label'],
  'request.phone.server': ['host'],
  'request.phone.reason': ['value'],
  'request.phone.declare': ['value'],
  'request.phone.code': ['code'],
  'request.phone.number': ['code'],
  'request.door.open': ['port', 'host'],
  'request.door.shut': ['port', 'host'],
  'request.door.not-tried': ['port', 'host'],
  'request.overdue': ['ispFirst', 'date'],
  'request.machine.holds': ['name', 'count'],
  'request.machine.security': ['name', 'state'],
  'cli.request.bad-field': ['value'],
  'cli.request.bad-channel': ['ispFirst', 'value', 'allowed'],
  'cli.request.only-one': ['allowed'],
  'cli.request.heading.sent': ['place'],
  'cli.request.saved': ['file'],
  'cli.request.not-saved': ['file', 'detail'],
  'cli.request.kept': ['value'],
  'cli.request.others': ['names'],
  'cli.outbox.problem.damaged': ['detail'],
  'cli.outbox.problem.wrong-state': ['detail'],
  'cli.outbox.problem.no-such-channel': ['detail'],
  'cli.outbox.problem.not-yet': ['detail'],
  'cli.outbox.problem.too-large': ['detail'],
  'cli.outbox.problem.disk-full': ['detail'],
  'cli.outbox.problem.not-writable': ['detail'],
  'cli.outbox.problem.not-readable': ['detail'],
  'cli.outbox.daily.on': ['command'],
  'cli.outbox.daily.failed': ['detail'],
  'cli.import.problem.not-json': ['file'],
  'cli.import.problem.another-schema': ['file', 'detail'],
  'cli.import.problem.damaged': ['file', 'detail'],
  'cli.import.problem.no-attachment': ['file', 'detail'],
  'cli.import.policy': ['isp'],
  'cli.import.no-policy': ['value'],
  'window.request.ask': ['isp'],
  'window.request.title': ['isp', 'doors'],
  'window.request.form': ['channel'],
  'window.request.declare': ['isp'],
  'window.request.try-other': ['channel'],
  'window.outbox.waits': ['count'],
  'window.outbox.after': ['date'],
  'window.outbox.trouble.damaged': ['detail'],
  'window.outbox.trouble.disk': ['detail'],
  'window.outbox.trouble.not-readable': ['detail'],
  'window.outbox.trouble.wait': ['date'],
} as const satisfies Record<string, readonly ParameterName[]>;
