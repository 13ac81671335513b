import { z } from 'zod';
import {
  REQUEST_CHANNELS,
  REQUEST_PROBLEMS,
  REQUEST_SCHEMA,
  REQUEST_STATES,
  type ExemptionRequest,
  type RequestAttempt,
} from '../model/request.ts';
import { VERDICT_CODES } from '../model/verdict.ts';
import { REQUEST_FAULTS, type RequestFault } from '../requests/check-request.ts';
import {
  REQUEST_TROUBLES,
  type MailDoor,
  type OutboxTold,
  type RequestAnswer,
  type RequestContent,
  type RequestTold,
  type RequestTrouble,
} from '../requests/told.ts';
import { connectionType, port, security, type Whole } from './model-schemas.ts';

// The shapes of requests and of the outbox, as `model-schemas.ts` has those of a check.

const text = z.string();
const channel = z.enum(REQUEST_CHANNELS);

const attempt: z.ZodType<RequestAttempt> = z.object({
  at: text,
  channel,
  outcome: z.enum(['filed', 'failed']),
  problem: z.enum(REQUEST_PROBLEMS).exactOptional(),
  said: text.exactOptional(),
  retryAfter: text.exactOptional(),
} satisfies Whole<RequestAttempt>);

const request: z.ZodType<ExemptionRequest> = z.object({
  schema: z.literal(REQUEST_SCHEMA),
  request: text,
  at: text,
  state: z.enum(REQUEST_STATES),
  isp: text,
  connection: connectionType,
  channel,
  ports: z.array(z.number()),
  fields: z.record(text, text),
  attested: z.array(z.object({ id: text, text })),
  reason: text,
  server: text.nullable(),
  verdict: z.enum(VERDICT_CODES).nullable(),
  report: z.unknown(),
  attempts: z.array(attempt),
  reference: text.nullable(),
  expectedDays: z.number().nullable(),
  possibleDuplicate: z.boolean(),
  closed: z.object({ at: text, by: z.enum(['port-open', 'customer']), note: text }).nullable(),
} satisfies Whole<ExemptionRequest>);

const content: z.ZodType<RequestContent> = z.object({
  to: text.nullable(),
  subject: text.nullable(),
  letter: text.nullable(),
  rows: z.array(z.object({ label: text, name: text, value: text })),
  data: text.nullable(),
  script: z.array(text),
} satisfies Whole<RequestContent>);

const door: z.ZodType<MailDoor> = z.object({
  host: text,
  port: z.number(),
  security,
  login: z.boolean(),
} satisfies Whole<MailDoor>);

const told: z.ZodType<RequestTold> = z.object({
  request,
  ispName: text,
  sendable: z.boolean(),
  content,
  others: z.array(channel),
  notBefore: text.nullable(),
  doors: z.array(door),
  from: text.nullable(),
  practice: z.boolean(),
} satisfies Whole<RequestTold>);

const fault: z.ZodType<RequestFault> = z.object({
  place: z.union([
    z.object({ part: z.literal('field'), name: text }),
    z.object({ part: z.literal('attestation'), id: text }),
    z.object({ part: z.enum(['reason', 'server']) }),
  ]),
  problem: z.enum(REQUEST_FAULTS),
  most: z.number().exactOptional(),
  allowed: z.array(text).exactOptional(),
} satisfies Whole<RequestFault>);

const trouble: z.ZodType<RequestTrouble> = z.object({
  code: z.enum(REQUEST_TROUBLES),
  detail: text,
} satisfies Whole<RequestTrouble>);

export const requestAnswer: z.ZodType<RequestAnswer> = z.object({
  told: told.nullable(),
  trouble: trouble.nullable(),
  faults: z.array(fault),
} satisfies Whole<RequestAnswer>);

export const outboxTold: z.ZodType<OutboxTold> = z.object({
  requests: z.array(told),
  damaged: z.array(z.object({ request: text, trouble })),
} satisfies Whole<OutboxTold>);

/** As a window gives it. */
export const requestId = z.string().regex(/^r-[A-Za-z0-9-]{1,80}$/);
const given = (most: number) => z.string().max(most);

/** What the customer filled in. The host checks it against the profile; here only that it is no flood. */
export const requestWanted = z.strictObject({
  channel,
  fields: z.record(given(200), given(4000)),
  attested: z.array(z.strictObject({ id: given(200), text: given(4000) })).max(100),
  reason: given(4000),
  server: given(300).nullable(),
  /** The customer agreed to send the redacted report along. */
  withReport: z.boolean(),
});
export type RequestWanted = z.infer<typeof requestWanted>;

/** One of the `doors` that were told; the password is used for this sending, and kept nowhere. */
export const mailChosen = z.strictObject({
  from: z.string().regex(/^[^\s@<>]{1,64}@[^\s@<>]{1,253}$/),
  host: given(253),
  port,
  login: z.strictObject({ user: given(320), password: given(1000) }).nullable(),
});
export type MailChosen = z.infer<typeof mailChosen>;

export const requestNote = z.strictObject({
  state: z.enum(['filed', 'refused']).nullable(),
  reference: given(200).nullable(),
  /** The customer's own words; they close the request. */
  closed: given(2000).nullable(),
});
