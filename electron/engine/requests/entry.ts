import { z } from 'zod';
import { profileSchema, type IspProfile } from '../../../shared/isp/profile.ts';
import { CONNECTION_TYPES } from '../../../shared/model/report.ts';
import {
  REQUEST_CHANNELS,
  REQUEST_PROBLEMS,
  REQUEST_SCHEMA,
  REQUEST_STATES,
  type ExemptionRequest,
} from '../../../shared/model/request.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';

export const ENTRY_SCHEMA = 'postern-outbox/1';

/** `request.json` in the folder of a request: the request, and what only the outbox needs. */
export interface Entry {
  schema: typeof ENTRY_SCHEMA;
  request: ExemptionRequest;
  /** Given at the first letter, without angle brackets. */
  messageId: string | null;
  /** While `sending`: since when (ISO 8601), and whether the first byte that could file it may have left. */
  sending: { at: string; handedOver: boolean } | null;
  /** Failed tries since a person last said "send it", and when the last one was (ISO 8601). */
  tries: number;
  triedAt: string | null;
  /** Of those tries: so many whose fate is not known, where the channel cannot tell a second one from the first. */
  unknown: number;
  /** ISO 8601. `byServer`: the ISP's server named it. */
  notBefore: string | null;
  byServer: boolean;
}

const time = z.iso.datetime();
const channel = z.enum(REQUEST_CHANNELS);

const request = z.object({
  schema: z.literal(REQUEST_SCHEMA),
  request: z.string(),
  at: time,
  state: z.enum(REQUEST_STATES),
  isp: z.string(),
  connection: z.enum(CONNECTION_TYPES),
  channel,
  ports: z.array(z.number()),
  fields: z.record(z.string(), z.string()),
  attested: z.array(z.object({ id: z.string(), text: z.string() })),
  reason: z.string(),
  server: z.string().nullable(),
  verdict: z.enum(VERDICT_CODES).nullable(),
  report: z.unknown(),
  attempts: z.array(
    z.object({
      at: time,
      channel,
      outcome: z.enum(['filed', 'failed']),
      problem: z.enum(REQUEST_PROBLEMS).optional(),
      said: z.string().optional(),
      retryAfter: time.optional(),
    }),
  ),
  reference: z.string().nullable(),
  expectedDays: z.number().nullable(),
  possibleDuplicate: z.boolean(),
  closed: z.object({ at: time, by: z.enum(['port-open', 'customer']), note: z.string() }).nullable(),
});

const entry = z.object({
  schema: z.literal(ENTRY_SCHEMA),
  request,
  messageId: z.string().nullable(),
  sending: z.object({ at: time, handedOver: z.boolean() }).nullable(),
  tries: z.int().min(0),
  triedAt: time.nullable(),
  unknown: z.int().min(0),
  notBefore: time.nullable(),
  byServer: z.boolean(),
});

/** Null: not an entry of this version, or damaged. */
export function readEntry(text: string): Entry | null {
  const parsed = entry.safeParse(json(text));
  // `exactOptionalPropertyTypes`: what is absent is left absent by the parser.
  return parsed.success ? (parsed.data as Entry) : null;
}

/** What its maker would now be told to put right does not matter any more: the request is under way. */
export function readProfile(text: string): IspProfile | null {
  const found = profileSchema.safeParse(json(text));
  return found.success ? found.data : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
