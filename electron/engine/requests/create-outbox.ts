import { join } from 'node:path';
import { errnoOf } from '../journal/problem.ts';
import { takeLock } from '../journal/lock.ts';
import type { Entry } from './entry.ts';
import { afterKill, settled } from './fate.ts';
import { draftProblem, exemptionOf, newEntry, otherChannels } from './new-entry.ts';
import type { Kept, Listed, Outbox, OutboxAnswer, OutboxDeps, OutboxProblem } from './outbox.ts';
import { outboxFolder } from './outbox-folder.ts';
import { isRequestId, newRequestId } from './request-id.ts';
import { requestFolders, type EntryFound } from './request-folders.ts';
import { sendOne } from './send-one.ts';
import { dueInMs } from './waiting.ts';

/** What a step makes of an entry: the new one, or why not. */
type Step = (entry: Entry, found: Extract<EntryFound, { ok: true }>) => Entry | OutboxProblem;

/** The outbox of one user, in `deps.folder`. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const outbox = outboxFolder(deps.folder);
  const folders = requestFolders(outbox);
  const problemOf = (error: unknown, otherwise: 'not-readable' | 'not-writable'): OutboxProblem => {
    const detail = errnoOf(error);
    if (detail === null) throw error;
    const full = detail === 'ENOSPC' || detail === 'EDQUOT';
    return { code: full ? 'disk-full' : otherwise, path: outbox, detail };
  };

  /** Under a lock. `null` from the lock: another Postern has it. */
  async function under<T>(
    folder: string,
    waitMs: number | undefined,
    work: () => Promise<T>,
  ): Promise<T | OutboxProblem> {
    let release: (() => Promise<void>) | null;
    try {
      release = await takeLock({ ...deps, folder }, waitMs);
    } catch (error) {
      return problemOf(error, 'not-writable');
    }
    if (release === null) return { code: 'busy' };
    try {
      return await work();
    } catch (error) {
      return problemOf(error, 'not-writable');
    } finally {
      await release().catch(() => undefined);
    }
  }

  /** One at a time changes what is on the disk: milliseconds. */
  const alone = <T>(work: () => Promise<T>): Promise<T | OutboxProblem> =>
    under(outbox, undefined, async () => {
      await folders.tidy();
      return work();
    });
  /** One at a time sends: as long as the network takes. */
  const sending = <T>(waitMs: number | undefined, work: () => Promise<T>): Promise<T | OutboxProblem> =>
    under(join(outbox, 'sending'), waitMs, work);

  async function found(request: string): Promise<Extract<EntryFound, { ok: true }> | OutboxProblem> {
    if (!isRequestId(request)) return { code: 'no-such-request' };
    try {
      const read = await folders.read(request);
      if (read.ok) return read;
      return read.missing ? { code: 'no-such-request' } : { code: 'damaged', path: folders.path(request) };
    } catch (error) {
      return problemOf(error, 'not-readable');
    }
  }

  const kept = ({ entry, profile }: Extract<EntryFound, { ok: true }>): Kept | OutboxProblem => {
    const { request, notBefore } = entry;
    const exemption = exemptionOf(profile, request.connection, request.channel);
    if (exemption === null) return { code: 'damaged', path: folders.path(request.request) };
    return {
      request,
      profile,
      exemption,
      notBefore: request.state === 'queued' ? notBefore : null,
      others: otherChannels(profile, request.connection, request.channel),
    };
  };
  const answer = (what: Kept | OutboxProblem): OutboxAnswer =>
    'code' in what ? { ok: false, problem: what } : { ok: true, kept: what };

  /** Reads, changes and writes one entry. */
  async function step(request: string, change: Step): Promise<OutboxAnswer> {
    const done = await alone(async () => {
      const was = await found(request);
      if ('code' in was) return was;
      const entry = change(was.entry, was);
      if ('code' in entry) return entry;
      if (entry !== was.entry) await folders.update(entry);
      return kept({ ...was, entry });
    });
    return answer(done);
  }

  /** What says `sending` while nobody sends was killed. Only while holding the right to send. */
  async function settle(request: string): Promise<OutboxProblem | null> {
    const was = await found(request);
    if ('code' in was) return was.code === 'no-such-request' ? was : null;
    // First of all: where the disk is full, this is the room to say it in.
    await folders.release(request).catch(() => undefined);
    if (was.entry.request.state !== 'sending') return null;
    const done = await step(request, (entry) =>
      entry.request.state === 'sending' ? afterKill(entry, deps.now(), deps.random) : entry,
    );
    return done.ok ? null : done.problem;
  }

  const wrongState = ({ request }: Entry): OutboxProblem => ({ code: 'wrong-state', state: request.state });

  /** Waits for nobody: who sends now will settle what it sends. */
  async function settleAll(): Promise<void> {
    const ids = await folders.ids().catch(() => []);
    const open: string[] = [];
    for (const id of ids) {
      const was = await found(id);
      const isSending = !('code' in was) && was.entry.request.state === 'sending';
      if (isSending || (await folders.isReserved(id))) open.push(id);
    }
    if (open.length > 0)
      await sending(0, async () => {
        for (const id of open) await settle(id);
      });
  }

  /** Takes the right to send where a request looks as if it were on its way, so that a dead sender does not hold it. */
  async function settleIfDead(request: string): Promise<OutboxProblem | null> {
    const was = await found(request);
    if ('code' in was) return was.code === 'damaged' ? null : was;
    if (was.entry.request.state !== 'sending') return null;
    return sending(0, () => settle(request));
  }

  async function afterSettling(request: string, change: Step): Promise<OutboxAnswer> {
    const problem = await settleIfDead(request);
    return problem === null ? step(request, change) : { ok: false, problem };
  }

  return {
    async draft(draft, profile) {
      const problem = draftProblem(draft, profile);
      if (problem !== null) return { ok: false, problem };
      const entry = newEntry(draft, profile, newRequestId(), deps.now());
      const done = await alone(async () => {
        await folders.create(entry, profile);
        return kept({ ok: true, entry, profile });
      });
      return answer(done);
    },
    correct: (request, corrections) =>
      afterSettling(request, (entry, { profile }) => {
        if (!CORRECTABLE.has(entry.request.state)) return wrongState(entry);
        const next = { ...entry.request, ...corrections, state: 'draft' as const };
        const exemption = exemptionOf(profile, next.connection, next.channel);
        const expectedDays = exemption?.expectedDays ?? null;
        return draftProblem(next, profile) ?? { ...settled(entry), request: { ...next, expectedDays } };
      }),
    queue: (request) =>
      afterSettling(request, (entry) => {
        const { state, channel } = entry.request;
        if (state === 'queued') return entry;
        if (state !== 'draft' && state !== 'needs-you') return wrongState(entry);
        const byHand = channel === 'phone' || channel === 'print';
        return {
          ...settled(entry),
          request: { ...entry.request, state: byHand ? 'needs-you' : 'queued' },
        };
      }),
    async send(which, ways, signal) {
      const ids = which === 'due' ? await folders.ids().catch(() => []) : [which.request];
      const answers: OutboxAnswer[] = [];
      for (const id of ids) {
        if (signal.aborted) break;
        const done = await sending(undefined, async () => {
          const problem = await settle(id);
          if (problem !== null) return answer(problem);
          const full = (error: unknown): OutboxProblem => problemOf(error, 'not-writable');
          const sender = { deps, ways, step, found, kept, folders, problemOf: full };
          return sendOne(id, which === 'due', sender, signal);
        });
        if (done === null) continue;
        answers.push('code' in done ? { ok: false, problem: done } : done);
      }
      return answers;
    },
    async list() {
      await settleAll();
      let ids: string[];
      try {
        ids = await folders.ids();
      } catch (error) {
        return [{ ok: false, request: '', problem: problemOf(error, 'not-readable') }];
      }
      const all = await Promise.all(
        ids.map(async (request): Promise<Listed | null> => {
          const was = await found(request);
          const what = 'code' in was ? was : kept(was);
          if (!('code' in what)) return { ok: true, kept: what };
          return what.code === 'no-such-request' ? null : { ok: false, request, problem: what };
        }),
      );
      return all.filter((one) => one !== null).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    },
    async show(request) {
      await settleIfDead(request);
      const was = await found(request);
      return answer('code' in was ? was : kept(was));
    },
    cancel: (request) =>
      afterSettling(request, (entry) => {
        const { state } = entry.request;
        if (state === 'cancelled') return entry;
        if (state === 'filed' || state === 'refused' || state === 'sending') return wrongState(entry);
        return { ...settled(entry), request: { ...entry.request, state: 'cancelled' } };
      }),
    async note(request, { state, reference, closed }) {
      await settleIfDead(request);
      return step(request, (entry) => {
        if (state !== undefined && entry.request.state === 'sending') return wrongState(entry);
        const at = new Date(deps.now()).toISOString();
        const next = {
          ...entry.request,
          ...(state === undefined ? {} : { state }),
          ...(reference === undefined ? {} : { reference: reference.slice(0, 200) }),
          ...(closed === undefined
            ? {}
            : { closed: { at, by: closed.by, note: closed.note.slice(0, 2000) } }),
        };
        return { ...(state === undefined ? entry : settled(entry)), request: next };
      });
    },
    async remove(request) {
      const was = await found(request);
      if ('code' in was && was.code !== 'damaged') return was;
      // Not from under the feet of one that sends it.
      return sending(undefined, () =>
        alone(async () => {
          await folders.remove(request);
          return null;
        }),
      );
    },
    async nextDue() {
      const ids = await folders.ids().catch(() => []);
      let least: number | null = null;
      for (const id of ids) {
        const was = await found(id);
        if ('code' in was) continue;
        const { state } = was.entry.request;
        const due = state === 'sending' ? 0 : state === 'queued' ? dueInMs(was.entry, deps.now()) : null;
        if (due !== null) least = Math.min(least ?? due, due);
      }
      return least;
    },
    async recover() {
      await settleAll();
      // Takes away what was half made.
      if (await folders.exists()) await alone(() => Promise.resolve());
    },
  };
}

const CORRECTABLE = new Set(['draft', 'queued', 'needs-you']);

/** Oldest first, the damaged last. */
const sortKey = (one: Listed): string => (one.ok ? `0${one.kept.request.at}` : `1${one.request}`);
