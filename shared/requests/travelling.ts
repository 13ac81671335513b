import { z } from 'zod';
import { CONNECTION_TYPES } from '../model/report.ts';
import { REQUEST_CHANNELS, REQUEST_SCHEMA, type ExemptionRequest } from '../model/request.ts';
import { VERDICT_CODES } from '../model/verdict.ts';
import { canonicalJson } from './canonical.ts';
import { redactReport } from './redact-report.ts';

/** The SHA-256 of a text in UTF-8, as lower-case hexadecimal. Handed in: there is no such thing without a host. */
export type Sha256 = (text: string) => string;

const line = (most: number) => z.string().max(most);

/** What a help desk may import: the JSON beside the letter, and the body of a webhook. Strict: nothing else is read. */
export const travellingSchema = z
  .strictObject({
    schema: z.literal(REQUEST_SCHEMA),
    request: z
      .string()
      .regex(/^r-[A-Za-z0-9-]{1,80}$/)
      .describe('The same in every copy of one request: two with the same id are one'),
    at: z.iso.datetime().describe('When the customer made it'),
    isp: line(100).describe('Id of the ISP profile'),
    connection: z.enum(CONNECTION_TYPES),
    channel: z.enum(REQUEST_CHANNELS).describe('How it was sent'),
    ports: z.array(z.int().min(1).max(65_535)).max(50).describe('The ports asked for'),
    fields: z.record(line(200), line(20_000)).describe('By the names in the profile'),
    attested: z
      .array(z.strictObject({ id: line(200), text: line(20_000) }))
      .max(100)
      .describe('What the customer ticked, word for word as they saw it'),
    reason: line(20_000).describe("In the customer's own words"),
    server: line(253).nullable().describe('The mail server wanted, where known'),
    verdict: z.enum(VERDICT_CODES).nullable().describe('What the check found first'),
    report: z
      .unknown()
      .describe('The redacted report of the check, where the customer agreed to it; else null'),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .describe(
        'SHA-256 over the canonical JSON (RFC 8785) of all the rest: tells a whole file from a cut one',
      ),
  })
  .describe('A request to have a mail port opened, as Postern sends it');

export type TravellingRequest = z.infer<typeof travellingSchema>;

/** What leaves this computer with a request: nothing of its attempts and its fate, and the report redacted. */
export function travelling(request: ExemptionRequest, sha256: Sha256): TravellingRequest {
  const { schema, at, isp, connection, channel, ports, fields, attested, reason, server, verdict } = request;
  const report =
    request.report === null || request.report === undefined ? null : redactReport(request.report);
  const whole = {
    ...{ schema, request: request.request, at, isp, connection, channel },
    ...{ ports, fields, attested, reason, server, verdict, report },
  };
  return { ...whole, digest: digestOf(whole, sha256) };
}

/** The name of the attachment. */
export const attachmentName = (request: string): string => `postern-request-${request}.json`;

export type ImportedRequest =
  /** `whole` false: it was changed or cut on the way; what can be read is given all the same. */
  | { ok: true; whole: boolean; request: TravellingRequest }
  | { ok: false; problem: 'not-json' | 'another-schema' | 'damaged'; detail: string };

/** Reads what `travelling` wrote. Never throws; a hostile file gives a problem that names where. */
export function importRequest(json: string, sha256: Sha256): ImportedRequest {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, problem: 'not-json', detail: error instanceof Error ? error.message : '' };
  }
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (schema !== REQUEST_SCHEMA) return { ok: false, problem: 'another-schema', detail: nameOf(schema) };
  const parsed = travellingSchema.safeParse(value);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return { ok: false, problem: 'damaged', detail: first?.path.map(String).join('.') ?? '' };
  }
  const { digest, ...rest } = parsed.data;
  try {
    return { ok: true, whole: digest === digestOf(rest, sha256), request: parsed.data };
  } catch {
    // Nested deeper than the stack: no Postern wrote that.
    return { ok: false, problem: 'damaged', detail: 'report' };
  }
}

function digestOf(rest: Omit<TravellingRequest, 'digest'>, sha256: Sha256): string {
  return `sha256:${sha256(canonicalJson(rest))}`;
}

const nameOf = (schema: unknown): string => (typeof schema === 'string' ? schema.slice(0, 100) : '');
