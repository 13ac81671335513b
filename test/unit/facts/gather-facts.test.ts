import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../electron/engine/probe/facts/gather-facts.ts';
import type { FactPorts } from '../../../electron/engine/probe/facts/ports.ts';
import { answer, entry, fakePorts } from './fake-ports.ts';

const ASK = {
  portalCheck: { url: 'http://check.example/generate', status: 204 },
  addressEcho: 'http://echo.example/ip',
};
const never = () => new Promise<never>(() => undefined);
const gather = (ports: Partial<FactPorts>, signal = new AbortController().signal) =>
  gatherFacts(ASK, fakePorts(ports), signal);
const web = (
  portal: ReturnType<typeof answer>,
  echo = answer({ status: 200, body: '192.0.2.7\n' }),
): FactPorts['httpGet'] => {
  return (url) => Promise.resolve(url === ASK.portalCheck.url ? portal : echo);
};
const dated = (date: string) =>
  answer({ sentAt: Date.parse(date), answeredAt: Date.parse(date), headers: { date } });

describe('gathering the facts', () => {
  it('desk-at-home', async () => {
    const facts = await gather({
      httpGet: web(dated('Sun, 01 Mar 2026 12:00:00 GMT')),
      reverse: () => Promise.resolve(['dsl-7.pool.isp.example.']),
      readText: (path) => (path === '/proc/net/tcp' ? 'head\n' : null),
    });
    expect(facts).toEqual({
      interfaces: [{ name: 'eth0', families: [4] }],
      families: [4],
      defaultRoute: 'yes',
      vpn: 'no',
      proxy: 'not-tried',
      manyPort25: 'no',
      port25Connections: 0,
      dnsLies: 'no',
      online: true,
      captivePortal: 'no',
      clockWrong: 'no',
      clockSkewSeconds: 0,
      publicAddress: '192.0.2.7',
      publicName: 'dsl-7.pool.isp.example',
    });
  });
  it('hotel-sign-in-page-tells-neither-the-time-nor-our-address', async () => {
    const sign = answer({
      status: 302,
      headers: { location: 'http://login.hotel.example/', date: 'Thu, 01 Jan 1970 00:00:00 GMT' },
    });
    const facts = await gather({ httpGet: web(sign) });
    expect(facts).toMatchObject({
      captivePortal: 'yes',
      captivePortalUrl: 'http://login.hotel.example',
      clockWrong: 'not-tried',
    });
    expect(facts.publicAddress).toBeUndefined();
  });
  it('aeroplane-mode-asks-nobody', async () => {
    const asked: string[] = [];
    const facts = await gather({
      interfaces: () => ({ lo: [entry('127.0.0.1')] }),
      lookUp: (name) => (asked.push(name), never()),
      httpGet: (url) => (asked.push(url), never()),
    });
    expect(asked).toEqual([]);
    expect(facts).toMatchObject({ families: [], defaultRoute: 'no' });
  });
  it('profile-without-questions-asks-no-web-host', async () => {
    const facts = await gatherFacts(
      {},
      fakePorts({
        httpGet: () => {
          throw new Error('asked');
        },
      }),
      new AbortController().signal,
    );
    expect(facts).toMatchObject({ captivePortal: 'not-tried', clockWrong: 'not-tried' });
    expect(facts.online).toBeUndefined();
  });
  it('line-is-dead-and-every-port-hangs', async () => {
    const began = performance.now();
    const facts = await gather({
      lookUp: never,
      httpGet: never,
      run: never,
      reverse: never,
      platform: 'win32',
      limitMs: 60,
    });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(facts).toMatchObject({
      dnsLies: 'not-tried',
      captivePortal: 'not-tried',
      manyPort25: 'not-tried',
      proxy: 'not-tried',
    });
  });
  it('slow-echo-does-not-cost-the-portal-fact', async () => {
    const httpGet: FactPorts['httpGet'] = (url) =>
      url === ASK.addressEcho ? never() : Promise.resolve(answer());
    expect((await gather({ httpGet, limitMs: 60 })).captivePortal).toBe('no');
  });
  it('cancelled-in-the-middle', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const began = performance.now();
    const facts = await gather({ lookUp: never, httpGet: never, limitMs: 60_000 }, stop.signal);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(facts).toMatchObject({ families: [4], dnsLies: 'not-tried' });
  });
  it('cancelled-before-it-began', async () => {
    const stop = AbortSignal.abort();
    const facts = await gather({ limitMs: 60_000, lookUp: never, httpGet: never }, stop);
    expect(facts).toMatchObject({ families: [4], dnsLies: 'not-tried', captivePortal: 'not-tried' });
  });
  it('ports that throw at once are facts not tried', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    const facts = await gather({
      interfaces: broken,
      readText: broken,
      exists: broken,
      routeSource: broken,
      run: broken,
      lookUp: broken,
      reverse: broken,
      httpGet: broken,
      random: broken,
      platform: 'win32',
      environment: { ProgramData: 'C:' },
    });
    expect(facts).toMatchObject({
      dnsLies: 'not-tried',
      captivePortal: 'not-tried',
      manyPort25: 'not-tried',
    });
  });
  it('worm-is-counted-before-the-first-wait', () => {
    let read = false;
    void gather({ readText: (path) => ((read ||= path === '/proc/net/tcp'), null) });
    expect(read).toBe(true);
  });
  it('ports see the abort when time is up', async () => {
    let aborted = false;
    await gather({
      limitMs: 30,
      httpGet: (_url, signal) => (signal.addEventListener('abort', () => (aborted = true)), never()),
    });
    expect(aborted).toBe(true);
  });
});
