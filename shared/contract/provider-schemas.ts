import { z } from 'zod';
import type { ChangeStep } from '../change/change-step.ts';
import type { Target } from '../model/change.ts';
import {
  SETTINGS_SCHEMA,
  SETTINGS_SOURCES,
  type ProviderSettings,
  type ServerCandidate,
  type SettingsSource,
} from '../model/provider-settings.ts';
import type { SendOutcome } from '../model/send-outcome.ts';
import { target } from './account-schemas.ts';
import { providerQuirk } from './login-schemas.ts';
import { observation, security, type Whole } from './model-schemas.ts';
import { changeStep } from './verdict-schema.ts';

const text = z.string();
const port = z.number();
const source = z.enum(SETTINGS_SOURCES);
const sourceOutcome = z.enum(['found', 'nothing', 'failed', 'not-tried']);

const caution = z.enum(['insecure-source', 'other-domain']);

const candidate: z.ZodType<ServerCandidate> = z.object({
  host: text,
  port,
  security,
  methods: z.array(z.enum(['password', 'encrypted-password', 'oauth2'])),
  user: text.nullable(),
  source,
  sourceDetail: text,
  proof: observation.nullable(),
  proven: z.boolean(),
  caution: caution.exactOptional(),
} satisfies Whole<ServerCandidate>);

export const providerSettings: z.ZodType<ProviderSettings> = z.object({
  schema: z.literal(SETTINGS_SCHEMA),
  email: text,
  domain: text,
  provider: text.nullable(),
  candidates: z.array(candidate),
  quirks: z.array(providerQuirk),
  sources: z.array(z.object({ source, outcome: sourceOutcome, detail: text.exactOptional() })),
} satisfies Whole<ProviderSettings>);

/** A way out for one account: the step it takes, and what would be written. */
export interface Fix {
  step: ChangeStep;
  to: Target;
  /** Who says so: the check, or whoever told of the mail company's settings. */
  from: 'check' | SettingsSource;
  /** A reason to look twice. */
  caution?: ServerCandidate['caution'] & {};
}
export const fix: z.ZodType<Fix> = z.object({
  step: changeStep,
  to: target,
  from: z.enum(['check', ...SETTINGS_SOURCES]),
  caution: caution.exactOptional(),
} satisfies Whole<Fix>);

/** One source has answered. */
export const sourceAnswer = z.object({ source, outcome: sourceOutcome });
export type SourceAnswer = z.infer<typeof sourceAnswer>;

export const sendOutcome: z.ZodType<SendOutcome> = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('taken'), reply: text }),
  z.object({
    outcome: z.literal('refused'),
    at: z.enum(['greeting', 'login', 'sender', 'recipient', 'message']),
    reply: text,
    temporary: z.boolean(),
  }),
  z.object({
    outcome: z.literal('failed'),
    problem: z.enum([
      'not-reached',
      'timeout',
      'closed',
      'not-safe',
      'login-not-offered',
      'bad-address',
      'cancelled',
      'unknown',
    ]),
    detail: text,
    maybeTaken: z.boolean(),
  }),
]);
