import { describe, expect, it } from 'vitest';
import { WHOLE_CHECK } from '../../../electron/engine/probe/deadlines.ts';
import type { CheckEvent } from '../../../electron/engine/probe/events.ts';
import { type ProbeDeps, type ProbeResult, runPlan } from '../../../electron/engine/probe/run-plan.ts';
import type { Target } from '../../../shared/model/plan.ts';
import { createFakeClock, FakeSocket, type FakeClock, type FarServer } from './fake-world.ts';

const OPEN: FarServer = {
  greeting: '220 mx ESMTP\r\n',
  answer: (line) => (line.startsWith('EHLO') ? '250-mx\r\n250 SIZE 1\r\n' : '221 bye\r\n'),
};

function start(
  targets: number,
  roundTripMs: number,
  server: FarServer = OPEN,
  stop = new AbortController(),
): { clock: FakeClock; sockets: FakeSocket[]; events: CheckEvent[]; result: () => ProbeResult | null } {
  const clock = createFakeClock();
  const sockets: FakeSocket[] = [];
  const events: CheckEvent[] = [];
  const none = (): Promise<never> => new Promise(() => undefined);
  const deps: ProbeDeps = {
    clock,
    resolver: { query: none, system: none },
    connect({ address }) {
      // The most wanted connects a little later than the others.
      const later = address === `192.0.2.${targets}` ? 5 : 0;
      const socket = new FakeSocket(clock, roundTripMs + later, server);
      sockets.push(socket);
      return socket.asSocket();
    },
    secure() {
      throw new Error('no TLS here');
    },
    options: { deadlineMs: WHOLE_CHECK, listenMs: 0 },
  };
  const plan = {
    targets: Array.from({ length: targets }, (_, index): Target => ({
      id: `t${index}`,
      role: 'provider',
      purpose: 'mail',
      host: `192.0.2.${index + 1}`,
      port: 25,
      security: 'none',
      depth: 'session',
      tlsOptional: false,
      families: [4],
      // The last is the most wanted.
      priority: targets - index,
    })),
  };
  let result: ProbeResult | null = null;
  void runPlan(plan, deps, (event) => events.push(event), stop.signal).then((done) => (result = done));
  return { clock, sockets, events, result: () => result };
}
const saidEhlo = (sockets: FakeSocket[]): number =>
  sockets.filter((socket) => socket.lines.some((line) => line.startsWith('EHLO'))).length;

describe.each([400, 700])('a line of %i ms', (roundTripMs) => {
  it('holds three conversations at a time, the most wanted first, and calls nobody silent', async () => {
    const { clock, sockets, result } = start(12, roundTripMs);
    await clock.advance(roundTripMs + 10);
    // All have connected: only conversations are rationed.
    expect(sockets).toHaveLength(12);
    expect(saidEhlo(sockets)).toBe(3);
    await clock.advance(WHOLE_CHECK);
    const done = result();
    expect(done?.observations.map((o) => o.outcome)).toEqual(Array(12).fill('ready'));
    expect(done?.observations.slice(0, 6).map((o) => o.host)).toEqual([
      '192.0.2.11',
      '192.0.2.10',
      '192.0.2.9',
      '192.0.2.8',
      '192.0.2.7',
      // Late to connect, and yet with the second three.
      '192.0.2.12',
    ]);
    expect(done).toMatchObject({ ended: 'complete', roundTripMs });
  });

  it('waits for a greeting beyond the 3.6 s of a fast line', async () => {
    const { clock, result } = start(1, roundTripMs, { greeting: null, answer: () => null });
    await clock.advance(3700);
    expect(result()).toBeNull();
    await clock.advance(4000);
    expect(result()?.observations[0]).toMatchObject({ failure: 'greeting-timeout', waiting: true });
    expect(result()?.observations[0]?.endedMs).toBeGreaterThanOrEqual(roundTripMs + 3500 + 4 * roundTripMs);
  });

  it('a stop lets nobody else have a turn', async () => {
    const stop = new AbortController();
    const { clock, sockets, result } = start(12, roundTripMs, OPEN, stop);
    await clock.advance(roundTripMs + 10);
    stop.abort();
    await clock.advance(10_000);
    expect(saidEhlo(sockets)).toBe(3);
    expect(result()?.observations.map((o) => o.outcome)).toEqual(Array(12).fill('cancelled'));
    expect(sockets.every((socket) => socket.destroyed)).toBe(true);
  });

  it('whose queue is longer than the whole check ends in the deadline, not in a timeout', async () => {
    const { clock, result } = start(40, roundTripMs, { greeting: '220 mx\r\n', answer: () => null });
    await clock.advance(WHOLE_CHECK + 10);
    const failures = new Set(result()?.observations.map((o) => o.failure));
    expect(failures).toEqual(new Set(['ehlo-timeout', 'deadline']));
    expect(result()?.ended).toBe('deadline');
  });
});

describe('a fast line', () => {
  it('holds all conversations at once', async () => {
    const { clock, sockets, events, result } = start(12, 30);
    await clock.advance(40);
    expect(saidEhlo(sockets)).toBe(12);
    await clock.advance(60);
    expect(events.filter((event) => event.kind === 'observation')).toHaveLength(12);
    // This server does not close after QUIT: it is waited for a moment.
    await clock.advance(300);
    expect(result()).not.toBeNull();
  });

  it('closes what is still talking at 3.6 s, and nothing later than 4 s', async () => {
    const slow = start(1, 30, { greeting: null, answer: () => null });
    await slow.clock.advance(3610);
    expect(slow.result()?.observations[0]).toMatchObject({ step: 'greeting', failure: 'greeting-timeout' });
    expect(slow.events.some((event) => event.kind === 'progress' && event.waiting)).toBe(true);
  });
});
