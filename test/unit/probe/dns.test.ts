import { describe, expect, it } from 'vitest';
import type { DnsAnswer, Resolver } from '../../../electron/engine/probe/deps.ts';
import { createNames, mostTelling, type Names } from '../../../electron/engine/probe/dns.ts';
import { createLine } from '../../../electron/engine/probe/line.ts';
import { systemResolver } from '../../../electron/engine/probe/system-resolver.ts';
import { createFakeClock, type FakeClock } from './fake-world.ts';

function names(
  query: (name: string, family: number) => Promise<DnsAnswer>,
  system: () => Promise<DnsAnswer> = () => Promise.resolve({ error: 'ENOTFOUND' }),
): {
  names: Names;
  clock: FakeClock;
  asked: string[];
  line: ReturnType<typeof createLine>;
  stop: AbortController;
} {
  const asked: string[] = [];
  const resolver: Resolver = {
    query: (name, family) => (asked.push(`dns ${name} ${family}`), query(name, family)),
    system: (name, family) => (asked.push(`system ${name} ${family}`), system()),
  };
  const clock = createFakeClock();
  const line = createLine();
  const stop = new AbortController();
  return { names: createNames({ clock, resolver }, line, stop.signal), clock, asked, line, stop };
}
const answer =
  (value: DnsAnswer): (() => Promise<DnsAnswer>) =>
  () =>
    Promise.resolve(value);
const never = (): Promise<never> => new Promise(() => undefined);

describe('a name', () => {
  it('is asked once per family, whatever its case', async () => {
    const world = names(answer({ addresses: ['192.0.2.1'] }));
    await world.names.resolve('mx.example.org', 4);
    expect(await world.names.resolve('MX.example.org', 4)).toMatchObject({
      addresses: ['192.0.2.1'],
      failure: null,
    });
    expect(world.asked).toEqual(['dns mx.example.org 4']);
  });
  it('that DNS does not know may be in the hosts file', async () => {
    const world = names(answer({ error: 'ENOTFOUND' }), answer({ addresses: ['127.0.0.5'] }));
    expect(await world.names.resolve('mx.example.org', 4)).toMatchObject({ addresses: ['127.0.0.5'] });
  });
  it('that the system does not know either keeps the name server’s word', async () => {
    const world = names(answer({ error: 'ENODATA' }), answer({ error: 'ENOTFOUND' }));
    expect(await world.names.resolve('mx.example.org', 6)).toMatchObject({
      failure: 'dns-no-address',
      detail: 'ENODATA',
    });
  });
  it('the system is not asked when the name server is at fault', async () => {
    const world = names(answer({ error: 'ESERVFAIL' }));
    expect(await world.names.resolve('mx.example.org', 4)).toMatchObject({ failure: 'dns-server-failure' });
    expect(world.asked).toEqual(['dns mx.example.org 4']);
  });
  it.each(['localhost', 'printer', 'x.localhost'])('%s is a matter of the system alone', async (host) => {
    const world = names(never, answer({ addresses: ['127.0.0.1'] }));
    await world.names.resolve(host, 4);
    expect(world.asked).toEqual([`system ${host} 4`]);
  });
  it('an address literal asks nobody', async () => {
    const world = names(never, never);
    expect(await world.names.resolve('2001:db8::1', 6)).toMatchObject({ addresses: ['2001:db8::1'], ms: 0 });
    expect(await world.names.resolve('2001:db8::1', 4)).toMatchObject({ addresses: [] });
    expect(world.asked).toEqual([]);
  });
});

describe('silence', () => {
  it('of the name servers ends before 3.5 s', async () => {
    const world = names(never);
    const asked = world.names.resolve('mx.example.org', 4);
    await world.clock.advance(3400);
    expect(await asked).toMatchObject({ failure: 'dns-no-answer', detail: 'ETIMEOUT' });
  });
  it('is longer on a slow line', async () => {
    const world = names(never);
    world.line.note('other', 700);
    let done = false;
    void world.names.resolve('mx.example.org', 4).then(() => (done = true));
    await world.clock.advance(5000);
    expect(done).toBe(false);
    await world.clock.advance(1200);
    expect(done).toBe(true);
  });
  it('of the system keeps the name server’s word', async () => {
    const world = names(answer({ error: 'ENOTFOUND' }), never);
    const asked = world.names.resolve('mx.example.org', 4);
    await world.clock.advance(1600);
    expect(await asked).toMatchObject({ failure: 'dns-name-not-found' });
  });
  it('ends at once with the check', async () => {
    const world = names(never);
    const asked = world.names.resolve('mx.example.org', 4);
    world.stop.abort();
    await expect(asked).rejects.toThrow('stopped');
  });
});

it('of two families without address the failure that says more about the name counts', () => {
  const told = (
    ...failures: ('dns-no-address' | 'dns-no-answer' | 'dns-name-not-found' | 'dns-server-failure')[]
  ) =>
    mostTelling(failures.map((failure) => ({ family: 4, addresses: [], failure, detail: null, ms: 1 })))
      ?.failure;
  expect(told('dns-no-address', 'dns-name-not-found')).toBe('dns-name-not-found');
  expect(told('dns-no-address', 'dns-no-answer')).toBe('dns-no-answer');
  expect(told('dns-no-answer', 'dns-server-failure')).toBe('dns-server-failure');
});

describe('the system’s resolver', () => {
  it('knows localhost', async () => {
    const found = await systemResolver.system('localhost', 4, new AbortController().signal);
    expect(found).toEqual({ addresses: ['127.0.0.1'] });
  });
  it('asks nothing after a stop', async () => {
    await expect(systemResolver.query('localhost', 4, AbortSignal.abort())).rejects.toThrow();
  });
});
