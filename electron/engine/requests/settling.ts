import type { EntryStore } from './entry-store.ts';
import { afterKill } from './fate.ts';
import type { OutboxDeps, OutboxProblem } from './outbox.ts';

/** What a kill in the middle of sending left, put right. */
export interface Settling {
  /** Null: it is right now. Only while holding the right to send. */
  settle: (request: string) => Promise<OutboxProblem | null>;
  settleAll: () => Promise<void>;
  settleIfDead: (request: string) => Promise<OutboxProblem | null>;
}

export function createSettling(
  { folders, sending, found, step }: EntryStore,
  deps: Pick<OutboxDeps, 'now' | 'random'>,
): Settling {
  /** What says `sending` while nobody sends was killed. */
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

  return { settle, settleAll, settleIfDead };
}
