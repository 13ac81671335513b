import type { ConnectionType } from './report.ts';
import type { VerdictCode } from './verdict.ts';

/** How a request travels. The others of a profile (`portal`, `chat`, …) are ways the customer goes alone. */
export const REQUEST_CHANNELS = ['web-form', 'email', 'ticket', 'webhook', 'phone', 'print'] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/**
 * `draft` being filled in, nothing may be sent · `queued` to be sent · `sending` on its way: what became of it is not
 * known before an answer · `filed` the ISP has it · `refused` the ISP said no · `needs-you` only a person can go on (a
 * phone call, a printed page, a field the ISP found wrong, a certificate that is not in order) · `cancelled`.
 */
export const REQUEST_STATES = [
  'draft',
  'queued',
  'sending',
  'filed',
  'refused',
  'needs-you',
  'cancelled',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Why an attempt did not file the request: a closed list. */
export const REQUEST_PROBLEMS = [
  /** No connection, no name, a time-out: tried again later. */
  'not-reached',
  'timeout',
  /** The certificate is not in order: nothing was sent. */
  'certificate',
  /** 429, 421, 5xx: tried again later, not before `retryAfter`. */
  'busy',
  /** 4xx, 5yz: the ISP said no for good; its words are in `said`. */
  'refused',
  /** The ISP's form found something wrong in a field. */
  'field-rejected',
  /** The form is not what the profile says: the success mark was not seen, a hidden field is gone. */
  'unexpected-answer',
  'answer-too-large',
  'too-many-redirects',
  'login-needed',
  /** The whole request was on its way when the answer failed to come: it may be there. */
  'maybe-filed',
  /** Killed, or the power went, in the middle of sending. */
  'interrupted',
  'unknown',
] as const;
export type RequestProblem = (typeof REQUEST_PROBLEMS)[number];

export interface RequestAttempt {
  /** ISO 8601. */
  at: string;
  channel: RequestChannel;
  outcome: 'filed' | 'failed';
  problem?: RequestProblem;
  /** The server's own words, control characters gone, cut at 500 characters. */
  said?: string;
  /** Not before then. ISO 8601. */
  retryAfter?: string;
}

/** One request to have a port opened, as it is kept on disk and printed by `postern request --json`. */
export interface ExemptionRequest {
  schema: typeof REQUEST_SCHEMA;
  /** `r-…`; also in every letter, so that two of the same request are known to be one. */
  request: string;
  /** ISO 8601. */
  at: string;
  state: RequestState;
  isp: string;
  connection: ConnectionType;
  channel: RequestChannel;
  /** The ports asked for. */
  ports: number[];
  /** The profile's fields as filled in, by name. */
  fields: Record<string, string>;
  /** Attestations the customer ticked: id and the text they saw, word for word. */
  attested: { id: string; text: string }[];
  /** Why, in the customer's own words. */
  reason: string;
  /** The mail server wanted, where one is known. */
  server: string | null;
  verdict: VerdictCode | null;
  /** The redacted report, where the customer agreed to it; a saved check's JSON. */
  report: unknown;
  attempts: RequestAttempt[];
  /** Given by the ISP. */
  reference: string | null;
  /** Days the ISP says an answer takes. */
  expectedDays: number | null;
  /** May have been filed more than once: the ISP sees the same `request` id. */
  possibleDuplicate: boolean;
  /** What was noted by hand, or seen: the port is open now. */
  closed: { at: string; by: 'port-open' | 'customer'; note: string } | null;
}

export const REQUEST_SCHEMA = 'postern-request/1';
