import type { Failure, Step } from '../../../shared/model/failure.ts';
import type {
  Certificate,
  Family,
  Observation,
  Security,
  Timings,
  TranscriptLine,
} from '../../../shared/model/observation.ts';
import type { Target } from '../../../shared/model/plan.ts';
import { cut, escapeText } from '../../../shared/smtp/escape.ts';
import { scrub } from '../../../shared/smtp/scrub.ts';

/** A transcript longer than this is a hostile one; what follows is not kept. */
const TRANSCRIPT_KEPT = 200;

/** How an attempt ended. */
export type End =
  | { outcome: 'ready'; security: Security }
  | { outcome: 'failed'; step: Step; failure: Failure; detail?: string; waiting?: boolean }
  | { outcome: 'cancelled' | 'not-tried'; step: Step };

/** An observation in the making. */
export interface Draft {
  readonly target: Target;
  address: string | null;
  family: Family | null;
  startedMs: number;
  timings: Timings;
  transcript: TranscriptLine[];
  greeting?: string;
  features?: string[];
  ehloGreeting?: string;
  certificate?: Certificate;
  sockets: number;
  loopbackPeer: boolean;
  /** The clock's reading when the wait for the greeting began; it may be taken up again after the verdict. */
  greetingFrom?: number;
}

export function createDraft(target: Target, startedMs: number): Draft {
  return {
    target,
    address: null,
    family: null,
    startedMs,
    timings: {},
    transcript: [],
    sockets: 0,
    loopbackPeer: false,
  };
}

export function note(draft: Draft, atMs: number, mark: TranscriptLine['mark'], text: string): void {
  if (draft.transcript.length > TRANSCRIPT_KEPT) return;
  const full = draft.transcript.length === TRANSCRIPT_KEPT;
  draft.transcript.push({
    atMs: round(atMs),
    mark: full ? '*' : mark,
    text: full ? '…' : cut(escapeText(text)),
  });
}

/** Tenths of a millisecond: finer is noise. */
export function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** The finished, frozen observation. The draft may go on being written to (a slow greeting is still listened to). */
export function conclude(
  draft: Draft,
  end: End,
  more: { id: string; endedMs: number; bytesSent: number; bytesReceived: number },
): Observation {
  const { target } = draft;
  const timings = Object.fromEntries(
    Object.entries(draft.timings).map(([name, ms]: [string, number]) => [name, round(ms)]),
  );
  return deepFreeze<Observation>({
    id: more.id,
    role: target.role,
    purpose: target.purpose,
    host: target.host,
    address: draft.address,
    family: draft.family,
    port: target.port,
    security: end.outcome === 'ready' ? end.security : target.security,
    outcome: end.outcome,
    step: end.outcome === 'ready' ? 'ready' : end.step,
    ...(end.outcome === 'failed' ? { failure: end.failure } : {}),
    ...(end.outcome === 'failed' && end.detail !== undefined ? { detail: scrub(end.detail) } : {}),
    startedMs: round(draft.startedMs),
    endedMs: round(more.endedMs),
    timings,
    ...(draft.greeting === undefined ? {} : { greeting: draft.greeting }),
    ...(draft.features === undefined ? {} : { features: [...draft.features] }),
    ...(draft.ehloGreeting === undefined ? {} : { ehloGreeting: draft.ehloGreeting }),
    ...(draft.certificate === undefined ? {} : { certificate: draft.certificate }),
    sockets: draft.sockets,
    bytesSent: more.bytesSent,
    bytesReceived: more.bytesReceived,
    ...(end.outcome === 'failed' && end.waiting === true ? { waiting: true } : {}),
    ...(draft.loopbackPeer ? { loopbackPeer: true } : {}),
    transcript: draft.transcript.map((line) => ({ ...line })),
  });
}
