import { afterFiling, settled } from '../requests/fate.ts';
import type { Entry } from '../requests/entry.ts';
import { draftProblem, exemptionOf, newEntry, otherChannels } from '../requests/new-entry.ts';
import type { Kept, Outbox, OutboxAnswer, OutboxProblem } from '../requests/outbox.ts';
import { newRequestId } from '../requests/request-id.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';

/** The part of an outbox that a window uses. */
export type DeskOutbox = Pick<
  Outbox,
  'draft' | 'correct' | 'queue' | 'send' | 'list' | 'cancel' | 'note' | 'remove'
>;

/** What an invented ISP says to every request. */
const ANSWER = { outcome: 'filed', said: '201 practice: nothing was sent', reference: 'PRACTICE-1' } as const;

/** An outbox in memory, in which nothing leaves: whatever is sent counts as taken. It is gone with the program. */
export function createPracticeOutbox(now: () => Date): DeskOutbox {
  const entries = new Map<string, { entry: Entry; profile: IspProfile }>();

  const kept = ({ entry, profile }: { entry: Entry; profile: IspProfile }): Kept | null => {
    const { request } = entry;
    const exemption = exemptionOf(profile, request.connection, request.channel);
    if (exemption === null) return null;
    const others = otherChannels(profile, request.connection, request.channel);
    return { request, profile, exemption, notBefore: null, others };
  };
  const told = (request: string): OutboxAnswer => {
    const found = entries.get(request);
    const whole = found === undefined ? null : kept(found);
    return whole === null ? { ok: false, problem: { code: 'no-such-request' } } : { ok: true, kept: whole };
  };
  const step = (
    request: string,
    change: (entry: Entry, profile: IspProfile) => Entry | OutboxProblem,
  ): Promise<OutboxAnswer> => {
    const found = entries.get(request);
    const entry = found === undefined ? null : change(found.entry, found.profile);
    if (found === undefined || entry === null) return Promise.resolve(told(request));
    if ('code' in entry) return Promise.resolve({ ok: false, problem: entry });
    entries.set(request, { ...found, entry });
    return Promise.resolve(told(request));
  };
  const wrongState = ({ request: { state } }: Entry): OutboxProblem => ({ code: 'wrong-state', state });
  const isOpen = ({ request: { state } }: Entry): boolean =>
    state === 'draft' || state === 'queued' || state === 'needs-you';

  return {
    draft(wanted, profile) {
      const problem = draftProblem(wanted, profile);
      if (problem !== null) return Promise.resolve({ ok: false, problem });
      const id = newRequestId();
      entries.set(id, { entry: newEntry(wanted, profile, id, now().getTime()), profile });
      return Promise.resolve(told(id));
    },
    correct: (request, corrections) =>
      step(request, (entry, profile) => {
        if (!isOpen(entry)) return wrongState(entry);
        const next = { ...entry.request, ...corrections, state: 'draft' as const };
        return draftProblem(next, profile) ?? { ...settled(entry), request: next };
      }),
    queue: (request) =>
      step(request, (entry) => {
        if (!isOpen(entry)) return wrongState(entry);
        const { channel } = entry.request;
        const state = channel === 'phone' || channel === 'print' ? 'needs-you' : 'queued';
        return { ...settled(entry), request: { ...entry.request, state } };
      }),
    async send(which) {
      if (which === 'due') return [];
      return [
        await step(which.request, (entry) =>
          entry.request.state === 'queued'
            ? afterFiling(entry, ANSWER, now().getTime(), () => 0)
            : wrongState(entry),
        ),
      ];
    },
    list: () =>
      Promise.resolve(
        [...entries.values()].flatMap((found) => {
          const whole = kept(found);
          return whole === null ? [] : [{ ok: true as const, kept: whole }];
        }),
      ),
    cancel: (request) =>
      step(request, (entry) =>
        isOpen(entry) ? { ...entry, request: { ...entry.request, state: 'cancelled' } } : wrongState(entry),
      ),
    note: (request, { state, reference, closed }) =>
      step(request, (entry) => ({
        ...entry,
        request: {
          ...entry.request,
          ...(state !== undefined && { state }),
          ...(reference !== undefined && { reference }),
          ...(closed !== undefined && { closed: { ...closed, at: now().toISOString() } }),
        },
      })),
    remove: (request) =>
      Promise.resolve(entries.delete(request) ? null : { code: 'no-such-request' as const }),
  };
}
