import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Handlers } from '../../shared/contract/contract.ts';
import { LARGEST_MESSAGE, openSession } from '../engine/desk/serve-contract.ts';
import type { Guard } from './guard.ts';

/** Windows at once; a person has one or two. */
const MOST_WINDOWS = 16;
/** A window that reads nothing for so many bytes of answers is not one. */
const MOST_UNREAD = 16_777_216;
/** How often a window is asked whether it is still there, milliseconds: a computer may sleep, a browser be killed. */
const PULSE_MS = 30_000;
/** RFC 6455 §7.4.1. */
const POLICY_VIOLATION = 1008;

export interface Sockets {
  /** Windows there are now. */
  count(): number;
  /** Ends every conversation. */
  close(): void;
}

/** Carries the contract over WebSockets at `/contract`, one session to each. `changed` tells when a window comes or goes. */
export function serveSockets(server: Server, guard: Guard, handlers: Handlers, changed: () => void): Sockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
    clientTracking: true,
  });

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const refusal =
      guard.refusesUpgrade(request.headers) ??
      (request.url !== '/contract' ? 'not-found' : sockets.clients.size >= MOST_WINDOWS ? 'too-many' : null);
    if (refusal !== null) {
      const status = refusal === 'not-found' ? '404 Not Found' : '403 Forbidden';
      stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      serve(socket, handlers);
      socket.on('close', changed);
      changed();
    });
  });

  const pulse = setInterval(() => {
    for (const socket of sockets.clients) beat(socket);
  }, PULSE_MS);
  pulse.unref();

  return {
    count: () => sockets.clients.size,
    close() {
      clearInterval(pulse);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function serve(socket: WebSocket, handlers: Handlers): void {
  const session = openSession(handlers, (message) => {
    if (socket.bufferedAmount > MOST_UNREAD) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  });
  socket.on('message', (data, binary) => {
    const message = binary ? undefined : parse((data as Buffer).toString('utf8'));
    // Our own page never says such a thing.
    if (message === undefined) socket.close(POLICY_VIOLATION, 'bad-message');
    else session.receive(message);
  });
  // What is too long, or is no WebSocket frame, ends the socket by itself.
  socket.on('error', () => undefined);
  socket.on('close', () => session.end());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Drops a socket that has not answered since the last time. */
function beat(socket: WebSocket): void {
  if (socket.listenerCount('pong') > 0) {
    socket.terminate();
    return;
  }
  socket.once('pong', () => undefined);
  socket.ping();
}
