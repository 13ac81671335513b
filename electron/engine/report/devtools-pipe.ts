import type { Readable, Writable } from 'node:stream';

/** Asks a browser over `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. */
export interface DevtoolsPipe {
  /** Rejects with what the browser said is wrong, and when it goes away before it has answered. */
  ask: (method: string, params: object, sessionId?: string) => Promise<Record<string, unknown>>;
  /** Nothing more will come: whoever still waits is told so. */
  end: (why: Error) => void;
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

interface Waiting {
  resolve: (result: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

export function createDevtoolsPipe(to: Writable, from: Readable): DevtoolsPipe {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let rest = Buffer.alloc(0);
  let ended: Error | null = null;

  const hear = ({ id, result, error }: Answer): void => {
    const who = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || who === undefined) return;
    waiting.delete(id);
    if (error !== undefined) who.reject(new Error(error.message));
    else who.resolve(result ?? {});
  };
  const end = (why: Error): void => {
    ended ??= why;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  const take = (bytes: Buffer): void => {
    rest = Buffer.concat([rest, bytes]);
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      hear(JSON.parse(rest.toString('utf8', 0, at)) as Answer);
      rest = rest.subarray(at + 1);
    }
  };
  from.on('data', (bytes: Buffer) => {
    try {
      take(bytes);
    } catch (error) {
      // No browser: it speaks something else.
      end(error as Error);
    }
  });
  // A pipe that breaks is the browser's end, and its exit says more.
  to.on('error', () => undefined);
  from.on('error', () => undefined);

  return {
    ask: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        to.write(
          `${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`,
        );
      }),
    end,
  };
}
