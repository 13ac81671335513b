import dgram from 'node:dgram';
import dns from 'node:dns';
import { resolve4 } from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { runCheck } from '../../../electron/engine/check.ts';
import { startPractice } from '../../../electron/engine/practice/start-practice.ts';
import { SCENES } from '../../../shared/model/practice.ts';
import { heldHandles, play } from './play.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** Where every socket of this process really goes, whoever opens it. */
function watchTheWire(): string[] {
  const reached: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to its own socket below
  const connect = net.Socket.prototype.connect;
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (
    this: net.Socket,
    ...args: unknown[]
  ) {
    const [to] = (Array.isArray(args[0]) ? args[0] : args) as [net.TcpSocketConnectOpts | number, unknown];
    reached.push(typeof to === 'object' ? (to.host ?? 'localhost') : `port ${to}`);
    return Reflect.apply(connect, this, args) as net.Socket;
  });
  const away = (what: string) => (): never => {
    reached.push(what);
    throw new Error(`${what} in practice`);
  };
  const names = ['resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse'] as const;
  for (const name of names) {
    vi.spyOn(dns.Resolver.prototype, name).mockImplementation(away(`Resolver.${name}`));
    vi.spyOn(dns.promises.Resolver.prototype, name).mockImplementation(away(`Resolver.${name}`));
  }
  for (const name of names) {
    vi.spyOn(dns, name).mockImplementation(away(`dns.${name}`));
    vi.spyOn(dns.promises, name).mockImplementation(away(`dns.promises.${name}`));
  }
  // A server that listens on an address asks for the address of that address: nothing leaves the process.
  const look = dns.lookup as (name: string, ...rest: unknown[]) => void;
  vi.spyOn(dns, 'lookup').mockImplementation((name: string, ...rest: unknown[]) => {
    if (net.isIP(name) === 0) away('dns.lookup')();
    look(name, ...rest);
  });
  vi.spyOn(dns.promises, 'lookup').mockImplementation(away('dns.promises.lookup'));
  vi.spyOn(dgram, 'createSocket').mockImplementation(away('dgram'));
  // For those who import single functions.
  syncBuiltinESMExports();
  return reached;
}

it('no scene looks up a name or reaches any address but 127.0.0.1', { timeout: 180_000 }, async () => {
  const reached = watchTheWire();
  await Promise.all(SCENES.map((id) => play(id)));
  expect(reached.length).toBeGreaterThan(50);
  expect(new Set(reached)).toEqual(new Set(['127.0.0.1']));
});

it('the watch sees what it watches for', async () => {
  const reached = watchTheWire();
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve));
  const { port } = server.address() as net.AddressInfo;
  const socket = net.connect({ host: '127.0.0.2', port });
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.destroy();
  server.close();
  expect(() => dgram.createSocket('udp4')).toThrow();
  expect(() => resolve4('localhost')).toThrow();
  expect(reached).toEqual(['127.0.0.2', 'dgram', 'dns.promises.resolve4']);
});

it('a name or an address outside the scene leads nowhere', async () => {
  const reached = watchTheWire();
  const { result } = await play('all-clear', {
    change({ request }) {
      request.subjects = [
        { host: 'mail.stranger.example', port: 587, security: null },
        { host: '198.51.100.99', port: 25, security: null },
      ];
    },
  });
  const seen = result.report.observations.filter(({ role, port }) => role === 'provider' && port !== 993);
  expect(new Set(seen.map(({ host, failure }) => `${host} ${failure}`))).toEqual(
    new Set(['mail.stranger.example dns-name-not-found', '198.51.100.99 connect-refused']),
  );
  expect(new Set(reached)).toEqual(new Set(['127.0.0.1']));
});

it('a scene stopped in the middle ends at once, and may be stopped twice', async () => {
  const before = await heldHandles();
  const practice = await startPractice('isp-drops-25');
  const cancel = new AbortController();
  const began = performance.now();
  const checking = runCheck(practice.request, practice.deps, () => undefined, cancel.signal);
  setTimeout(() => cancel.abort(), 200);
  expect((await checking).report.ended).toBe('cancelled');
  await practice.stop();
  await practice.stop();
  expect(performance.now() - began).toBeLessThan(1500);
  expect(await heldHandles()).toEqual(before);
});

it('a scene whose servers are gone answers nobody', async () => {
  const practice = await startPractice('all-clear');
  await practice.stop();
  const { report } = await runCheck(
    practice.request,
    practice.deps,
    () => undefined,
    new AbortController().signal,
  );
  expect(report.observations.some(({ outcome }) => outcome === 'ready')).toBe(false);
});

it('two scenes at one time do not meet', async () => {
  const [shut, clear] = await Promise.all([play('isp-rejects-25'), play('all-clear')]);
  expect([shut.result.verdicts[0]?.code, clear.result.verdicts[0]?.code]).toEqual([
    'isp-blocks-port',
    'all-clear',
  ]);
});
