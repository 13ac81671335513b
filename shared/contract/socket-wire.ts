import type { FromHost, ToHost, Wire } from './wire.ts';

/** The part of a browser's WebSocket that is needed here; `shared/` has no DOM. */
export interface SocketLike {
  readonly readyState: number;
  send(text: string): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

const OPEN = 1;

/**
 * The wire to the browser host. `open` makes a socket: `() => new WebSocket(addressOf(location))`. A socket that closed
 * ends what was asked over it (`disconnected`), and the next call opens a new one.
 */
export function createSocketWire(open: () => SocketLike): Wire {
  let heard: (message: FromHost) => void = () => undefined;
  let closed: () => void = () => undefined;
  let socket: SocketLike | null = null;
  let waiting: string[] = [];

  const connect = (): SocketLike => {
    const made = open();
    made.addEventListener('open', () => {
      const texts = waiting;
      waiting = [];
      for (const text of texts) made.send(text);
    });
    made.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') heard(JSON.parse(data) as FromHost);
    });
    made.addEventListener('close', () => {
      if (socket !== made) return;
      socket = null;
      waiting = [];
      closed();
    });
    return made;
  };

  return {
    send(message: ToHost) {
      // A call that is over with its socket needs no cancelling.
      if (!socket && 'cancel' in message) return;
      socket ??= connect();
      const text = JSON.stringify(message);
      if (socket.readyState === OPEN) socket.send(text);
      else waiting.push(text);
    },
    listen(onMessage, onClosed) {
      heard = onMessage;
      closed = onClosed;
    },
  };
}

/** Where the browser host listens, from the page's own address: `ws://127.0.0.1:PORT/contract`. */
export function socketAddress(pageOrigin: string): string {
  return `${pageOrigin.replace(/^http/, 'ws')}/contract`;
}
