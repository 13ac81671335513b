import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_MESSAGE } from '../../electron/engine/desk/serve-contract.ts';
import { begin, closeCode, nearly, openedSocket } from './host-visits.ts';
import { request } from './raw-http.ts';
import { GOOD, SAMPLE_HANDLERS } from './sample.ts';
import { cookieFor, openSocket, startTestHost, type TestHost } from './transports.ts';

let host: TestHost;
let port: number;

beforeEach(async () => {
  host = await startTestHost(SAMPLE_HANDLERS);
  port = Number(new URL(host.origin).port);
});
afterEach(() => host.stop());

describe('a socket', () => {
  let cookie: string;
  beforeEach(async () => (cookie = await cookieFor(host.url)));

  it('opens for our own page', async () => {
    expect(await begin(host.origin, { Cookie: cookie, Origin: host.origin })).toBe('open');
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
    expect(await begin(host.origin, headers())).toBe('403');
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
    expect(await begin(host.origin, { Cookie: cookie, Origin: host.origin })).toBe('403');
    sockets[0]?.terminate();
    await expect.poll(() => begin(host.origin, { Cookie: cookie, Origin: host.origin })).toBe('open');
    for (const socket of sockets) socket.terminate();
  });
});

describe('a message', () => {
  it.each([
    ['that is not JSON', '{"id":1,', 1008],
    ['that is empty', '', 1008],
    ['that is bytes', Buffer.from('{"id":1,"call":"hello","args":null}'), 1008],
    [
      'just too large',
      JSON.stringify({ id: 1, call: 'chooseIsp', args: { id: 'x'.repeat(LARGEST_MESSAGE) } }),
      1009,
    ],
    ['of 10 MB', 'x'.repeat(10_000_000), 1009],
  ])('%s ends the socket, not the host', async (_what, text, code) => {
    const socket = await openedSocket(host);
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
    const socket = await openedSocket(host);
    const answer = new Promise<string>((resolve) =>
      socket.once('message', (data: Buffer) => resolve(data.toString())),
    );
    socket.send(text);
    expect(JSON.parse(await answer)).toMatchObject({ error: { code: 'bad-message' } });
    socket.terminate();
  });

  it('comes a thousand times at once, and each is answered once', async () => {
    const socket = await openedSocket(host);
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
