import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createSecureContext, type SecureContextOptions, TLSSocket } from 'node:tls';

/** What a scripted server does next on a connection. Lines it heard are in `heard`. */
export type Act = (connection: Connection) => Promise<void>;

interface Connection {
  raw: Socket;
  /** Plain at first; the TLS socket after `startTls`. */
  socket: Socket;
  /** The next whole line, without its end; null when the client has gone. */
  line(): Promise<string | null>;
  heard: string[];
  gone: AbortSignal;
}

export interface ScriptedServer {
  port: number;
  address: string;
  /** Every line of every connection, in order. */
  heard: string[];
  /** Bytes that came after the script's last act that listens, as a whole. */
  connections(): number;
  /** Connections open now. */
  open(): number;
  close(): Promise<void>;
}

export const say =
  (text: string | Buffer): Act =>
  ({ socket }) =>
    new Promise((resolve) => {
      if (socket.writable) socket.write(text, () => resolve());
      else resolve();
    });
export const hear =
  (pattern: RegExp): Act =>
  async (connection) => {
    const line = await connection.line();
    if (line !== null && !pattern.test(line)) throw new Error(`heard ${line}, not ${String(pattern)}`);
  };
export const pause =
  (ms: number): Act =>
  ({ gone }) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        gone.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      gone.addEventListener('abort', end);
    });
/** One piece every so often, for ever. */
export const trickle =
  (piece: string, everyMs: number): Act =>
  async (connection) => {
    while (!connection.gone.aborted) {
      await say(piece)(connection);
      await pause(everyMs)(connection);
    }
  };
/** The same bytes again and again, as fast as they are taken. */
export const flood =
  (bytes: Buffer): Act =>
  ({ socket, gone }) =>
    new Promise((resolve) => {
      const pour = (): void => {
        while (!gone.aborted && socket.writable && socket.write(bytes));
      };
      socket.on('drain', pour);
      gone.addEventListener('abort', () => resolve());
      pour();
    });
export const close: Act = ({ socket }) =>
  new Promise((resolve) => {
    socket.end(() => resolve());
  });
/** A TCP reset, also under TLS. */
export const reset: Act = ({ raw }) => {
  raw.resetAndDestroy();
  return Promise.resolve();
};
export const startTls =
  (options: SecureContextOptions): Act =>
  (connection) =>
    new Promise((resolve) => {
      const secureContext = createSecureContext(options);
      const socket = new TLSSocket(connection.raw, { isServer: true, secureContext });
      connection.socket = socket;
      socket.on('error', () => resolve());
      socket.once('secure', () => resolve());
      connection.gone.addEventListener('abort', () => resolve());
      listenTo(connection);
    });

/** Ends of lines differ in the tests; commands end as RFC 5321 says. */
const lines = new WeakMap<Connection, { buffered: string[]; waiting: ((line: string | null) => void)[] }>();

function listenTo(connection: Connection): void {
  let rest = '';
  const { socket } = connection;
  connection.raw.removeAllListeners('data');
  socket.on('data', (bytes: Buffer) => {
    const parts = (rest + bytes.toString('latin1')).split('\r\n');
    rest = parts.pop() ?? '';
    const queue = lines.get(connection);
    for (const line of parts) {
      connection.heard.push(line);
      const waiting = queue?.waiting.shift();
      if (waiting === undefined) queue?.buffered.push(line);
      else waiting(line);
    }
  });
}

/** Follows the acts on every connection; a connection whose acts are done stays open until the client goes. */
export async function serve(acts: readonly Act[], address = '127.0.0.1'): Promise<ScriptedServer> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((raw) => {
    connections++;
    // Two writes in a row must not wait for an acknowledgement: the next act may be a reset.
    raw.setNoDelay(true);
    sockets.add(raw);
    const gone = new AbortController();
    const queue = { buffered: [] as string[], waiting: [] as ((line: string | null) => void)[] };
    raw.on('error', () => undefined);
    raw.on('close', () => {
      sockets.delete(raw);
      gone.abort();
      for (const waiting of queue.waiting) waiting(null);
    });
    const connection: Connection = {
      raw,
      socket: raw,
      heard,
      gone: gone.signal,
      line: () =>
        new Promise((resolve) => {
          const line = queue.buffered.shift();
          if (line !== undefined) resolve(line);
          else if (gone.signal.aborted) resolve(null);
          else queue.waiting.push(resolve);
        }),
    };
    lines.set(connection, queue);
    listenTo(connection);
    void (async () => {
      for (const act of acts) {
        if (gone.signal.aborted) return;
        await act(connection);
      }
    })();
  });
  server.listen(0, address);
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    address,
    heard,
    connections: () => connections,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
