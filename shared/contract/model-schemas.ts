import { z } from 'zod';
import { FAILURES, STEPS } from '../model/failure.ts';
import type { NetworkFacts } from '../model/network.ts';
import type { Certificate, Observation, Timings } from '../model/observation.ts';
import type { Plan, Subject, SubjectProvider, Target } from '../model/plan.ts';
import { SCENES } from '../model/practice.ts';
import { CONNECTION_TYPES, REPORT_SCHEMA, type Report } from '../model/report.ts';
import { loginMethod, providerQuirk } from './login-schemas.ts';

// The shapes of shared/model, to check what crosses the contract. The types there are the source: each schema is
// declared to give exactly its type, so one that lags behind does not compile. Unknown keys are dropped, not passed on.

/** One schema for every key of a type, the optional ones too: a forgotten key would be dropped in silence. */
export type Whole<T> = { [Key in keyof T]-?: z.ZodType };

export const family = z.union([z.literal(4), z.literal(6)]);
export const security = z.enum(['none', 'starttls', 'tls']);
export const step = z.enum(STEPS);
export const sceneId = z.enum(SCENES);
export const connectionType = z.enum(CONNECTION_TYPES);
const role = z.enum(['provider', 'relay', 'control']);
const purpose = z.enum(['mail', 'non-mail']);
const answer = z.enum(['yes', 'no', 'not-tried']);
export const port = z.int().min(1).max(65_535);
const text = z.string();
const milliseconds = z.number();

const certificate = z.object({
  subject: text,
  issuer: text,
  names: z.array(text),
  validFrom: text,
  validTo: text,
  authorized: z.boolean(),
  problem: text.exactOptional(),
  protocol: text.exactOptional(),
  chain: z.array(
    z.object({ subject: text, issuer: text, validFrom: text, validTo: text, fingerprint: text }),
  ),
} satisfies Whole<Certificate>);

const timings = z.object({
  resolveMs: milliseconds.exactOptional(),
  connectMs: milliseconds.exactOptional(),
  greetingMs: milliseconds.exactOptional(),
  ehloMs: milliseconds.exactOptional(),
  starttlsMs: milliseconds.exactOptional(),
  tlsMs: milliseconds.exactOptional(),
} satisfies Whole<Timings>);

export const observation: z.ZodType<Observation> = z.object({
  id: text,
  role,
  purpose,
  host: text,
  address: text.nullable(),
  family: family.nullable(),
  port: z.number(),
  security,
  outcome: z.enum(['ready', 'failed', 'not-tried', 'cancelled']),
  step,
  failure: z.enum(FAILURES).exactOptional(),
  detail: text.exactOptional(),
  startedMs: milliseconds,
  endedMs: milliseconds,
  timings,
  greeting: text.exactOptional(),
  features: z.array(text).exactOptional(),
  ehloGreeting: text.exactOptional(),
  certificate: certificate.exactOptional(),
  sockets: z.number(),
  bytesSent: z.number(),
  bytesReceived: z.number(),
  waiting: z.boolean().exactOptional(),
  loopbackPeer: z.boolean().exactOptional(),
  transcript: z.array(z.object({ atMs: milliseconds, mark: z.enum(['>', '<', '*']), text })),
} satisfies Whole<Observation>);

const networkShape = z.object({
  online: z.boolean(),
  captivePortal: answer,
  captivePortalUrl: text.exactOptional(),
  vpn: answer,
  vpnInterface: text.exactOptional(),
  proxy: answer,
  dnsLies: answer,
  dnsLieAddresses: z.array(text).exactOptional(),
  dnsWorks: answer,
  clockWrong: answer,
  clockSkewSeconds: z.number().exactOptional(),
  families: z.array(family),
  ipv4: answer,
  ipv6: answer,
  interfaces: z.array(z.object({ name: text, families: z.array(family) })),
  defaultRoute: answer,
  nonMail: answer,
  publicAddress: text.exactOptional(),
  publicName: text.exactOptional(),
  foreignNetwork: answer,
  mailShield: answer,
  mailShieldName: text.exactOptional(),
  manyPort25: answer,
  port25Connections: z.number().exactOptional(),
  roundTripMs: milliseconds.exactOptional(),
  senders: z.array(
    z.object({
      domain: text,
      via: text,
      spf: z.enum(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror', 'not-tried']),
      dmarc: z.enum(['none', 'quarantine', 'reject', 'absent', 'not-tried']),
    }),
  ),
} satisfies Whole<NetworkFacts>);
export const networkFacts: z.ZodType<NetworkFacts> = networkShape;
export const someNetworkFacts = z.object(
  Object.fromEntries(
    Object.entries(networkShape.shape).map(([key, schema]) => [key, z.exactOptional(schema)]),
  ),
) as unknown as z.ZodType<Partial<NetworkFacts>>;

export const subject: z.ZodType<Subject> = z.object({
  email: text.exactOptional(),
  host: text,
  port: z.number().nullable(),
  security: security.nullable(),
  login: loginMethod.exactOptional(),
  provider: z
    .object({ id: text, name: text, quirks: z.array(providerQuirk) } satisfies Whole<SubjectProvider>)
    .exactOptional(),
} satisfies Whole<Subject>);

export const plan: z.ZodType<Plan> = z.object({
  targets: z.array(
    z.object({
      id: text,
      role,
      purpose,
      host: text,
      port: z.number(),
      security,
      depth: z.enum(['connect', 'greeting', 'ehlo', 'session']),
      tlsOptional: z.boolean(),
      families: z.array(family),
      priority: z.number(),
    } satisfies Whole<Target>),
  ),
});

export const report: z.ZodType<Report> = z.object({
  schema: z.literal(REPORT_SCHEMA),
  startedAt: text,
  practice: sceneId.exactOptional(),
  durationMs: milliseconds,
  isp: z.object({ id: text, connection: connectionType }),
  subjects: z.array(subject),
  network: networkFacts,
  observations: z.array(observation),
  ended: z.enum(['complete', 'cancelled', 'deadline']),
} satisfies Whole<Report>);
