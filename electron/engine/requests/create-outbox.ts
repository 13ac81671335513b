import { createEntryStore, type Step } from './entry-store.ts';
import type { Entry } from './entry.ts';
import { settled } from './fate.ts';
import { draftProblem, exemptionOf, newEntry } from './new-entry.ts';
import type { Listed, Outbox, OutboxAnswer, OutboxDeps, OutboxProblem } from './outbox.ts';
import { newRequestId } from './request-id.ts';
import { sendOne } from './send-one.ts';
import { createSettling } from './settling.ts';
import { dueInMs } from './waiting.ts';

/** The outbox of one user, in `deps.folder`. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const store = createEntryStore(deps);
  const { folders, problemOf, alone, sending, found, kept, answer, step } = store;
  const { settle, settleAll, settleIfDead } = createSettling(store, deps);
  const wrongState = ({ request }: Entry): OutboxProblem => ({ code: 'wrong-state', state: request.state });

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
          return sendOne(id, which === 'due', { store, deps, ways }, signal);
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
