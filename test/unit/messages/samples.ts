import {
  VERDICT_CODES,
  type NextStep,
  type Verdict,
  type VerdictCode,
} from '../../../shared/model/verdict.ts';

const HOST = 'smtp.example.org';

/** Every kind of next step, with each of its variants, filled as in the field. */
export const NEXT_SAMPLES: readonly NextStep[] = [
  { kind: 'use-provider-port', host: HOST, port: 587, security: 'starttls' },
  { kind: 'use-provider-port', host: HOST, port: 465, security: 'tls' },
  ...(['none', 'optional', 'required'] as const).map((login): NextStep => ({
    kind: 'use-relay',
    host: 'relay.example.net',
    port: 25,
    security: 'none',
    login,
  })),
  ...(['none', 'quarantine', 'reject', 'absent'] as const).map((dmarc): NextStep => ({
    kind: 'use-relay',
    host: 'relay.example.net',
    port: 587,
    security: 'starttls',
    login: 'none',
    senderRisk: { domain: 'example.org', dmarc },
  })),
  ...[
    'web-form',
    'email',
    'ticket',
    'webhook',
    'phone',
    'portal',
    'buy-static-address',
    'change-contract',
    'print',
    'none',
  ].map((channel): NextStep => ({ kind: 'request-exemption', channel })),
  { kind: 'request-exemption', channel: 'web-form', url: 'https://example.net/form' },
  { kind: 'call-help-desk', phones: ['402 694 6655'] },
  { kind: 'call-help-desk', phones: [], url: 'https://example.net' },
  { kind: 'sign-in-to-network' },
  { kind: 'sign-in-to-network', url: 'http://portal.example' },
  ...(['phone-hotspot', 'other-computer', 'look-at-router', 'look-at-firewall', 'cable'] as const).map(
    (by): NextStep => ({ kind: 'settle-by', by }),
  ),
  { kind: 'check-mail-shield' },
  { kind: 'check-mail-shield', product: 'Avast' },
  { kind: 'turn-off-vpn' },
  { kind: 'turn-off-vpn', interface: 'tun0' },
  { kind: 'fix-clock' },
  { kind: 'fix-server-name', host: 'smpt.example.org' },
  { kind: 'fix-server-name', host: 'smpt.example.org', suggestion: HOST },
  { kind: 'contact-provider' },
  { kind: 'contact-provider', host: HOST },
  { kind: 'check-firewall' },
  { kind: 'check-router' },
  { kind: 'fix-dns' },
  { kind: 'wait-and-retry' },
  { kind: 'use-webmail' },
  { kind: 'scan-for-malware' },
  { kind: 'make-app-password' },
  { kind: 'make-app-password', url: 'https://example.net/password' },
  { kind: 'use-oauth-program' },
  { kind: 'nothing' },
];

const BASE: Omit<Verdict, 'code'> = {
  where: 'provider',
  confidence: 'certain',
  ports: [25],
  hosts: [HOST],
  evidence: [],
  dependsOn: [],
  params: { isp: 'Wessex Internet', host: HOST, port: 25 },
  next: [{ kind: 'use-provider-port', host: HOST, port: 587, security: 'starttls' }],
};

/** What differs from the base in the field; a code that is absent has one shape only. */
const SHAPES: Partial<Record<VerdictCode, Partial<Verdict>[]>> = {
  'dns-failing': [
    { where: 'account', next: [{ kind: 'fix-server-name', host: HOST }] },
    { where: 'provider', next: [{ kind: 'wait-and-retry' }] },
    { where: 'network', next: [{ kind: 'check-router' }] },
  ],
  'ipv6-faulty': [{ params: { family: 6 } }, { params: { family: 4 } }],
  'clock-wrong': [
    { params: { minutes: 90 } },
    { params: { minutes: 180 } },
    { params: { minutes: 525_600 } },
    { params: { minutes: 1 } },
    { params: {} },
  ],
  'isp-blocks-port': [
    {},
    { ports: [25, 465, 587] },
    { params: { isp: 'Wessex Internet', family: 6 } },
    { params: {}, hosts: [] },
    { ports: [], params: {} },
    { next: [{ kind: 'request-exemption', channel: 'web-form' }] },
  ],
  offline: [{ next: [{ kind: 'check-router' }] }],
  'cut-after-connect': [{ where: 'network' }, { where: 'provider' }, { where: 'unknown' }],
  'router-allow-list': [{ next: [{ kind: 'check-router' }] }, { hosts: [HOST, 'mail.example.com'] }],
  'port-not-offered': [{}, { where: 'account' }],
  'relay-unreachable': [{ where: 'isp' }, { where: 'network' }, { where: 'unknown' }],
  'network-blocks-port': [
    { where: 'network' },
    { where: 'unknown', ports: [465, 587] },
    { where: 'network', params: { family: 4 } },
  ],
  'computer-firewall': [{ where: 'computer' }, { where: 'router' }, { where: 'unknown' }],
  'mail-shield': [{ params: { product: 'Avast' } }, { params: {} }],
  'vpn-in-the-way': [{}, { ports: [25, 587] }],
  'tls-intercepted': [{ params: { issuer: 'Zscaler' } }, { params: {} }],
  'server-slow': [{ params: { seconds: 8 } }, { params: { seconds: 1 } }, { params: {} }],
  'server-refuses-address': [{ params: { serverWords: 'Go away' } }, { params: {} }],
  'certificate-problem': [
    { where: 'account', params: { host: HOST, names: 'mail.host.example, host.example, c, d' } },
    { where: 'account' },
    { where: 'provider' },
  ],
  'possible-infection': [{ params: { count: 40 } }, { params: {} }],
  'all-clear': [
    { next: [{ kind: 'nothing' }] },
    { ports: [], hosts: [], params: {}, next: [{ kind: 'nothing' }] },
    { ports: [25, 587], hosts: [HOST, 'mail.example.com'], params: {}, next: [{ kind: 'nothing' }] },
  ],
  'not-enough-evidence': [
    { where: 'unknown', confidence: 'unsure', next: [{ kind: 'settle-by', by: 'phone-hotspot' }] },
  ],
};

/** Every verdict code in every shape and every degree of confidence. */
export const VERDICT_SAMPLES: readonly Verdict[] = VERDICT_CODES.flatMap((code) =>
  (SHAPES[code] ?? [{}]).flatMap((shape) =>
    (['certain', 'likely', 'unsure'] as const).map((confidence): Verdict => ({
      ...BASE,
      confidence,
      ...shape,
      code,
    })),
  ),
);
