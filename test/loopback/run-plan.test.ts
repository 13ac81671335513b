import { beforeAll, describe, expect, it } from 'vitest';
import { type Authority, createAuthority } from './certificates.ts';
import { benchDeps, run, target } from './probe-bench.ts';
import { close, hear, pause, say, serve, startTls } from './scripted-server.ts';

let authority: Authority;
let good: { key: string; cert: string };
beforeAll(() => {
  authority = createAuthority();
  good = authority.issue({});
});

const ANSWERS = [
  say('220 mx ESMTP\r\n'),
  hear(/^EHLO/),
  say('250-mx\r\n250 SIZE 1\r\n'),
  hear(/^QUIT$/),
  say('221 bye\r\n'),
  close,
];
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Sockets, lookups and timers this process holds. */
const held = (): string[] =>
  process
    .getActiveResourcesInfo()
    .filter((name) =>
      /^(TCPSocketWrap|TLSWrap|TCPConnectWrap|Timeout|GetAddrInfo|QueryReq|DNSCHANNEL)/.test(name),
    );
/** What is held now and was not before; the test runner's own timers come and go. */
function leftOver(before: string[]): string[] {
  const rest = [...before];
  return held().filter((name) => {
    const index = rest.indexOf(name);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

describe('a plan', () => {
  it('numbers what it saw in the order of ending, tells it as it happens, and freezes it', async () => {
    const slow = await serve([pause(200), ...ANSWERS]);
    const quick = await serve(ANSWERS);
    const { observations, events, ended, roundTripMs } = await run(
      [target({ port: slow.port, id: 'slow' }), target({ port: quick.port, id: 'quick' })],
      benchDeps(),
    );
    expect(observations.map((o) => [o.id, o.port, o.outcome])).toEqual([
      ['o1', quick.port, 'ready'],
      ['o2', slow.port, 'ready'],
    ]);
    expect(ended).toBe('complete');
    expect(roundTripMs).toBeGreaterThan(0);
    expect(events.filter((e) => e.kind === 'observation').map((e) => e.observation)).toEqual(observations);
    const steps = events.filter((e) => e.kind === 'progress' && e.target === 'quick');
    expect(steps.map((e) => (e.kind === 'progress' ? e.step : ''))).toEqual(['connect', 'greeting', 'ehlo']);
    expect(Object.isFrozen(observations[0])).toBe(true);
    expect(Object.isFrozen(observations[0]?.transcript[0])).toBe(true);
    expect(observations[0]?.transcript.map((line) => `${line.mark} ${line.text}`)).toEqual([
      '* connected',
      '< 220 mx ESMTP',
      '> EHLO [127.0.0.1]',
      '< 250-mx',
      '< 250 SIZE 1',
      '> QUIT',
    ]);
    await slow.close();
    await quick.close();
  });

  it('sixty silent targets are settled together within 3.7 s', async () => {
    const targets = Array.from({ length: 60 }, (_, index) =>
      target({ port: [25, 465, 587][index % 3] ?? 25, host: `127.0.1.${Math.floor(index / 3) + 1}` }),
    );
    const { observations, tookMs } = await run(targets, benchDeps({ silentPorts: [25, 465, 587] }));
    expect(observations.map((o) => o.failure)).toEqual(Array(60).fill('connect-timeout'));
    expect(observations.every((o) => o.sockets === 3)).toBe(true);
    expect(tookMs).toBeLessThan(3700);
  });

  it('opens at most four sockets to one address at a time', async () => {
    const server = await serve([pause(100), ...ANSWERS]);
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, server.open())), 5);
    const targets = Array.from({ length: 12 }, () => target({ port: server.port }));
    const { observations } = await run(targets, benchDeps());
    clearInterval(watch);
    expect(observations.map((o) => o.outcome)).toEqual(Array(12).fill('ready'));
    expect(most).toBe(4);
    await server.close();
  });

  it('asks each name once and tries each family that has an address', async () => {
    const v4 = await serve(ANSWERS);
    const asked: string[] = [];
    const deps = benchDeps({ names: { 'smtp.example.org': ['127.0.0.1'] } });
    const real = deps.resolver;
    deps.resolver = {
      ...real,
      query(name, family, signal) {
        asked.push(`${name} ${family}`);
        return real.query(name, family, signal);
      },
    };
    const twice = [1, 2].map(() => target({ host: 'smtp.example.org', port: v4.port, families: [4, 6] }));
    const { observations } = await run(twice, deps);
    // The missing family is no failure, and the second target asks nobody.
    expect(observations.map((o) => [o.family, o.outcome])).toEqual([
      [4, 'ready'],
      [4, 'ready'],
    ]);
    expect(asked).toEqual(['smtp.example.org 4', 'smtp.example.org 6']);
    expect(observations[0]?.loopbackPeer).toBe(true);
    expect(observations[0]?.timings.resolveMs).toBeGreaterThanOrEqual(0);
    await v4.close();
  });

  it('a name without any address is one failure a target', async () => {
    const { observations } = await run(
      [target({ host: 'nowhere.example', port: 25, families: [4, 6] })],
      benchDeps(),
    );
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({ step: 'resolve', failure: 'dns-name-not-found', family: null });
  });

  it('a non-mail control only connects', async () => {
    const server = await serve([]);
    const { observations } = await run(
      [target({ port: server.port, purpose: 'non-mail', depth: 'connect', role: 'control' })],
      benchDeps(),
    );
    expect(observations[0]).toMatchObject({ outcome: 'ready', step: 'ready', bytesSent: 0 });
    expect(server.heard).toEqual([]);
    await server.close();
  });

  it('a full conversation with TLS costs less than 1.5 kB up', async () => {
    const server = await serve([startTls(good), ...ANSWERS]);
    const { observations } = await run(
      [target({ port: server.port, security: 'tls' })],
      benchDeps({ trust: authority.cert }),
    );
    expect(observations[0]?.outcome).toBe('ready');
    expect(observations[0]?.bytesSent).toBeGreaterThan(200);
    expect(observations[0]?.bytesSent).toBeLessThan(1500);
    await server.close();
  });
});

describe('a slow greeting', () => {
  it('shows as waiting at 3 s, does not hold up the verdict, and is told when it comes', async () => {
    const server = await serve([pause(4500), ...ANSWERS]);
    const { observations, events, tookMs, late } = await run(
      [target({ port: server.port })],
      benchDeps({ listenMs: 5000 }),
    );
    expect(tookMs).toBeLessThan(3800);
    expect(observations[0]).toMatchObject({ id: 'o1', failure: 'greeting-timeout', waiting: true });
    const waiting = events.find((e) => e.kind === 'progress' && e.waiting);
    expect(waiting).toMatchObject({ step: 'greeting' });
    const [came] = await late;
    expect(came).toMatchObject({ id: 'o2', outcome: 'ready', port: server.port });
    expect(came?.timings.greetingMs).toBeGreaterThan(4400);
    expect(server.connections()).toBe(1);
    await server.close();
  });

  it('is not listened to where others wait for a place at the same host', async () => {
    const server = await serve([]);
    const five = [1, 2, 3, 4, 5].map(() => target({ port: server.port }));
    const { observations, tookMs, late } = await run(five, benchDeps({ listenMs: 2000 }));
    expect(observations.map((o) => o.failure)).toEqual(Array(5).fill('greeting-timeout'));
    expect(tookMs).toBeLessThan(5000);
    expect(await late).toEqual([]);
    await server.close();
  });

  it('that never comes is let go when the listening ends', async () => {
    const server = await serve([]);
    const { late } = await run([target({ port: server.port })], benchDeps({ listenMs: 500 }));
    expect(await late).toEqual([]);
    await sleep(50);
    expect(server.open()).toBe(0);
    await server.close();
  });
});

describe('the end of a check', () => {
  it('leaves no socket and no timer', async () => {
    const before = held();
    const server = await serve(ANSWERS);
    const closed = await serve([]);
    await closed.close();
    await run([target({ port: server.port }), target({ port: closed.port })], benchDeps());
    await server.close();
    await sleep(20);
    expect(leftOver(before)).toEqual([]);
  });

  it('cancelled in the middle: settles at once and leaves nothing', async () => {
    const before = held();
    const silent = await serve([]);
    const ready = await serve(ANSWERS);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const deps = benchDeps({ silentPorts: [25], trust: authority.cert, listenMs: 60_000 });
    deps.resolver.query = () => new Promise(() => undefined);
    const { observations, ended, tookMs, late } = await run(
      [
        target({ port: ready.port }),
        target({ port: silent.port }),
        target({ port: silent.port, security: 'tls' }),
        target({ port: 25, host: '127.0.0.9' }),
        target({ port: 25, host: 'never.example.org' }),
        ...[1, 2, 3, 4, 5].map(() => target({ port: 25, host: '127.0.0.8' })),
      ],
      deps,
      stop.signal,
    );
    expect(tookMs).toBeLessThan(500);
    expect(ended).toBe('cancelled');
    const outcomes = observations.map((o) => `${o.host} ${o.step} ${o.outcome}`).sort();
    expect(outcomes).toEqual([
      '127.0.0.1 greeting cancelled',
      '127.0.0.1 ready ready',
      '127.0.0.1 tls cancelled',
      ...Array<string>(4).fill('127.0.0.8 connect cancelled'),
      // Its turn at the host's four places had not come.
      '127.0.0.8 connect not-tried',
      '127.0.0.9 connect cancelled',
      'never.example.org resolve cancelled',
    ]);
    expect(await late).toEqual([]);
    await silent.close();
    await ready.close();
    await sleep(20);
    expect(leftOver(before)).toEqual([]);
  });

  it('cancelled before it began: nothing is tried', async () => {
    const { observations, ended } = await run([target({ port: 25 })], benchDeps(), AbortSignal.abort());
    expect(ended).toBe('cancelled');
    expect(observations[0]).toMatchObject({ outcome: 'not-tried', sockets: 0 });
  });

  it('the deadline of the whole check turns what is left into failures of its own', async () => {
    const silent = await serve([]);
    const { observations, ended, tookMs } = await run(
      [target({ port: silent.port }), target({ port: 25 }), target({ port: 1, host: 'slow.example.org' })],
      {
        ...benchDeps({ silentPorts: [25], deadlineMs: 400 }),
        resolver: { query: () => new Promise(() => undefined), system: () => new Promise(() => undefined) },
      },
    );
    expect(ended).toBe('deadline');
    expect(tookMs).toBeLessThan(600);
    expect(observations.map((o) => `${o.step} ${o.outcome} ${o.failure ?? ''}`).sort()).toEqual([
      'connect failed deadline',
      'greeting failed deadline',
      'resolve failed deadline',
    ]);
    await silent.close();
  });
});
