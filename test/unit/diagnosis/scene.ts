import { profileSchema, type IspProfile, type IspProfileInput } from '../../../shared/isp/profile.ts';
import type { Failure, Step } from '../../../shared/model/failure.ts';
import { UNTRIED, type NetworkFacts } from '../../../shared/model/network.ts';
import type { Certificate, Observation, Role } from '../../../shared/model/observation.ts';
import type { Subject } from '../../../shared/model/plan.ts';
import { REPORT_SCHEMA, type ConnectionType, type Report } from '../../../shared/model/report.ts';

/** The servers of every scene: a small mail company, three strangers, the ISP's relay, and a web server. */
export const HOSTS: Readonly<Record<string, { role: Role; v4: string; v6: string; ms: number }>> = {
  'smtp.small.example': { role: 'provider', v4: '192.0.2.10', v6: '2001:db8:2::10', ms: 42 },
  'mail.office.test': { role: 'provider', v4: '198.51.100.77', v6: '2001:db8:7::77', ms: 35 },
  'relay.isp.test': { role: 'relay', v4: '203.0.113.25', v6: '2001:db8:1::25', ms: 21 },
  'mx.alpha.test': { role: 'control', v4: '198.51.100.1', v6: '2001:db8:a::1', ms: 31 },
  'mx.beta.test': { role: 'control', v4: '198.51.100.2', v6: '2001:db8:b::2', ms: 55 },
  'www.neutral.test': { role: 'control', v4: '198.51.100.80', v6: '2001:db8:c::80', ms: 24 },
};

const BASE: IspProfileInput = {
  schema: 'postern-isp/1',
  id: 'example-isp',
  name: 'Example Net',
  country: 'US',
  languages: ['en'],
  mailDomains: ['isp.test'],
  networks: { cidrs: ['203.0.113.0/24'], reverseDns: ['.dyn.isp.test'] },
  relays: [
    {
      host: 'relay.isp.test',
      ports: [{ port: 25, security: 'none' }],
      login: 'none',
      senders: 'any',
      onNetOnly: true,
    },
  ],
  connections: [
    {
      type: 'dsl',
      blocks: [{ ports: [25], scope: 'all-but-relay' }],
      exemptions: [{ channel: 'phone' }],
    },
    {
      type: 'dial-up',
      blocks: [{ ports: [25], scope: 'all-but-relay' }],
      exemptions: [{ channel: 'web-form', url: 'https://www.isp.test/port25' }],
    },
    { type: 'leased-line', blocks: [] },
  ],
  helpDesk: { phones: [{ number: '(555) 010-0100' }] },
};

export function ispProfile(change: Partial<IspProfileInput> = {}): IspProfile {
  return profileSchema.parse({ ...BASE, ...change });
}

/** No known ISP: no relay, no policy. */
export const generic: IspProfile = profileSchema.parse({
  schema: 'postern-isp/1',
  id: 'generic',
  name: 'your internet provider',
  country: 'ZZ',
  languages: ['en'],
  connections: [{ type: 'unknown', blocks: [] }],
});

export const certificate = (host: string, change: Partial<Certificate> = {}): Certificate => ({
  subject: host,
  issuer: 'Trusty CA 1',
  names: [host],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  authorized: true,
  chain: [],
  ...change,
});

export type Fate = 'ready' | Failure;

const STEP_OF: Partial<Record<Failure, Step>> = { deadline: 'connect', unknown: 'connect' };

function stepOf(fate: Fate, security: Observation['security']): Step {
  if (fate === 'ready') return 'ready';
  const known = STEP_OF[fate];
  if (known !== undefined) return known;
  if (fate.startsWith('dns-')) return 'resolve';
  if (fate.startsWith('greeting-') || fate === 'not-smtp') return 'greeting';
  if (fate.startsWith('ehlo-')) return 'ehlo';
  if (fate.startsWith('starttls-')) return 'starttls';
  if (fate.startsWith('tls-') || fate.startsWith('certificate-')) {
    return security === 'tls' ? 'tls' : 'tls-after-starttls';
  }
  return 'connect';
}

/** One attempt, as the probe would record it. `change` overrides any part. */
export function attempt(
  host: string,
  port: number,
  fate: Fate,
  change: Partial<Observation> & { ms?: number } = {},
): Observation {
  const known = HOSTS[host] ?? { role: 'provider' as const, v4: '192.0.2.99', v6: '2001:db8:9::99', ms: 40 };
  const family = change.family === undefined ? 4 : change.family;
  const purpose = change.purpose ?? (port === 443 || port === 993 ? 'non-mail' : 'mail');
  const usual = port === 465 ? 'tls' : known.role === 'provider' ? 'starttls' : 'none';
  const security = change.security ?? (purpose === 'non-mail' ? 'none' : usual);
  const step = stepOf(fate, security);
  const resolved = step !== 'resolve';
  const silent = fate === 'connect-timeout';
  const { ms, ...rest } = change;
  const connectMs = ms ?? known.ms;
  const spoke =
    purpose === 'mail' && (fate === 'ready' || ['ehlo', 'starttls', 'tls-after-starttls'].includes(step));
  const encrypted = purpose === 'mail' && (security === 'tls' || security === 'starttls');
  return {
    id: `${host}:${port}:${family ?? 0}:${security}`,
    role: known.role,
    purpose,
    host,
    address: resolved ? (family === 6 ? known.v6 : known.v4) : null,
    family: resolved ? family : null,
    port,
    security,
    outcome: fate === 'ready' ? 'ready' : 'failed',
    step,
    ...(fate === 'ready' ? {} : { failure: fate }),
    startedMs: 0,
    endedMs: silent ? 3500 : connectMs * 4,
    timings: resolved && !silent ? { resolveMs: 3, connectMs } : { resolveMs: 3 },
    ...(spoke ? { greeting: `220 ${host} ESMTP`, features: features(fate, security) } : {}),
    ...(encrypted && fate === 'ready' ? { certificate: certificate(host) } : {}),
    sockets: silent ? 3 : 1,
    bytesSent: spoke ? 60 : 0,
    bytesReceived: spoke ? 200 : 0,
    transcript: [],
    ...rest,
  };
}

function features(fate: Fate, security: Observation['security']): string[] {
  const base = ['SIZE 10240000', '8BITMIME'];
  if (fate === 'starttls-not-offered') return base;
  if (fate === 'starttls-masked') return [...base, 'XXXXXXXA'];
  return fate === 'ready' && security !== 'none' ? [...base, 'AUTH PLAIN'] : [...base, 'STARTTLS'];
}

export const SUBJECT: Subject = { host: 'smtp.small.example', port: null, security: null };

export const goodNetwork: NetworkFacts = {
  ...UNTRIED,
  online: true,
  captivePortal: 'no',
  vpn: 'no',
  proxy: 'no',
  dnsLies: 'no',
  dnsWorks: 'yes',
  clockWrong: 'no',
  families: [4],
  ipv4: 'yes',
  interfaces: [{ name: 'eth0', families: [4] }],
  defaultRoute: 'yes',
  nonMail: 'yes',
  foreignNetwork: 'no',
  mailShield: 'no',
  manyPort25: 'no',
  roundTripMs: 24,
};

export interface Scene {
  subjects?: Subject[];
  connection?: ConnectionType;
  network?: Partial<NetworkFacts>;
  ended?: Report['ended'];
  observations: Observation[];
}

export function reportOf({
  subjects = [SUBJECT],
  connection = 'dsl',
  network = {},
  ended,
  observations,
}: Scene): Report {
  return {
    schema: REPORT_SCHEMA,
    startedAt: '2026-03-02T10:00:00.000Z',
    durationMs: 3600,
    isp: { id: 'example-isp', connection },
    subjects,
    network: { ...goodNetwork, ...network },
    observations,
    ended: ended ?? 'complete',
  };
}

/** Everything answers. */
export function open(families: (4 | 6)[] = [4]): Observation[] {
  return families.flatMap((family) => [
    ...[25, 465, 587, 993].map((port) => attempt('smtp.small.example', port, 'ready', { family })),
    attempt('relay.isp.test', 25, 'ready', { family }),
    attempt('mx.alpha.test', 25, 'ready', { family }),
    attempt('mx.beta.test', 25, 'ready', { family }),
    attempt('mx.beta.test', 587, 'ready', { family }),
    attempt('mx.alpha.test', 465, 'ready', { family }),
    attempt('www.neutral.test', 443, 'ready', { family }),
  ]);
}

/** Replaces attempts that match (by role, host, port or family) with the same attempt meeting another fate. */
export function meets(
  observations: Observation[],
  match: { host?: string; role?: Role; ports?: number[]; family?: 4 | 6; notRole?: Role },
  fate: Fate,
  change: Parameters<typeof attempt>[3] = {},
): Observation[] {
  return observations.map((o) => {
    const hit =
      (match.host === undefined || o.host === match.host) &&
      (match.role === undefined || o.role === match.role) &&
      (match.notRole === undefined || o.role !== match.notRole) &&
      (match.ports === undefined || match.ports.includes(o.port)) &&
      (match.family === undefined || o.family === match.family);
    if (!hit) return o;
    return attempt(o.host, o.port, fate, {
      ...(o.family === null ? {} : { family: o.family }),
      security: o.security,
      ...change,
    });
  });
}
