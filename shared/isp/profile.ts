import { z } from 'zod';
import { CONNECTION_TYPES } from '../model/report.ts';

/**
 * The ISP profile, `postern-isp/1`: one JSON file that says what an ISP blocks, what still works and whom to ask.
 * This schema is the one source: the published JSON Schema (`build/packs/postern-isp-1.schema.json`) is made from it.
 */
const port = z.int().min(1).max(65535);
const host = z
  .string()
  .regex(/^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/, 'a host name or an IP address');
const domain = z
  .string()
  .regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/, 'a domain in lower case');
const date = z.iso.date();
const webAddress = z.url({ protocol: /^https?$/ });
const security = z.enum(['none', 'starttls', 'tls']);

const relay = z.strictObject({
  host,
  ports: z.array(z.strictObject({ port, security })).min(1),
  login: z.enum(['none', 'optional', 'required']),
  /** Which sender addresses the relay accepts: any, or only those of `mailDomains`. */
  senders: z.enum(['any', 'own-domains']),
  /** The relay answers only inside the ISP's own network. */
  onNetOnly: z.boolean().default(true),
  monitored: z.boolean().default(false),
  /** Limits as the ISP words them. */
  limits: z.string().optional(),
});

const controls = z.strictObject({
  /** Independent hosts that speak SMTP on a port; drawn at random so that no stranger's host sees every check. */
  mail: z.array(z.strictObject({ host, port, security: security.default('none') })).default([]),
  /** Hosts and ports that have nothing to do with mail. */
  nonMail: z.array(z.strictObject({ host, port })).default([]),
  /** An `http:` address that answers with a known status and an empty or known body. */
  portalCheck: z
    .strictObject({
      url: webAddress,
      status: z.int().min(200).max(299).default(204),
      body: z.string().optional(),
    })
    .optional(),
  /** Answers with the caller's own address as plain text. */
  addressEcho: webAddress.optional(),
  /** How many mail controls one check may use on each port. At least two are needed to prove a block. */
  perPort: z.int().min(0).max(4).default(2),
});

const attestation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As the ISP wrote it. Shown word for word, never ticked beforehand. */
  text: z.string().min(1),
});

const field = z.strictObject({
  name: z.string().min(1),
  label: z.string().min(1),
  kind: z.enum(['text', 'email', 'phone', 'number', 'date', 'choice', 'long-text']).default('text'),
  required: z.boolean().default(true),
  choices: z.array(z.string()).optional(),
});

/** One way to ask for the port to be opened. Several may be listed, best first. */
const exemption = z.strictObject({
  channel: z.enum([
    'web-form',
    'email',
    'ticket',
    'phone',
    'portal',
    'buy-static-address',
    'change-contract',
    'print',
    'none',
  ]),
  url: webAddress.optional(),
  email: z.email().optional(),
  /** Who may ask and what they must fulfil, as the ISP words it. */
  eligibility: z.array(z.string()).default([]),
  attestations: z.array(attestation).default([]),
  fields: z.array(field).default([]),
  cost: z.string().optional(),
  duration: z.string().optional(),
  /** What the exemption is tied to. */
  per: z.enum(['username', 'line', 'address', 'modem', 'host', 'contract']).optional(),
  expectedDays: z.number().positive().optional(),
});

const block = z.strictObject({
  ports: z.array(port).min(1),
  families: z.array(z.union([z.literal(4), z.literal(6)])).default([4, 6]),
  /** `all` foreign servers; `all-but-relay`; `allow-list` of named servers; `reactive` only after abuse was seen. */
  scope: z.enum(['all', 'all-but-relay', 'allow-list', 'reactive']).default('all-but-relay'),
  /** What a blocked connection meets. */
  mechanism: z.enum(['drop', 'reject', 'redirect', 'router', 'unknown']).default('unknown'),
  since: date.optional(),
  until: date.optional(),
});

const connection = z.strictObject({
  type: z.enum(CONNECTION_TYPES),
  /** What the ISP calls it. */
  label: z.string().optional(),
  recognise: z
    .strictObject({ reverseDns: z.array(z.string()).default([]), cidrs: z.array(z.string()).default([]) })
    .optional(),
  blocks: z.array(block),
  exemptions: z.array(exemption).default([]),
});

export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('postern-isp/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, 40 at most'),
  name: z.string().min(1),
  country: z.string().regex(/^([A-Z]{2}|ZZ)$/, 'two capital letters (ISO 3166-1), or ZZ for none'),
  languages: z.array(z.string()).min(1),
  website: webAddress.optional(),
  sources: z
    .array(
      z.strictObject({
        url: webAddress,
        read: date,
        pageDate: z.string().optional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  mailDomains: z.array(domain).default([]),
  /** The ISP's mail server also hosts customers' own domains. */
  hostsCustomerDomains: z.boolean().default(false),
  networks: z
    .strictObject({ cidrs: z.array(z.string()).default([]), reverseDns: z.array(z.string()).default([]) })
    .prefault({}),
  relays: z.array(relay).default([]),
  controls: controls.prefault({}),
  /** The first entry is used when the type is unknown and cannot be recognised. */
  connections: z.array(connection).min(1),
  helpDesk: z
    .strictObject({
      phones: z.array(z.strictObject({ number: z.string(), label: z.string().optional() })).default([]),
      email: z.email().optional(),
      web: webAddress.optional(),
      hours: z.string().optional(),
    })
    .prefault({}),
  doesNotHelpWith: z.array(z.string()).default([]),
  appearance: z
    .strictObject({
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .optional(),
      icon: z.string().optional(),
    })
    .prefault({}),
});

export type IspProfile = z.infer<typeof profileSchema>;
export type IspProfileInput = z.input<typeof profileSchema>;
export type IspRelay = IspProfile['relays'][number];
export type IspConnection = IspProfile['connections'][number];
export type IspExemption = IspConnection['exemptions'][number];
export type IspBlock = IspConnection['blocks'][number];
