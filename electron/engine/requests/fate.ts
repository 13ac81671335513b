import type {
  ExemptionRequest,
  RequestAttempt,
  RequestProblem,
  RequestState,
} from '../../../shared/model/request.ts';
import { CHANNELS } from './channels/channels.ts';
import type { Filing } from './channels/channel.ts';
import type { Entry } from './entry.ts';
import { waitMs } from './waiting.ts';

/** What comes after a failed attempt: tried again by itself, tried a few times, or left to a person. */
type After = 'later' | 'few' | 'refused' | 'needs-you';

/** A sign-in page in a hotel looks like a wrong certificate, a loop or an endless page: those may pass by themselves. */
const AFTER: Readonly<Record<RequestProblem, After>> = {
  'not-reached': 'later',
  timeout: 'later',
  busy: 'later',
  interrupted: 'later',
  'maybe-filed': 'later',
  certificate: 'few',
  'answer-too-large': 'few',
  'too-many-redirects': 'few',
  unknown: 'few',
  refused: 'refused',
  'field-rejected': 'needs-you',
  'unexpected-answer': 'needs-you',
  'login-needed': 'needs-you',
};
/** How often `few` is. */
const FEW = 5;
/** So often at most a request goes out by itself whose fate is not known: each may be a letter on somebody's desk. */
const MOST_UNKNOWN = 3;
/** The latest are kept: a line that is dead for a year must not make a file nobody can open. */
const ATTEMPTS_KEPT = 50;
const SAID = 500;

/** The entry after an attempt that had an end. */
export function afterFiling(entry: Entry, filing: Filing, nowMs: number, random: () => number): Entry {
  const { request } = entry;
  const rest = { ...entry, sending: null };
  if (filing.outcome === 'by-hand') return { ...rest, request: { ...request, state: 'needs-you' } };
  const at = new Date(nowMs).toISOString();
  const attempt: RequestAttempt = {
    at,
    channel: request.channel,
    outcome: filing.outcome,
    ...said(filing.said),
  };
  if (filing.outcome === 'filed') {
    return {
      ...settled(rest),
      request: {
        ...request,
        state: 'filed',
        attempts: added(request, attempt),
        reference: line(filing.reference) ?? request.reference,
      },
    };
  }
  const { problem, maybeFiled, retryAfterMs } = filing;
  const tries = entry.tries + 1;
  const wait = waitMs(tries, retryAfterMs, random);
  const notBefore = new Date(nowMs + wait).toISOString();
  const byServer = retryAfterMs !== undefined;
  const attempts = added(request, {
    ...attempt,
    problem,
    ...(byServer ? { retryAfter: notBefore } : {}),
  });
  const mayBeTwice = maybeFiled && !CHANNELS[request.channel].preventsDuplicates;
  const unknown = entry.unknown + (mayBeTwice ? 1 : 0);
  const possibleDuplicate = request.possibleDuplicate || mayBeTwice;
  const state = stateAfter(problem, tries, unknown);
  const next = { ...request, state, attempts, possibleDuplicate };
  return state === 'queued'
    ? { ...rest, request: next, tries, triedAt: at, unknown, notBefore, byServer }
    : { ...settled(rest), request: next, triedAt: at };
}

/** The entry of an attempt that nobody saw the end of: killed, or the power went. */
export function afterKill(entry: Entry, nowMs: number, random: () => number): Entry {
  const filing: Filing = {
    outcome: 'failed',
    problem: 'interrupted',
    maybeFiled: entry.sending?.handedOver ?? true,
  };
  return afterFiling(entry, filing, nowMs, random);
}

/** Nothing more is sent by itself; a person who says so begins a new round. */
export const settled = (entry: Entry): Entry => ({
  ...entry,
  tries: 0,
  unknown: 0,
  notBefore: null,
  byServer: false,
});

function stateAfter(problem: RequestProblem, tries: number, unknown: number): RequestState {
  const after = AFTER[problem];
  if (after === 'refused' || after === 'needs-you') return after;
  if (after === 'few' && tries >= FEW) return 'needs-you';
  return unknown >= MOST_UNKNOWN ? 'needs-you' : 'queued';
}

const added = ({ attempts }: ExemptionRequest, attempt: RequestAttempt): RequestAttempt[] =>
  [...attempts, attempt].slice(-ATTEMPTS_KEPT);

function said(words: string | undefined): { said?: string } {
  const clean = line(words ?? null);
  return clean === null ? {} : { said: clean };
}

/** One line without control characters and marks that turn text around, at most `SAID` signs. */
function line(words: string | null): string | null {
  const clean = (words ?? '')
    .slice(0, SAID * 8)
    // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : Array.from(clean).slice(0, SAID).join('');
}
