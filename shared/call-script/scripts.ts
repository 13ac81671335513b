import type { NextKind, VerdictCode } from '../model/verdict.ts';

/** What an agent may have the customer do. A change of the mail program is done with the program's own steps. */
export type Remedy =
  | 'change-door'
  | 'change-relay'
  | Exclude<NextKind, 'use-provider-port' | 'use-relay' | 'call-help-desk' | 'nothing'>;

export const QUESTIONS = ['own-server', 'at-home', 'vpn-needed', 'web-works'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A call about one verdict: what to have done, best first, and where that hangs on an answer, the question. */
export type Script = readonly Remedy[] | { ask: Question; yes: readonly Remedy[]; no: readonly Remedy[] };

/** The customer is somewhere else: nothing at home mends it. */
const AWAY = {
  ask: 'at-home',
  yes: ['check-router', 'settle-by'],
  no: ['settle-by', 'use-webmail'],
} as const;

export const SCRIPTS: Readonly<Record<VerdictCode, Script>> = {
  offline: { ask: 'web-works', yes: ['settle-by'], no: ['check-router', 'settle-by'] },
  'captive-portal': ['sign-in-to-network'],
  'dns-failing': ['fix-dns', 'fix-server-name'],
  'dns-lying': ['fix-dns'],
  'ipv6-faulty': ['check-router', 'settle-by'],
  'mtu-black-hole': ['check-router', 'settle-by'],
  'unstable-line': ['check-router', 'wait-and-retry'],
  'clock-wrong': ['fix-clock'],
  'isp-blocks-port': {
    ask: 'own-server',
    yes: ['request-exemption', 'change-relay', 'change-door'],
    no: ['change-door', 'change-relay', 'request-exemption'],
  },
  'isp-redirects-port': ['change-door', 'change-relay'],
  'network-blocks-mail': AWAY,
  'network-blocks-port': ['change-door', 'settle-by'],
  'cut-after-connect': ['change-door', 'check-mail-shield', 'settle-by'],
  'router-allow-list': ['check-router', 'settle-by'],
  'computer-firewall': ['check-firewall', 'settle-by'],
  'mail-shield': ['check-mail-shield'],
  'vpn-in-the-way': { ask: 'vpn-needed', yes: ['change-door', 'turn-off-vpn'], no: ['turn-off-vpn'] },
  'encryption-masked': AWAY,
  'encryption-stripped': AWAY,
  'tls-intercepted': ['check-mail-shield', 'settle-by'],
  'impostor-server': ['use-webmail', 'contact-provider'],
  'server-down': ['wait-and-retry', 'use-webmail', 'contact-provider'],
  'port-not-offered': ['change-door', 'contact-provider'],
  'server-slow': ['wait-and-retry', 'contact-provider'],
  'server-busy': ['wait-and-retry', 'contact-provider'],
  'server-refuses-address': ['change-relay', 'contact-provider'],
  'certificate-problem': ['contact-provider'],
  'relay-unreachable': ['change-door', 'wait-and-retry'],
  'login-needed': ['contact-provider'],
  'app-password-needed': ['make-app-password'],
  'oauth-only': ['use-oauth-program'],
  'possible-infection': ['scan-for-malware'],
  'all-clear': [],
  'not-enough-evidence': ['settle-by'],
};

/** Nothing to try at once: the customer goes away with it. */
export const LATER: readonly Remedy[] = [
  'request-exemption',
  'wait-and-retry',
  'use-webmail',
  'contact-provider',
  'scan-for-malware',
];
