import type { Socket } from 'node:net';
import type { Failure } from '../../../shared/model/failure.ts';
import type { Family } from '../../../shared/model/observation.ts';
import { setAlarm } from './clock.ts';
import { CONNECT_INTERVAL, CONNECT_TRIES, SILENT_AFTER_INTERVALS } from './deadlines.ts';
import type { ProbeDeps } from './deps.ts';
import type { Line } from './line.ts';
import type { HostSlots, Release } from './slots.ts';
import { connectFailure, errorName } from './socket-error.ts';

/** What became of the sockets of one attempt. `connectMs` is the time of the socket that was answered. */
export type Connected =
  | { kind: 'connected'; socket: Socket; connectMs: number; sockets: number; release: Release }
  | { kind: 'failed'; failure: Failure; detail?: string; connectMs?: number; sockets: number }
  | { kind: 'stopped'; sockets: number };

interface Pending {
  socket: Socket;
  openedAt: number;
  release: Release;
}

/**
 * Connects to one address and port, with fresh sockets while nothing answers, so that lost packets do not look like a
 * block. Older sockets stay open for answers on their way; where the host's four places are taken, a fresh socket
 * takes the place of this attempt's oldest, whose answer is overdue by then (an interval is two round trips or more).
 */
export function connectPatiently(
  to: { address: string; family: Family; port: number },
  env: { deps: Pick<ProbeDeps, 'clock' | 'connect'>; line: Line; slots: HostSlots; onOpen?: () => void },
  signal: AbortSignal,
): Promise<Connected> {
  const { clock } = env.deps;
  const interval = (): number => Math.max(CONNECT_INTERVAL, env.line.stretch(0, 2));

  return new Promise((resolve) => {
    const pending: Pending[] = [];
    let sockets = 0;
    let settled = false;
    let cancelAlarm = (): void => undefined;
    let leaveQueue = (): void => undefined;

    const drop = (entry: Pending | undefined): void => {
      if (entry === undefined) return;
      pending.splice(pending.indexOf(entry), 1);
      entry.socket.destroy();
      entry.release();
    };
    const settle = (result: Connected, keep?: Pending): void => {
      if (settled) return;
      settled = true;
      cancelAlarm();
      leaveQueue();
      signal.removeEventListener('abort', stop);
      for (const entry of [...pending]) if (entry !== keep) drop(entry);
      resolve(result);
    };
    const stop = (): void => settle({ kind: 'stopped', sockets });
    const fail = (error: unknown, openedAt: number): void => {
      const name = errorName(error);
      const failure = connectFailure(name);
      const timed = failure === 'connect-timeout' || failure === 'unknown';
      const connectMs = clock.now() - openedAt;
      settle({ kind: 'failed', failure, detail: name, ...(timed ? {} : { connectMs }), sockets });
    };

    const open = (release: Release): void => {
      if (settled || signal.aborted) {
        // A place freed by the same abort that stops this attempt.
        release();
        stop();
        return;
      }
      sockets++;
      env.onOpen?.();
      const openedAt = clock.now();
      let socket: Socket;
      try {
        socket = env.deps.connect(to);
      } catch (error) {
        release();
        fail(error, openedAt);
        return;
      }
      const entry: Pending = { socket, openedAt, release };
      pending.push(entry);
      socket.on('error', (error) => {
        if (!pending.includes(entry)) return;
        // The system gave up on this one: silence, which counts only when the fresh sockets were silent too.
        if (errorName(error) === 'ETIMEDOUT') drop(entry);
        else fail(error, openedAt);
      });
      socket.once('connect', () => {
        if (!pending.includes(entry)) return;
        settle({ kind: 'connected', socket, connectMs: clock.now() - openedAt, sockets, release }, entry);
      });
      const patience = sockets < CONNECT_TRIES ? 1 : SILENT_AFTER_INTERVALS - (CONNECT_TRIES - 1);
      cancelAlarm = setAlarm(clock, () => openedAt + patience * interval(), next);
    };

    const next = (): void => {
      if (sockets === CONNECT_TRIES) {
        settle({ kind: 'failed', failure: 'connect-timeout', sockets });
      } else if (env.slots.crowded(to.address)) {
        // Others have not had their first socket yet: this attempt goes to the end of the queue.
        for (const entry of [...pending]) drop(entry);
        queue();
      } else {
        const free = env.slots.tryTake(to.address);
        if (free === null) drop(pending[0]);
        const release = free ?? env.slots.tryTake(to.address);
        if (release === null) queue();
        else open(release);
      }
    };
    const queue = (): void => {
      leaveQueue = env.slots.queue(to.address, open);
    };

    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else queue();
  });
}
