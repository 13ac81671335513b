import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { AUTHORITY, startIsp } from './isp.ts';
import { home, keptOf, MORNING, NO_WAYS, profileOf, SIGNAL } from './home.ts';
import { startLetterBox } from './letter-box.ts';
import { sentOnce, WEB_CHANNELS } from './sent-once.ts';

/** A proxy that knows CONNECT (RFC 9110 §9.3.6) and where everything is: here. */
async function startProxy(asked: string[], status = 200): Promise<Server> {
  const server = createServer((client) => {
    client.once('data', (head: Buffer) => {
      const [, target = ''] = /^CONNECT (\S+)/.exec(head.toString('latin1')) ?? [];
      asked.push(target);
      client.on('error', () => undefined);
      if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      const server = connect(Number(target.split(':')[1]), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(server).pipe(client);
      });
      return server.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const PROXIES: [string, number, string, object, number][] = [
  ['through a proxy', 200, '', { state: 'needs-you', problem: 'unexpected-answer' }, 1],
  ['past a proxy that is not for this host', 200, 'localhost', { state: 'needs-you' }, 0],
  ['a proxy that lets nobody out', 407, '', { state: 'queued', problem: 'not-reached' }, 1],
];

test.each(WEB_CHANNELS.flatMap((channel) => PROXIES.map((one) => [channel, ...one] as const)))(
  '%s, %s',
  async (channel, _, status, no, told, count) => {
    const asked: string[] = [];
    const proxy = await startProxy(asked, status);
    const { port } = proxy.address() as AddressInfo;
    const isp = await startIsp((__, answer) => answer.end('<p>No form'));
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: no };
    const at = home({ authorities: [AUTHORITY.cert], env });
    expect(await sentOnce(at, isp, channel)).toMatchObject(told);
    expect(asked).toEqual(Array(count).fill(new URL(isp.origin).host));
    at.end();
    await isp.close();
    await new Promise((resolve) => proxy.close(resolve));
  },
);

const MINUTE = 60_000;
const FORM =
  '<form method=post action=/ask><input name=username><input name=phone><input type=checkbox name=declare-virus-scanner></form>';

describe.each(WEB_CHANNELS)('%s', (channel) => {
  test('the line is dead, then back: the waits grow, and it is filed by itself, once', async () => {
    const isp = await startIsp((asked, answer) => {
      const id = asked.headers['idempotency-key'];
      if (asked.path === '/ask') answer.writeHead(201).end(JSON.stringify({ request: id }));
      else answer.end(FORM);
    });
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };
    // Nothing gets out: the way there is a port on which nobody listens.
    const at = home({ authorities: [AUTHORITY.cert], env });
    const { id, state, problem } = await sentOnce(at, isp, channel);
    expect({ state, problem }).toEqual({ state: 'queued', problem: 'not-reached' });
    for (const minutes of [1, 5]) {
      expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
      expect(await at.outbox.nextDue()).toBe(minutes * MINUTE);
      at.at(Date.parse(keptOf(await at.outbox.show(id)).notBefore ?? ''));
      if (minutes === 5) env.NO_PROXY = 'localhost';
      await at.outbox.send('due', NO_WAYS, SIGNAL);
    }
    expect(keptOf(await at.outbox.show(id)).request).toMatchObject({
      state: 'filed',
      possibleDuplicate: false,
      attempts: [{ problem: 'not-reached' }, { problem: 'not-reached' }, { outcome: 'filed' }],
    });
    expect(isp.received).toHaveLength(1);
    at.end();
    await isp.close();
  });

  test.each([
    ['3600', '2026-11-22T09:00:00.000Z'],
    ['Sun, 22 Nov 2026 10:30:00 GMT', '2026-11-22T10:30:00.000Z'],
  ])('429 and Retry-After: %s: left alone until then', async (value, until) => {
    const isp = await startIsp((asked, answer) =>
      asked.path === '/ask' ? answer.writeHead(429, { 'retry-after': value }).end('{}') : answer.end(FORM),
    );
    const at = home({ authorities: [AUTHORITY.cert] });
    const { id, state, problem } = await sentOnce(at, isp, channel);
    expect({ state, problem }).toEqual({ state: 'queued', problem: 'busy' });
    expect(await at.send(id)).toEqual({ ok: false, problem: { code: 'not-yet', until } });
    expect(await at.outbox.nextDue()).toBe(Date.parse(until) - MORNING);
    expect(isp.received).toHaveLength(1);
    at.end();
    await isp.close();
  });
});

test('a letter: the server is gone, then back: filed by itself, one letter', async () => {
  const gone = await startLetterBox(() => 0);
  await gone.close();
  const at = home();
  const ways = (port: number) => ({
    mail: {
      from: 'jane@isp.test',
      servers: [{ host: '127.0.0.1', port, security: 'none' as const, login: null }],
    },
  });
  const id = await at.queued({ channel: 'email' }, profileOf({ channel: 'email', email: 'desk@isp.test' }));
  for (const minutes of [1, 5]) {
    await at.outbox.send('due', ways(gone.port), SIGNAL);
    expect(await at.outbox.nextDue()).toBe(minutes * MINUTE);
    at.at(Date.parse(keptOf(await at.outbox.show(id)).notBefore ?? ''));
  }
  const back = await startLetterBox(() => 0);
  const letters: string[] = [];
  back.on('letter', (text) => letters.push(text));
  await at.outbox.send('due', ways(back.port), SIGNAL);
  expect(keptOf(await at.outbox.show(id)).request).toMatchObject({
    state: 'filed',
    possibleDuplicate: false,
  });
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatch(new RegExp(`^Subject: Port 25 \\[${id}\\]`, 'm'));
  at.end();
  await back.close();
});

/** What a server says to whoever connects; it never says it is done. */
test.each<[string, string, boolean, object]>([
  ['a greeting without end', '220 ', true, { state: 'queued', problem: 'unknown' }],
  ['an answer of lines without end', '220 box\r\n250-', true, { state: 'queued', problem: 'unknown' }],
  ['too busy', '421 4.3.2 later\r\n', false, { state: 'queued', problem: 'busy' }],
  ['no mail from here', '554 5.7.1 no\r\n', false, { state: 'refused', problem: 'refused' }],
  ['another tongue', 'HTTP/1.1 400 Bad Request\r\n\r\n', false, { state: 'queued' }],
])('a letter to a server that says: %s', async (_, begins, endless, told) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write(begins);
    const more = (): void => {
      while (
        !socket.destroyed &&
        socket.write(begins.includes('-') ? 'x\r\n250-'.repeat(4096) : 'x'.repeat(32_768))
      );
      if (!socket.destroyed) socket.once('drain', more);
    };
    if (endless) more();
    else socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = home();
  const id = await at.queued({ channel: 'email' }, profileOf({ channel: 'email', email: 'desk@isp.test' }));
  const ways = {
    from: 'jane@isp.test',
    servers: [{ host: '127.0.0.1', port, security: 'none' as const, login: null }],
  };
  const { request } = keptOf(await at.send(id, { mail: ways }));
  const [attempt] = request.attempts;
  expect({ ...attempt, state: request.state, possibleDuplicate: request.possibleDuplicate }).toMatchObject({
    ...told,
    possibleDuplicate: false,
  });
  at.end();
  await new Promise((resolve) => server.close(resolve));
});

test('a letter stopped by the customer while the server is still silent: as if it had not begun', async () => {
  const stop = new AbortController();
  const server = createServer(() => stop.abort());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = home();
  const id = await at.queued({ channel: 'email' }, profileOf({ channel: 'email', email: 'desk@isp.test' }));
  const ways = {
    from: 'jane@isp.test',
    servers: [{ host: '127.0.0.1', port, security: 'none' as const, login: null }],
  };
  const [answer] = await at.outbox.send({ request: id }, { mail: ways }, stop.signal);
  expect(answer).toMatchObject({
    ok: true,
    kept: { request: { state: 'queued', attempts: [], possibleDuplicate: false }, notBefore: null },
  });
  at.end();
  await new Promise((resolve) => server.close(resolve));
});
