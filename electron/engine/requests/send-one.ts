import { domainOf } from '../subjects.ts';
import { withinTime } from '../within-time.ts';
import { CHANNELS } from './channels/channels.ts';
import type { Filing, SendingWays } from './channels/channel.ts';
import type { EntryStore, Whole } from './entry-store.ts';
import type { Entry } from './entry.ts';
import { afterFiling } from './fate.ts';
import type { OutboxAnswer, OutboxDeps, OutboxProblem } from './outbox.ts';
import { dueInMs } from './waiting.ts';

interface Sender {
  store: EntryStore;
  deps: OutboxDeps;
  ways: SendingWays;
}

/** Below the age at which a lock whose owner cannot be asked after counts as left over (`journal/lock.ts`). */
const MOST_SENDING_MS = 300_000;

/** Thrown where the disk did not take that the request is about to leave: then it does not leave. */
class NotWritten extends Error {
  readonly problem: OutboxProblem;
  constructor(problem: OutboxProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * One attempt for one request, while nobody else may send. `onlyIfDue`: null where it is not to be sent now. On the disk before the
 * first byte leaves: that it is on its way; before the first byte that can file it: that it may be filed.
 */
export async function sendOne(
  id: string,
  onlyIfDue: boolean,
  { store, deps, ways }: Sender,
  signal: AbortSignal,
): Promise<OutboxAnswer | null> {
  const { found, folders, problemOf } = store;
  const was = await found(id);
  if ('code' in was) return onlyIfDue && was.code === 'no-such-request' ? null : { ok: false, problem: was };
  const refusal = notNow(was.entry, onlyIfDue, ways, deps.now());
  if (refusal === 'later') return null;
  if (refusal !== null) return { ok: false, problem: refusal };

  try {
    await folders.reserve(was.entry);
  } catch (error) {
    await folders.release(id).catch(() => undefined);
    return { ok: false, problem: problemOf(error, 'not-writable') };
  }
  try {
    return await attempt(id, was, { store, deps, ways }, signal);
  } finally {
    await folders.release(id).catch(() => undefined);
  }
}

async function attempt(
  id: string,
  was: Whole,
  { store: { step, kept, folders }, deps, ways }: Sender,
  signal: AbortSignal,
): Promise<OutboxAnswer> {
  const at = new Date(deps.now()).toISOString();
  const messageId = was.entry.messageId ?? messageIdOf(id, ways);
  const begun = await step(id, (entry) =>
    // It may have been cancelled in the meantime.
    entry.request.state === 'queued'
      ? {
          ...entry,
          request: { ...entry.request, state: 'sending' },
          messageId,
          sending: { at, handedOver: false },
        }
      : { code: 'wrong-state', state: entry.request.state },
  );
  if (!begun.ok) return begun;
  const { request, profile, exemption } = begun.kept;
  const sent = { handedOver: false };
  const handOver = async (): Promise<void> => {
    if (sent.handedOver) return;
    signal.throwIfAborted();
    const written = await step(id, (entry) => ({ ...entry, sending: { at, handedOver: true } }));
    if (!written.ok) throw new NotWritten(written.problem);
    sent.handedOver = true;
  };

  let filing: Filing | null = null;
  let unwritten: OutboxProblem | null = null;
  try {
    const delivery = { request, profile, exemption, messageId: messageId ?? id, handOver };
    filing = await withinTime(MOST_SENDING_MS, signal, (within) =>
      CHANNELS[request.channel].file(delivery, deps, ways, within),
    );
  } catch (error) {
    if (error instanceof NotWritten) unwritten = error.problem;
    else if (!signal.aborted || sent.handedOver) filing = unknown(error, sent.handedOver);
  }
  // Stopped by a person before anything was there: as if it had not begun.
  const isThere = sent.handedOver && !(filing?.outcome === 'failed' && NOT_THERE(filing));
  if (signal.aborted && !isThere) filing = null;

  await folders.release(id).catch(() => undefined);
  const end = (entry: Entry): Entry =>
    filing === null
      ? { ...entry, request: { ...entry.request, state: 'queued' }, sending: null }
      : afterFiling(entry, filing, deps.now(), deps.random);
  const done = await step(id, end);
  if (done.ok) return unwritten === null ? done : { ok: false, problem: unwritten, kept: done.kept };
  // The disk does not say it; whoever asked is told all the same.
  const truth = kept({ ...was, entry: end({ ...was.entry, request }) });
  return 'code' in truth ? done : { ...done, kept: truth };
}

const NOT_THERE = ({ problem, maybeFiled }: Extract<Filing, { outcome: 'failed' }>): boolean =>
  problem === 'not-reached' && !maybeFiled;

/** What no channel foresaw. */
const unknown = (error: unknown, maybeFiled: boolean): Filing => ({
  outcome: 'failed',
  problem: 'unknown',
  maybeFiled,
  said: String(error),
});

function notNow(
  entry: Entry,
  onlyIfDue: boolean,
  ways: SendingWays,
  nowMs: number,
): OutboxProblem | 'later' | null {
  const { state, channel } = entry.request;
  const due = dueInMs(entry, nowMs);
  if (state !== 'queued') return onlyIfDue ? 'later' : { code: 'wrong-state', state };
  if (due > 0 && onlyIfDue) return 'later';
  // A person may be impatient with the line, not with the ISP's server.
  if (due > 0 && entry.byServer && entry.notBefore !== null)
    return { code: 'not-yet', until: entry.notBefore };
  if (channel === 'email' && (ways.mail === null || ways.mail.servers.length === 0))
    return onlyIfDue ? 'later' : { code: 'no-mail-way' };
  return null;
}

/** Its right side is the sender's own domain, as RFC 5322 §3.6.4 would have it. */
function messageIdOf(request: string, { mail }: SendingWays): string | null {
  if (mail === null) return null;
  const domain = domainOf(mail.from).replace(/[^a-z0-9.-]/g, '');
  return `${request}.postern@${domain === '' ? 'postern.invalid' : domain}`;
}
