import type { WebSocket } from 'ws';
import { cookieFor, openSocket, type TestHost } from './transports.ts';

/** How a socket begins: `open`, or the status of the refusal. */
export function begin(origin: string, headers: Record<string, string>): Promise<string> {
  const socket = openSocket(origin, headers);
  return new Promise((resolve) => {
    socket.on('open', () => {
      resolve('open');
      socket.terminate();
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(String(response.statusCode));
      socket.terminate();
    });
    socket.on('error', () => resolve('error'));
  });
}

/** One as our own page opens it. */
export async function openedSocket({ origin, url }: TestHost): Promise<WebSocket> {
  const socket = openSocket(origin, { Cookie: await cookieFor(url), Origin: origin });
  await new Promise((resolve) => socket.on('open', resolve));
  return socket;
}

export const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.on('close', (code) => resolve(code)));

/** A value of the same length with its last character changed. */
export const nearly = (text: string): string => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
