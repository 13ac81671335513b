import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createLine, type Line } from '../../../electron/engine/probe/line.ts';
import { createHostSlots } from '../../../electron/engine/probe/slots.ts';
import { connectPatiently, type Connected } from '../../../electron/engine/probe/tcp.ts';
import { createFakeClock, type FakeClock } from './fake-world.ts';

interface World {
  clock: FakeClock;
  line: Line;
  /** When each socket was opened. */
  openedAt: number[];
  sockets: Socket[];
  mostOpen: () => number;
  attempt: (port?: number, signal?: AbortSignal) => { result: () => Connected | null };
}

/** `fate` says what becomes of the n-th socket: connected or failed after so many ms, or null for silence. */
function world(fate: (n: number) => { ms: number; error?: string } | null): World {
  const clock = createFakeClock();
  const line = createLine();
  const slots = createHostSlots();
  const openedAt: number[] = [];
  const sockets: Socket[] = [];
  let most = 0;
  const connect = (): Socket => {
    const socket = new Socket();
    const end = fate(sockets.length);
    openedAt.push(clock.now());
    sockets.push(socket);
    most = Math.max(most, sockets.filter((other) => !other.destroyed).length);
    if (end !== null) {
      clock.after(end.ms, () => {
        if (socket.destroyed) return;
        if (end.error === undefined) socket.emit('connect');
        else socket.emit('error', Object.assign(new Error(end.error), { code: end.error }));
      });
    }
    return socket;
  };
  return {
    clock,
    line,
    openedAt,
    sockets,
    mostOpen: () => most,
    attempt(port = 25, signal = new AbortController().signal) {
      let result: Connected | null = null;
      void connectPatiently(
        { address: '192.0.2.1', family: 4, port },
        { deps: { clock, connect }, line, slots },
        signal,
      ).then((connected) => (result = connected));
      return { result: () => result };
    },
  };
}

describe('silence', () => {
  it('gets fresh sockets at 0, 1 and 2 s and is silent at 3.5 s', async () => {
    const { clock, openedAt, sockets, attempt } = world(() => null);
    const { result } = attempt();
    await clock.advance(3499);
    expect(result()).toBeNull();
    await clock.advance(1);
    expect(openedAt).toEqual([0, 1000, 2000]);
    expect(result()).toEqual({ kind: 'failed', failure: 'connect-timeout', sockets: 3 });
    expect(sockets.every((socket) => socket.destroyed)).toBe(true);
  });

  it('stretches with a satellite line of 700 ms', async () => {
    const { clock, line, openedAt, attempt } = world(() => null);
    line.note('non-mail-control', 700);
    const { result } = attempt();
    await clock.advance(4899);
    expect(result()).toBeNull();
    await clock.advance(1);
    expect(openedAt).toEqual([0, 1400, 2800]);
    expect(result()).not.toBeNull();
  });

  it('stretches also when the round trip is learned while it waits', async () => {
    const { clock, line, openedAt, attempt } = world(() => null);
    attempt();
    await clock.advance(900);
    line.note('mail-control', 900);
    await clock.advance(5400);
    expect(openedAt).toEqual([0, 1800, 3600]);
  });

  it.each([300, 400, 600, 700, 1200, 3000])('is not what a line of %i ms shows', async (ms) => {
    const { clock, attempt } = world(() => ({ ms }));
    const { result } = attempt();
    await clock.advance(ms);
    expect(result()).toMatchObject({ kind: 'connected', connectMs: ms });
  });
});

describe('lost packets', () => {
  it('one lost SYN: the second socket connects, and its own time counts', async () => {
    const { clock, attempt, sockets } = world((n) => (n === 0 ? null : { ms: 40 }));
    const { result } = attempt();
    await clock.advance(1040);
    expect(result()).toMatchObject({ kind: 'connected', connectMs: 40, sockets: 2 });
    expect(sockets.map((socket) => socket.destroyed)).toEqual([true, false]);
  });

  it('a late answer to the first socket counts while the second is open', async () => {
    const { clock, attempt, sockets } = world((n) => (n === 0 ? { ms: 1200 } : null));
    const { result } = attempt();
    await clock.advance(1200);
    expect(result()).toMatchObject({ kind: 'connected', connectMs: 1200, socket: sockets[0] });
    expect(sockets[1]?.destroyed).toBe(true);
  });

  it('a socket the system gave up on is silence, not the end', async () => {
    const { clock, attempt } = world((n) => (n === 0 ? { ms: 500, error: 'ETIMEDOUT' } : { ms: 40 }));
    const { result } = attempt();
    await clock.advance(1040);
    expect(result()).toMatchObject({ kind: 'connected', sockets: 2 });
  });

  it('a refusal on a later socket is the answer', async () => {
    const { clock, attempt } = world((n) => (n === 1 ? { ms: 30, error: 'ECONNREFUSED' } : null));
    const { result } = attempt();
    await clock.advance(1030);
    expect(result()).toMatchObject({ failure: 'connect-refused', detail: 'ECONNREFUSED', connectMs: 30 });
  });
});

describe('four sockets to one host', () => {
  it('three silent ports: a fresh socket takes the place of the oldest of its own', async () => {
    const { clock, attempt, mostOpen, openedAt } = world(() => null);
    const results = [25, 465, 587].map((port) => attempt(port).result);
    await clock.advance(3500);
    expect(results.map((result) => result()?.sockets)).toEqual([3, 3, 3]);
    expect(openedAt).toHaveLength(9);
    expect(mostOpen()).toBe(4);
  });

  it('six silent ports take turns, each with its three sockets', async () => {
    const { clock, attempt, mostOpen } = world(() => null);
    const results = [25, 26, 465, 587, 2525, 443].map((port) => attempt(port).result);
    await clock.advance(7000);
    expect(results.map((result) => result()?.sockets)).toEqual(Array(6).fill(3));
    expect(mostOpen()).toBe(4);
  });

  it('a place given up is free again: an answer to the last in the queue is not lost', async () => {
    const { clock, attempt } = world((n) => (n < 5 ? null : { ms: 20 }));
    const results = [1, 2, 3, 4, 5, 6].map((port) => attempt(port).result);
    await clock.advance(1100);
    expect(results[5]?.()).toMatchObject({ kind: 'connected' });
  });
});

describe('a stop', () => {
  it('closes every socket and opens none for those in the queue', async () => {
    const { clock, attempt, sockets } = world(() => null);
    const stop = new AbortController();
    const results = [1, 2, 3, 4, 5].map((port) => attempt(port, stop.signal).result);
    await clock.advance(100);
    stop.abort();
    await clock.advance(5000);
    expect(results.map((result) => result()?.kind)).toEqual(Array(5).fill('stopped'));
    expect(sockets).toHaveLength(4);
    expect(sockets.every((socket) => socket.destroyed)).toBe(true);
  });
});
