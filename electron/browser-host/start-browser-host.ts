import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handlers } from '../../shared/contract/contract.ts';
import type { PageFiles } from '../engine/desk/page-files.ts';
import { createAnswer } from './answer.ts';
import { createGuard } from './guard.ts';
import { serveSockets } from './sockets.ts';

export interface BrowserHostOptions {
  handlers: Handlers;
  files: PageFiles;
  /** 0 takes any free one. */
  port: number;
  /** Ends by itself after so many milliseconds without a window. */
  idleMs: number;
}

export interface BrowserHost {
  /** Where to open the window; good once, for one browser. */
  url: string;
  /** Resolves when it has ended: by `signal`, or because nobody came. */
  ended: Promise<void>;
}

/** Requests are a line and a few headers; whoever needs longer than this (milliseconds) is holding a door open. */
const REQUEST_MS = 10_000;
/** Connections at once, let in or not: a page needs a dozen, and what this program may hold open has an end. */
const MOST_CONNECTIONS = 2000;

/**
 * Shows the window in a browser: the same files and the same contract as the desktop program's, on 127.0.0.1 alone.
 * Rejects with the system's error when the port cannot be had.
 */
export async function startBrowserHost(
  { handlers, files, port, idleMs }: BrowserHostOptions,
  signal: AbortSignal,
): Promise<BrowserHost> {
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, port);
  const guard = createGuard((server.address() as AddressInfo).port);
  const answer = createAnswer(guard, files);
  server.on('request', answer);
  server.on('clientError', (_error, socket) => socket.destroy());

  const ended = new Promise<void>((resolve) => {
    let idle: NodeJS.Timeout | undefined;
    let stopped = false;
    const look = (): void => {
      clearTimeout(idle);
      // The sockets that a stop closes report their leaving here: no new wait begins for them.
      if (!stopped && sockets.count() === 0) idle = setTimeout(stop, idleMs);
    };
    const stop = (): void => {
      stopped = true;
      clearTimeout(idle);
      signal.removeEventListener('abort', stop);
      sockets.close();
      server.close(() => resolve());
      server.closeAllConnections();
    };
    const sockets = serveSockets(server, guard, handlers, look);
    signal.addEventListener('abort', stop, { once: true });
    look();
    if (signal.aborted) stop();
  });
  return { url: guard.url, ended };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
