import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAuthority } from '../certificates.ts';
import { AUTHORITY, startIsp, type IspOptions, type IspServer, type Play } from './isp.ts';
import { DRAFT, home, keptOf, profileOf, type Home } from './home.ts';

let at: Home;
let isp: IspServer;
afterEach(async () => {
  at.end();
  await isp.close();
});

const DAY = 86_400_000;
const FORM =
  '<form method=post action=/ask><input name=username><input name=phone><input type=checkbox name=declare-virus-scanner></form>';

async function filed(play: Play, options: IspOptions = {}, env?: Record<string, string>) {
  isp = await startIsp(play, options);
  at = home({
    authorities: [AUTHORITY.cert],
    limits: { headMs: 1000, silenceMs: 500, wholeMs: 1500 },
    ...(env === undefined ? {} : { env }),
  });
  const id = await at.queued(
    {},
    profileOf({
      channel: 'web-form',
      url: `${isp.origin}/ask`,
      form: { page: `${isp.origin}/`, success: { status: [201] } },
    }),
  );
  const { request } = keptOf(await at.send(id));
  return {
    state: request.state,
    problem: request.attempts.at(-1)?.problem,
    said: request.attempts.at(-1)?.said,
  };
}

const html = { 'content-type': 'text/html' };
const pour = (answer: Parameters<Play>[1], piece: string): void => {
  const more = (): void => {
    while (!answer.destroyed && answer.write(piece));
    if (!answer.destroyed) answer.once('drain', more);
  };
  more();
};

test.each<[string, Play, object]>([
  [
    'a body without end',
    (_, answer) => pour(answer.writeHead(200, html), 'x'.repeat(16_384)),
    { state: 'queued', problem: 'answer-too-large' },
  ],
  [
    'a body that drips for ever',
    (_, answer) => {
      answer.writeHead(200, html);
      const drip = setInterval(() => answer.write('<p>'), 100);
      answer.once('close', () => clearInterval(drip));
    },
    { state: 'queued', problem: 'timeout' },
  ],
  [
    'a head without end',
    (_, answer) => answer.writeHead(200, { ...html, 'x-long': 'x'.repeat(64_000) }).end('x'),
    { state: 'queued', problem: 'answer-too-large' },
  ],
  [
    'a redirect that goes in a circle',
    (asked, answer) => answer.writeHead(302, { location: asked.path === '/a' ? '/b' : '/a' }).end(),
    { state: 'queued', problem: 'too-many-redirects' },
  ],
  [
    'a redirect to plain http',
    (_, answer) => answer.writeHead(302, { location: 'http://localhost:9/' }).end(),
    { state: 'queued', problem: 'certificate' },
  ],
  [
    'a page nested beyond measure',
    (_, answer) => answer.writeHead(200, html).end('<div>'.repeat(90_000)),
    { state: 'queued', problem: 'answer-too-large' },
  ],
  [
    'a form of a hundred thousand fields',
    (_, answer) => answer.writeHead(200, html).end(`<form method=post>${'<input>'.repeat(70_000)}`),
    { state: 'queued', problem: 'answer-too-large' },
  ],
  [
    'a packed body',
    (_, answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(Buffer.alloc(100)),
    { state: 'needs-you', problem: 'unexpected-answer', said: 'Content-Encoding: gzip' },
  ],
  [
    'words that would drive a terminal',
    (asked, answer) =>
      asked.path === '/ask'
        ? answer.writeHead(422, html).end(`<p role=alert>\u001b[2J\u202eno${'!'.repeat(2000)}</p>`)
        : answer.writeHead(200, html).end(FORM),
    { state: 'needs-you', problem: 'field-rejected', said: `422 [2J no${'!'.repeat(490)}` },
  ],
  [
    'an endless body after the form was sent: it may be filed',
    (asked, answer) =>
      asked.path === '/ask' ? pour(answer.writeHead(200, html), 'x'.repeat(16_384)) : answer.end(FORM),
    { state: 'queued', problem: 'answer-too-large' },
  ],
])('%s', async (_, play, told) => {
  const started = performance.now();
  expect(await filed(play)).toMatchObject(told);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each<[string, { key: string; cert: string }, string]>([
  ['of nobody known', createAuthority('Impostor').issue({}), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['of another name', AUTHORITY.issue({ dnsNames: ['other.example'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [
    'that is over',
    AUTHORITY.issue({ from: new Date(Date.now() - 9 * DAY), to: new Date(Date.now() - DAY) }),
    'CERT_HAS_EXPIRED',
  ],
])(
  'a certificate %s: nothing is sent, and a person is asked after five tries',
  async (_, certificate, code) => {
    const told = await filed((__, answer) => answer.end(FORM), { certificate });
    expect(told).toMatchObject({ state: 'queued', problem: 'certificate' });
    expect(told.said).toContain(code);
    const [{ request } = { request: { request: '' } }] = (await at.outbox.list()).map((one) =>
      one.ok ? one.kept : { request: { request: '' } },
    );
    const states: string[] = [];
    for (let tries = 2; tries <= 5; tries++)
      states.push(keptOf(await at.send(request.request)).request.state);
    expect(states).toEqual(['queued', 'queued', 'queued', 'needs-you']);
    expect(isp.received).toEqual([]);
  },
);

test('a field of ten megabytes is refused before it is a draft', async () => {
  isp = await startIsp(() => undefined);
  at = home();
  const fields = { username: 'x'.repeat(10_000_000) };
  expect(
    await at.outbox.draft({ ...DRAFT, fields }, profileOf({ channel: 'web-form', url: isp.origin })),
  ).toEqual({
    ok: false,
    problem: { code: 'too-large', name: 'username', limit: 20_000 },
  });
  expect(at.names()).toEqual([]);
});

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

test.each([
  ['through a proxy', 200, '', { state: 'needs-you', problem: 'unexpected-answer' }, 1],
  ['past a proxy that is not for this host', 200, 'localhost', { state: 'needs-you' }, 0],
  ['a proxy that lets nobody out', 407, '', { state: 'queued', problem: 'not-reached' }, 1],
])('%s', async (_, status, no, told, count) => {
  const asked: string[] = [];
  const proxy = await startProxy(asked, status);
  const { port } = proxy.address() as AddressInfo;
  const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: no };
  expect(await filed((__, answer) => answer.end('<p>No form'), {}, env)).toMatchObject(told);
  expect(asked).toEqual(Array(count).fill(new URL(isp.origin).host));
  await new Promise((resolve) => proxy.close(resolve));
});
