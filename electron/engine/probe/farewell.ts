import type { Socket } from 'node:net';
import type { Clock } from './clock.ts';

/** The reply to QUIT is one line; a server with more to say than this has not understood it. */
const LAST_WORDS = 4096;

/**
 * Lets the other side close first (the reply to QUIT, then its FIN), for at most `ms`; then the socket is destroyed.
 * Destroying at once would reset the connection under the server's last words.
 */
export function farewell(
  socket: Socket,
  raw: Socket,
  clock: Clock,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let heard = 0;
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      raw.off('close', end);
      socket.destroy();
      raw.destroy();
      resolve();
    };
    const cancel = clock.after(ms, end);
    raw.on('close', end);
    signal.addEventListener('abort', end);
    if (raw.destroyed || signal.aborted) end();
    else
      socket.on('data', (bytes: Uint8Array) => {
        heard += bytes.length;
        if (heard > LAST_WORDS) end();
      });
  });
}
