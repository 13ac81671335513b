import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Clock } from '../../../electron/engine/probe/clock.ts';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves on by `ms`, ringing what is due in order and letting promises and streams settle after each. */
  advance(ms: number): Promise<void>;
}

/** Each attempt begins in a turn of its own, so there are turns enough for a dozen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 16; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export function createFakeClock(): FakeClock {
  let now = 0;
  let timers: { at: number; ring: () => void }[] = [];
  return {
    now: () => now,
    after(ms, ring) {
      const timer = { at: now + Math.max(0, ms), ring };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.ring();
        await settle();
      }
      now = until;
    },
  };
}

/** What a far server does: the greeting, and the answer to a line. Null is silence. */
export interface FarServer {
  greeting: string | null;
  answer(line: string): string | null;
}

/** A socket over a line with a round trip, in fake time. */
export class FakeSocket extends Duplex {
  bytesRead = 0;
  bytesWritten = 0;
  localAddress = '192.0.2.10';
  remoteAddress = '198.51.100.1';
  readonly lines: string[] = [];
  readonly #clock: Clock;
  readonly #roundTripMs: number;
  readonly #server: FarServer;

  constructor(clock: Clock, roundTripMs: number, server: FarServer) {
    super({ autoDestroy: true });
    this.#clock = clock;
    this.#roundTripMs = roundTripMs;
    this.#server = server;
    clock.after(roundTripMs, () => {
      if (this.destroyed) return;
      this.emit('connect');
      this.#deliver(server.greeting);
    });
  }

  asSocket(): Socket {
    return this as unknown as Socket;
  }

  #deliver(text: string | null): void {
    if (text === null || this.destroyed) return;
    this.bytesRead += text.length;
    this.push(text);
  }

  override _read(): void {
    // What comes is pushed.
  }

  override _write(bytes: Buffer, _encoding: string, done: () => void): void {
    this.bytesWritten += bytes.length;
    for (const line of bytes.toString('latin1').split('\r\n').slice(0, -1)) {
      this.lines.push(line);
      this.#clock.after(this.#roundTripMs, () => this.#deliver(this.#server.answer(line)));
    }
    done();
  }
}
