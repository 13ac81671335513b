import type { IpcMain, WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { WebSocket } from 'ws';
import { startBrowserHost } from '../../electron/browser-host/start-browser-host.ts';
import type { PageFiles } from '../../electron/engine/desk/page-files.ts';
import { wireContract } from '../../electron/main/wire-contract.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import { createSocketWire, socketAddress, type SocketLike } from '../../shared/contract/socket-wire.ts';
import type { FromHost, Wire } from '../../shared/contract/wire.ts';
import { FakeContents } from '../unit/main/electron.ts';
import { memoryWire } from './fake.ts';

export interface Opened {
  wire: Wire;
  close(): Promise<void>;
}

/** The ways the contract is carried: each gives the window's end of a wire to these handlers. */
export const TRANSPORTS: { name: string; open: (handlers: Handlers) => Promise<Opened> }[] = [
  {
    name: 'memory',
    open: (handlers) => Promise.resolve({ wire: memoryWire(handlers), close: () => Promise.resolve() }),
  },
  { name: 'Electron IPC', open: (handlers) => Promise.resolve(openIpc(handlers)) },
  { name: 'browser host', open: openBrowserHost },
];

/** Main process and preload over the stand-in, with the copying that IPC does. */
function openIpc(handlers: Handlers): Opened {
  const ipc = new EventEmitter();
  const contents = new FakeContents();
  wireContract(ipc as IpcMain, contents as unknown as WebContents, handlers);
  return {
    wire: {
      send: (message) => {
        ipc.emit('postern', { sender: contents, senderFrame: contents.mainFrame }, structuredClone(message));
      },
      listen: (heard) => {
        contents.onSend = (message) => heard(message as FromHost);
      },
    },
    close: () => Promise.resolve(),
  };
}

export const PAGE: PageFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html><title>Postern</title>') }],
  ['/assets/main.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('export {};') }],
]);

export interface TestHost {
  /** As printed, with its token. */
  url: string;
  origin: string;
  ended: Promise<void>;
  stop(): Promise<void>;
}

export async function startTestHost(handlers: Handlers, idleMs = 60_000): Promise<TestHost> {
  const stop = new AbortController();
  const { url, ended } = await startBrowserHost({ handlers, files: PAGE, port: 0, idleMs }, stop.signal);
  return {
    url,
    origin: new URL(url).origin,
    ended,
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
}

/** What the first address gives for its token: the cookie, as a browser sends it back. */
export async function cookieFor(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'manual' });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  return cookie;
}

export function openSocket(origin: string, headers: Record<string, string>): WebSocket {
  const socket = new WebSocket(socketAddress(origin), { headers });
  // A browser tells of a failed connection by closing; here it would end the test run.
  socket.on('error', () => undefined);
  return socket;
}

async function openBrowserHost(handlers: Handlers): Promise<Opened> {
  const host = await startTestHost(handlers);
  const cookie = await cookieFor(host.url);
  const open = () =>
    openSocket(host.origin, { Cookie: cookie, Origin: host.origin }) as unknown as SocketLike;
  return { wire: createSocketWire(open), close: () => host.stop() };
}
