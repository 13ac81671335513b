import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAuthority } from '../certificates.ts';

/** One POST as it came in, whole. */
export interface Received {
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** One for all tests of a file: a key takes its time. */
export const AUTHORITY = createAuthority();
const LEAF = AUTHORITY.issue({});

export interface IspServer {
  origin: string;
  /** Every POST that came in whole, in order. */
  received: Received[];
  close(): Promise<void>;
}

/** Answers what was asked. `count`: POSTs that came in whole so far, this one among them. */
export type Play = (asked: Received, answer: ServerResponse, count: number) => void;

export interface IspOptions {
  plain?: boolean;
  /** Another than the one that is in order. */
  certificate?: { key: string; cert: string };
}

/** A web server of an ISP on loopback, with a certificate of an authority of its own. */
export async function startIsp(
  play: Play,
  { plain = false, certificate }: IspOptions = {},
): Promise<IspServer> {
  const received: Received[] = [];
  const listen = (request: IncomingMessage, answer: ServerResponse): void => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('error', () => undefined);
    answer.on('error', () => undefined);
    request.on('end', () => {
      const asked = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(pieces) };
      if (request.method === 'POST') received.push(asked);
      play(asked, answer, received.length);
    });
  };
  const server = plain ? createHttp(listen) : createServer(certificate ?? LEAF, listen);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${plain ? 'http' : 'https'}://localhost:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Names and values of an urlencoded body. */
export const entriesOf = ({ body }: Received): [string, string][] => [
  ...new URLSearchParams(body.toString('latin1')),
];
