import type { Socket } from 'node:net';
import type { Family } from '../../../shared/model/observation.ts';
import type { ProbeDeps } from '../probe/deps.ts';
import { errorName } from '../probe/socket-error.ts';
import { NEXT_ADDRESS } from './deadlines.ts';

export interface Place {
  address: string;
  family: Family;
  port: number;
}

/**
 * The first of several addresses that takes the connection: each is tried a moment after the one before, or as soon as
 * that one failed (RFC 8305 §5). No socket but the one given back stays open. Rejects only when `signal` aborts.
 */
export function connectAny(
  places: readonly Place[],
  { connect, clock }: Pick<ProbeDeps, 'connect' | 'clock'>,
  signal: AbortSignal,
): Promise<{ socket: Socket } | { error: string }> {
  return new Promise((resolve, reject) => {
    const open = new Set<Socket>();
    let next = 0;
    let settled = false;
    let cancelTimer = (): void => undefined;
    const finish = (settle: () => void, kept?: Socket): void => {
      if (settled) return;
      settled = true;
      cancelTimer();
      signal.removeEventListener('abort', abort);
      for (const socket of open) if (socket !== kept) socket.destroy();
      settle();
    };
    const abort = (): void => finish(() => reject(signal.reason as Error));
    const tryNext = (): void => {
      cancelTimer();
      const place = places[next++];
      if (place === undefined) return;
      const socket = connect(place);
      open.add(socket);
      socket.once('connect', () => finish(() => resolve({ socket }), socket));
      socket.on('error', (error) => {
        open.delete(socket);
        if (settled) return;
        if (next < places.length) tryNext();
        else if (open.size === 0) finish(() => resolve({ error: errorName(error) }));
      });
      if (next < places.length) cancelTimer = clock.after(NEXT_ADDRESS, tryNext);
    };
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    else tryNext();
  });
}
