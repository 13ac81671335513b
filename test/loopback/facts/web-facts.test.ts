import { afterEach, describe, expect, it } from 'vitest';
import type { Socket } from 'node:net';
import { gatherFacts } from '../../../electron/engine/probe/facts/gather-facts.ts';
import { systemFactPorts } from '../../../electron/engine/probe/facts/system-fact-ports.ts';
import type { FactPorts } from '../../../electron/engine/probe/facts/ports.ts';
import { says, webServer, type WebServer } from './web-server.ts';

const open: WebServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** The system's own ports, but for DNS, which would leave this computer. */
function ports(change: Partial<FactPorts> = {}): FactPorts {
  const silent = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
  const one = [
    { address: '192.0.2.2', netmask: '', mac: '', internal: false, cidr: null, family: 'IPv4' as const },
  ];
  return {
    ...systemFactPorts(),
    interfaces: () => ({ eth0: one }),
    routeSource: () => Promise.resolve('192.0.2.2'),
    run: () => Promise.reject(new Error('none')),
    lookUp: silent,
    reverse: silent,
    ...change,
  };
}

async function ask(speak: (socket: Socket) => void, change: Partial<FactPorts> = {}, expected: object = {}) {
  const server = await webServer(speak);
  open.push(server);
  const portalCheck = { url: server.url, status: 204, ...expected };
  const facts = await gatherFacts({ portalCheck }, ports(change), new AbortController().signal);
  return { facts, request: server.request() };
}

describe('portal check over real sockets', () => {
  it('open-network', async () => {
    const { facts, request } = await ask(says(`HTTP/1.1 204 No Content\nDate: ${new Date().toUTCString()}`));
    expect(facts).toMatchObject({ captivePortal: 'no', clockWrong: 'no', online: true });
    expect(request).toMatch(/^GET \/check HTTP\/1\.1\r\n/);
    expect(request.length).toBeLessThan(200);
    expect(request).not.toMatch(/cookie|authorization/i);
  });
  it('hotel-redirects-http-to-sign-in', async () => {
    const { facts } = await ask(
      says('HTTP/1.1 302 Found\nLocation: http://login.hotel.example/start?mac=00:11'),
    );
    expect(facts).toMatchObject({ captivePortal: 'yes', captivePortalUrl: 'http://login.hotel.example' });
  });
  it('clock-two-hours-fast', async () => {
    const theirs = new Date(Date.now() - 7_200_000).toUTCString();
    const { facts } = await ask(says(`HTTP/1.1 204 No Content\nDate: ${theirs}`));
    expect(facts.clockWrong).toBe('yes');
    expect(facts.clockSkewSeconds).toBeGreaterThan(7190);
    expect(facts.clockSkewSeconds).toBeLessThan(7210);
  });
  it('sign-in-page-of-one-gigabyte-is-left-after-four-kilobytes', async () => {
    let sent = 0;
    const { facts } = await ask(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n');
        const page = Buffer.alloc(16_384, 'x');
        const pour = () => {
          while (!socket.destroyed && sent < 1e9) {
            sent += page.length;
            if (!socket.write(page)) return;
          }
        };
        socket.on('drain', pour);
        pour();
      },
      {},
      { status: 200, body: 'success' },
    );
    expect(facts.captivePortal).toBe('yes');
    expect(sent).toBeLessThan(50e6);
  });
  it('one-byte-at-a-time-ends-when-time-is-up', async () => {
    const began = performance.now();
    const { facts } = await ask(
      (socket) => {
        const text = 'HTTP/1.1 204 No Content\r\n';
        let index = 0;
        const timer = setInterval(() => socket.write(text[index++] ?? 'x'), 20);
        socket.on('close', () => clearInterval(timer));
      },
      { limitMs: 300 },
    );
    expect(performance.now() - began).toBeLessThan(1500);
    expect(facts.captivePortal).toBe('not-tried');
  });
  it('header-came-and-the-body-drips', async () => {
    const { facts } = await ask(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nsuc');
      },
      { limitMs: 300 },
      { status: 200, body: 'success' },
    );
    expect(facts.captivePortal).toBe('not-tried');
  });
  it.each([
    [
      'header-of-one-megabyte',
      (socket: Socket) => socket.end(`HTTP/1.1 204 No Content\r\nX: ${'a'.repeat(1e6)}\r\n\r\n`),
    ],
    ['closed-without-a-word', (socket: Socket) => socket.end()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
    ['speaks-smtp', (socket: Socket) => socket.end('220 mail.example ESMTP\r\n')],
    ['nul-and-8-bit-bytes', (socket: Socket) => socket.end(Buffer.from([0, 255, 254, 10, 13, 0]))],
    ['status-out-of-range', (socket: Socket) => socket.end('HTTP/1.1 99999 What\r\n\r\n')],
    ['upgrade-to-something', says('HTTP/1.1 101 Switching\nConnection: upgrade\nUpgrade: x')],
  ])('%s', async (_name, speak) => {
    const { facts } = await ask(speak, { limitMs: 1000 });
    expect(facts.captivePortal).toBe('not-tried');
    expect(facts.online).toBeUndefined();
  });
  it('nobody-listens', async () => {
    const server = await webServer(() => undefined);
    await server.close();
    const portalCheck = { url: server.url, status: 204 };
    const facts = await gatherFacts({ portalCheck }, ports(), new AbortController().signal);
    expect(facts.captivePortal).toBe('not-tried');
  });
  it('redirects are not followed', async () => {
    let visits = 0;
    const target = await webServer((socket) => {
      visits += 1;
      socket.end('HTTP/1.1 204 No Content\r\n\r\n');
    });
    open.push(target);
    await ask(says(`HTTP/1.1 302 Found\nLocation: ${target.url}`));
    expect(visits).toBe(0);
  });
  it('cancel closes the socket at once', async () => {
    let closed: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const stop = new AbortController();
    const server = await webServer((socket) => {
      socket.once('close', closed);
      stop.abort();
    });
    open.push(server);
    await gatherFacts(
      { portalCheck: { url: server.url, status: 204 } },
      ports({ limitMs: 60_000 }),
      stop.signal,
    );
    await gone;
  });
});

describe('address echo over real sockets', () => {
  it('echo-and-reverse-name', async () => {
    const server = await webServer(says('HTTP/1.1 200 OK\nContent-Type: text/plain', '192.0.2.7\n'));
    open.push(server);
    const reverse = (address: string) =>
      Promise.resolve([`host-${address.replaceAll('.', '-')}.isp.example`]);
    const facts = await gatherFacts(
      { addressEcho: server.url },
      ports({ reverse }),
      new AbortController().signal,
    );
    expect(facts).toMatchObject({
      publicAddress: '192.0.2.7',
      publicName: 'host-192-0-2-7.isp.example',
      online: true,
    });
  });
});
