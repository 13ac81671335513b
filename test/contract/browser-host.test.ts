import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserHost } from '../../electron/browser-host/start-browser-host.ts';
import { socketAddress } from '../../shared/contract/socket-wire.ts';
import { request, sendRaw } from './raw-http.ts';
import { GOOD, SAMPLE_HANDLERS } from './sample.ts';
import { cookieFor, openSocket, PAGE, startTestHost, type TestHost } from './transports.ts';

let host: TestHost;
let port: number;

beforeEach(async () => {
  host = await startTestHost(SAMPLE_HANDLERS);
  port = Number(new URL(host.origin).port);
});
afterEach(() => host.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  request(host.origin, { method, path, headers });

/** How a socket begins: `open`, or the status of the refusal. */
function begin(headers: Record<string, string>, origin = host.origin): Promise<string> {
  const socket = openSocket(origin, headers);
  return new Promise((resolve) => {
    socket.on('open', () => {
      resolve('open');
      socket.terminate();
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(String(response.statusCode));
      socket.terminate();
    });
    socket.on('error', () => resolve('error'));
  });
}

async function openedSocket(): Promise<WebSocket> {
  const socket = openSocket(host.origin, { Cookie: await cookieFor(host.url), Origin: host.origin });
  await new Promise((resolve) => socket.on('open', resolve));
  return socket;
}

const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.on('close', (code) => resolve(code)));

/** A value of the same length with its last character changed. */
const nearly = (text: string): string => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;

describe('the token', () => {
  it('is 32 bytes, and opens the page once', async () => {
    expect(new URL(host.url).searchParams.get('token')).toMatch(/^[0-9a-f]{64}$/);
    const first = await fetch(host.url, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    expect(first.headers.get('set-cookie')).toMatch(
      new RegExp(`^postern-${port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const second = await fetch(host.url, { redirect: 'manual' });
    expect(second.status).toBe(403);
    expect(second.headers.get('set-cookie')).toBeNull();
  });

  it('is no longer needed by the browser that has the cookie', async () => {
    const cookie = await cookieFor(host.url);
    const { search } = new URL(host.url);
    const again = await get(`/${search}`, { Cookie: cookie });
    expect(again.status).toBe(303);
    expect(again.text).not.toContain('Set-Cookie');
  });

  it.each([
    ['of the right length', () => nearly(new URL(host.url).searchParams.get('token') ?? '')],
    ['that is empty', () => ''],
    ['that is too short', () => (new URL(host.url).searchParams.get('token') ?? '').slice(0, 63)],
  ])('is not a wrong one %s, and a wrong one does not use it up', async (_what, wrong) => {
    const answer = await get(`/?token=${wrong()}`);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('Set-Cookie');
    expect(await cookieFor(host.url)).not.toBe('');
  });

  it('differs from the cookie, and both from those of another host', async () => {
    const other = await startTestHost(SAMPLE_HANDLERS);
    const secrets = [host.url, await cookieFor(host.url), other.url, await cookieFor(other.url)].map((text) =>
      text.slice(-64),
    );
    expect(new Set(secrets).size).toBe(4);
    await other.stop();
  });
});

describe('a request', () => {
  let cookie: string;
  beforeEach(async () => (cookie = await cookieFor(host.url)));

  it('with the cookie gets the page and its files', async () => {
    const page = await get('/', { Cookie: cookie });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>Postern</title>');
    expect((await get('/assets/main.js', { Cookie: `a=b; ${cookie}` })).status).toBe(200);
    const head = await get('/', { Cookie: cookie }, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.text).not.toContain('<title>');
  });

  it('may name our own origin', async () => {
    expect((await get('/', { Cookie: cookie, Origin: host.origin })).status).toBe(200);
  });

  it.each([
    ['without a cookie', () => ({}), 403],
    ['with a wrong cookie of the right length', () => ({ Cookie: nearly(cookie) }), 403],
    ['with the cookie under another name', () => ({ Cookie: cookie.replace('postern', 'other') }), 403],
    ['from a foreign origin', () => ({ Cookie: cookie, Origin: 'https://evil.example' }), 403],
    ['from a page without an origin', () => ({ Cookie: cookie, Origin: 'null' }), 403],
    ['from another port of this computer', () => ({ Cookie: cookie, Origin: 'http://127.0.0.1:1' }), 403],
    ['to a name that was made to point here', () => ({ Cookie: cookie, Host: `evil.example:${port}` }), 421],
    [
      'to localhost, which can be made to point elsewhere',
      () => ({ Cookie: cookie, Host: `localhost:${port}` }),
      421,
    ],
    ['to the address without the port', () => ({ Cookie: cookie, Host: '127.0.0.1' }), 421],
  ])('%s is refused, and told nothing', async (_what, headers, status) => {
    for (const path of ['/', '/assets/main.js', '/contract', '/nothing']) {
      const answer = await get(path, headers());
      expect(answer.status, path).toBe(status);
      expect(answer.text).not.toContain('Postern');
      expect(answer.text).not.toMatch(/access-control/i);
      expect(answer.text).not.toMatch(/set-cookie/i);
    }
  });

  it('cannot exchange the token for a foreign name or origin', async () => {
    const other = await startTestHost(SAMPLE_HANDLERS);
    const path = `/${new URL(other.url).search}`;
    const foreign = await request(other.origin, { path, headers: { Host: 'evil.example' } });
    expect(foreign.status).toBe(421);
    expect((await request(other.origin, { path, headers: { Origin: 'https://evil.example' } })).status).toBe(
      403,
    );
    expect(await cookieFor(other.url)).not.toBe('');
    await other.stop();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('by %s is refused', async (method) => {
    const answer = await get('/', { Cookie: cookie, Origin: host.origin }, method);
    expect(answer.status).toBe(405);
    expect(answer.text).not.toMatch(/access-control/i);
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets\\..\\..\\package.json',
    '//etc/passwd',
    '/assets/main.js%00.png',
    '/__proto__',
    'http://127.0.0.1/etc/passwd',
    '*',
  ])('for %s finds nothing', async (path) => {
    const answer = await get(path, { Cookie: cookie });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('root:');
    expect(answer.text).not.toContain('"name"');
  });

  it('carries the security headers, whatever the answer', async () => {
    for (const answer of [
      await get('/', { Cookie: cookie }),
      await get('/nothing', { Cookie: cookie }),
      await get('/'),
    ]) {
      expect(answer.text).toContain(
        `Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' ws://127.0.0.1:${port}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      );
      for (const header of [
        'X-Content-Type-Options: nosniff',
        'X-Frame-Options: DENY',
        'Referrer-Policy: no-referrer',
        'Cross-Origin-Opener-Policy: same-origin',
        'Cross-Origin-Resource-Policy: same-origin',
        'Cache-Control: no-store',
      ]) {
        expect(answer.text).toContain(header);
      }
    }
  });

  it('that is no HTTP, or never ends, leaves the host alive', async () => {
    const answers = (text: string) => sendRaw(port, text).catch(() => 'reset');
    expect(await answers('HELO evil.example\r\n\r\n')).toMatch(/^$|reset/);
    const endless = `X: ${'a'.repeat(100_000)}`;
    expect(await answers(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${endless}\r\n\r\n`)).toMatch(
      /^$|reset/,
    );
    expect((await get('/', { Cookie: cookie })).status).toBe(200);
  });

  it('comes a thousand times at once, and each is answered', async () => {
    const good = Array.from({ length: 500 }, () => get('/assets/main.js', { Cookie: cookie }));
    const bad = Array.from({ length: 500 }, () => get('/', { Cookie: nearly(cookie) }));
    expect(new Set((await Promise.all(good)).map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set((await Promise.all(bad)).map(({ status }) => status))).toEqual(new Set([403]));
    expect((await get('/', { Cookie: cookie })).status).toBe(200);
  });
});

describe('a socket', () => {
  let cookie: string;
  beforeEach(async () => (cookie = await cookieFor(host.url)));

  it('opens for our own page', async () => {
    expect(await begin({ Cookie: cookie, Origin: host.origin })).toBe('open');
  });

  it.each([
    ['without a cookie', () => ({ Origin: host.origin })],
    ['with a wrong cookie of the right length', () => ({ Cookie: nearly(cookie), Origin: host.origin })],
    ['from a foreign page', () => ({ Cookie: cookie, Origin: 'https://evil.example' })],
    ['from another port of this computer', () => ({ Cookie: cookie, Origin: 'http://127.0.0.1:1' })],
    ['from nowhere', () => ({ Cookie: cookie })],
    [
      'to a name that was made to point here',
      () => ({ Cookie: cookie, Origin: host.origin, Host: `evil.example:${port}` }),
    ],
  ])('%s is refused', async (_what, headers) => {
    expect(await begin(headers())).toBe('403');
  });

  it('at another path is refused', async () => {
    const answer = await request(host.origin, {
      path: '/other',
      headers: {
        Cookie: cookie,
        Origin: host.origin,
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      },
    });
    expect(answer.status).toBe(404);
  });

  it('is one of sixteen at most', async () => {
    const sockets = Array.from({ length: 16 }, () =>
      openSocket(host.origin, { Cookie: cookie, Origin: host.origin }),
    );
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.on('open', resolve))));
    expect(await begin({ Cookie: cookie, Origin: host.origin })).toBe('403');
    sockets[0]?.terminate();
    await expect.poll(() => begin({ Cookie: cookie, Origin: host.origin })).toBe('open');
    for (const socket of sockets) socket.terminate();
  });
});

describe('a message', () => {
  it.each([
    ['that is not JSON', '{"id":1,', 1008],
    ['that is empty', '', 1008],
    ['that is bytes', Buffer.from('{"id":1,"call":"hello","args":null}'), 1008],
    ['of 65 kB', JSON.stringify({ id: 1, call: 'chooseIsp', args: { id: 'x'.repeat(66_000) } }), 1009],
    ['of 10 MB', 'x'.repeat(10_000_000), 1009],
  ])('%s ends the socket, not the host', async (_what, text, code) => {
    const socket = await openedSocket();
    const closed = closeCode(socket);
    const heard: string[] = [];
    socket.on('message', (data: Buffer) => heard.push(data.toString()));
    socket.send(text);
    expect([code, 1006]).toContain(await closed);
    expect(heard).toEqual([]);
    expect((await request(host.origin, {})).status).toBe(403);
  });

  it.each([
    ['null', 'null'],
    ['a list', '[1,2,3]'],
    ['an id that is no number', '{"id":"1","call":"hello","args":null}'],
    ['a key too many', '{"id":1,"call":"hello","args":null,"as":"root"}'],
    ['a key of every object', '{"__proto__":{"id":1},"call":"hello"}'],
  ])('that is %s is refused as none', async (_what, text) => {
    const socket = await openedSocket();
    const answer = new Promise<string>((resolve) =>
      socket.once('message', (data: Buffer) => resolve(data.toString())),
    );
    socket.send(text);
    expect(JSON.parse(await answer)).toMatchObject({ error: { code: 'bad-message' } });
    socket.terminate();
  });

  it('comes a thousand times at once, and each is answered once', async () => {
    const socket = await openedSocket();
    const heard: { id: number; error?: { code: string } }[] = [];
    socket.on('message', (data: Buffer) => heard.push(JSON.parse(data.toString()) as { id: number }));
    for (let id = 1; id <= 1000; id++)
      socket.send(JSON.stringify({ id, call: 'openLink', args: GOOD.openLink }));
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1000);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(1000);
    const codes = new Set(heard.map(({ error }) => error?.code ?? 'done'));
    expect([...codes].every((code) => code === 'done' || code === 'too-many')).toBe(true);
    expect(codes).toContain('done');
    socket.terminate();
  });
});

describe('the host', () => {
  it('listens on 127.0.0.1 alone', async () => {
    // The control: the same question where it does listen.
    expect(await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).toContain('421');
    await expect(sendRaw(port, 'GET / HTTP/1.0\r\n\r\n', '127.0.0.2')).rejects.toThrow('ECONNREFUSED');
    await expect(sendRaw(port, 'GET / HTTP/1.0\r\n\r\n', '::1')).rejects.toThrow(
      /ECONNREFUSED|EADDRNOTAVAIL/,
    );
  });

  it('says so when the port is taken', async () => {
    const taken = startBrowserHost(
      { handlers: SAMPLE_HANDLERS, files: PAGE, port, idleMs: 1000 },
      new AbortController().signal,
    );
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('takes the port it is given', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const free = (probe.address() as { port: number }).port;
    await new Promise((resolve) => probe.close(resolve));
    const stop = new AbortController();
    const given = { handlers: SAMPLE_HANDLERS, files: PAGE, port: free, idleMs: 1000 };
    const other = await startBrowserHost(given, stop.signal);
    expect(new URL(other.url).port).toBe(String(free));
    stop.abort();
    await other.ended;
  });

  it('ends by itself when nobody comes', async () => {
    const idle = await startTestHost(SAMPLE_HANDLERS, 50);
    await idle.ended;
    await expect(fetch(idle.url)).rejects.toThrow();
  });

  it('stays while a window is open, and ends when the last has gone', async () => {
    const idle = await startTestHost(SAMPLE_HANDLERS, 150);
    const cookie = await cookieFor(idle.url);
    const socket = openSocket(idle.origin, { Cookie: cookie, Origin: idle.origin });
    await new Promise((resolve) => socket.on('open', resolve));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await request(idle.origin, { headers: { Cookie: cookie } })).status).toBe(200);
    socket.close();
    await idle.ended;
  });

  it('waits for nobody once it is stopped, though a window was open', async () => {
    const idleMs = 54_321;
    const busy = await startTestHost(SAMPLE_HANDLERS, idleMs);
    const cookie = await cookieFor(busy.url);
    const socket = openSocket(busy.origin, { Cookie: cookie, Origin: busy.origin });
    await new Promise((resolve) => socket.on('open', resolve));
    const timers = vi.spyOn(globalThis, 'setTimeout');
    try {
      const gone = new Promise((resolve) => socket.on('close', resolve));
      await busy.stop();
      await gone;
      expect(timers.mock.calls.filter(([, ms]) => ms === idleMs)).toEqual([]);
    } finally {
      timers.mockRestore();
    }
  });

  it('lets go of a window that no longer answers', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const sleepy = await startTestHost(SAMPLE_HANDLERS, 100);
      const headers = { Cookie: await cookieFor(sleepy.url), Origin: sleepy.origin };
      const open = async (autoPong: boolean): Promise<WebSocket> => {
        const socket = new WebSocket(socketAddress(sleepy.origin), { headers, autoPong });
        await new Promise((resolve) => socket.on('open', resolve));
        return socket;
      };
      const [dead, alive] = [await open(false), await open(true)];
      const gone = closeCode(dead);
      const heard = new Promise((resolve) => alive.on('ping', resolve));
      vi.advanceTimersByTime(30_000);
      await heard;
      // Its answer must have come before the next question.
      alive.send(JSON.stringify({ id: 1, call: 'listIsps', args: null }));
      await new Promise((resolve) => alive.once('message', resolve));
      vi.advanceTimersByTime(30_000);
      expect(await gone).toBe(1006);
      expect(alive.readyState).toBe(WebSocket.OPEN);
      alive.close();
      await sleepy.ended;
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets go of a window that reads nothing', async () => {
    const isps = Array.from({ length: 40_000 }, (_, index) => ({ id: `isp-${index}`, name: 'x'.repeat(40) }));
    const patient = await startTestHost({ ...SAMPLE_HANDLERS, listIsps: () => Promise.resolve(isps) }, 100);
    const headers = { Cookie: await cookieFor(patient.url), Origin: patient.origin };
    const socket = openSocket(patient.origin, headers);
    await new Promise((resolve) => socket.on('open', resolve));
    socket.pause();
    for (let id = 1; id <= 40; id++) socket.send(JSON.stringify({ id, call: 'listIsps', args: null }));
    await patient.ended;
    socket.terminate();
  });

  it('ends at once when it is told to, with windows open', async () => {
    const socket = await openedSocket();
    const closed = closeCode(socket);
    await host.stop();
    expect(await closed).toBe(1006);
  });
});
