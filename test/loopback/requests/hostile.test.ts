import { afterEach, describe, expect, test } from 'vitest';
import { createAuthority } from '../certificates.ts';
import { AUTHORITY, startIsp, type IspOptions, type IspServer, type Play } from './isp.ts';
import { sentOnce, WAYS, WEB_CHANNELS, type WebChannel } from './sent-once.ts';
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

interface Circumstances extends IspOptions {
  channel?: WebChannel;
  /** Milliseconds for all of it. Absent: more than a busy machine takes to come to the end by itself. */
  wholeMs?: number;
}

async function filed(play: Play, { channel = 'web-form', wholeMs, ...options }: Circumstances = {}) {
  isp = await startIsp(play, options);
  at = home({
    authorities: [AUTHORITY.cert],
    ...(wholeMs !== undefined && { limits: { wholeMs } }),
  });
  return sentOnce(at, isp, channel);
}

const html = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };
const pour = (answer: Parameters<Play>[1], piece: string): void => {
  const more = (): void => {
    while (!answer.destroyed && answer.write(piece));
    if (!answer.destroyed) answer.once('drain', more);
  };
  more();
};

const DRIPS: Play = (_, answer) => {
  answer.writeHead(200, html);
  const drip = setInterval(() => answer.write('<p>'), 100);
  answer.once('close', () => clearInterval(drip));
};
const CIRCLE: Play = (asked, answer) =>
  answer.writeHead(302, { location: asked.path === '/a' ? '/b' : '/a' }).end();

test.each<[string, Play, object]>([
  [
    'a body without end',
    (_, answer) => pour(answer.writeHead(200, html), 'x'.repeat(16_384)),
    { state: 'queued', problem: 'answer-too-large' },
  ],
  [
    'a head without end',
    (_, answer) => answer.writeHead(200, { ...html, 'x-long': 'x'.repeat(64_000) }).end('x'),
    { state: 'queued', problem: 'answer-too-large' },
  ],
  ['a redirect that goes in a circle', CIRCLE, { state: 'queued', problem: 'too-many-redirects' }],
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
  expect(await filed(play)).toMatchObject(told);
});

test('a page that drips for ever: nothing was sent', async () => {
  const told = await filed(DRIPS, { wholeMs: 1500 });
  expect(told).toMatchObject({ state: 'queued', problem: 'timeout', possibleDuplicate: false });
});

/** Asked at once, without a page: what comes back came after all was sent. Only the webhook may send again and be sure. */
describe.each(['ticket', 'webhook'] as const)('%s', (channel) => {
  const marked = { possibleDuplicate: channel === 'ticket' };
  test.each<[string, Play, object]>([
    [
      'an answer without end',
      (_, answer) => pour(answer.writeHead(200, JSON_TYPE), '{'.repeat(16_384)),
      { state: 'queued', problem: 'answer-too-large', ...marked },
    ],
    [
      'a head without end',
      (_, answer) => answer.writeHead(201, { ...JSON_TYPE, 'x-long': 'x'.repeat(64_000) }).end('{}'),
      { state: 'queued', problem: 'answer-too-large', ...marked },
    ],
    [
      'a redirect that goes in a circle',
      CIRCLE,
      { state: 'queued', problem: 'too-many-redirects', ...marked },
    ],
    [
      'a redirect to plain http',
      (_, answer) => answer.writeHead(302, { location: 'http://localhost:9/' }).end(),
      { state: 'queued', problem: 'certificate', ...marked },
    ],
    [
      'JSON nested beyond measure',
      (_, answer) => answer.writeHead(201, JSON_TYPE).end('[{"request":'.repeat(40_000)),
      { state: 'needs-you', problem: 'unexpected-answer', ...marked },
    ],
    [
      'an error of twenty thousand sentences',
      (_, answer) =>
        answer.writeHead(422, JSON_TYPE).end(JSON.stringify(Array(20_000).fill({ '\u001b[2J': 'no\u0007' }))),
      { state: 'needs-you', problem: 'field-rejected', said: '422 no', possibleDuplicate: false },
    ],
    [
      'a page full of boxes where JSON should be',
      (_, answer) => answer.writeHead(201, html).end('<div>'.repeat(90_000)),
      { state: 'needs-you', problem: 'unexpected-answer', ...marked },
    ],
  ])('%s', async (_, play, told) => {
    expect(await filed(play, { channel })).toMatchObject(told);
  });

  test('an answer that drips for ever: it may be filed', async () => {
    const told = await filed(DRIPS, { channel, wholeMs: 1500 });
    expect(told.state).toBe('queued');
    expect(['maybe-filed', 'timeout']).toContain(told.problem);
  });
});

test.each(WEB_CHANNELS)('%s: what is typed begins no line of its own', async (channel) => {
  isp = await startIsp((asked, answer) =>
    asked.path === '/ask' ? answer.writeHead(201, JSON_TYPE).end('{}') : answer.end(FORM),
  );
  at = home({ authorities: [AUTHORITY.cert] });
  const fields = { username: 'a\r\nX-Admin: yes\r\n\r\n<b>', phone: '1"; x="' };
  const id = await at.queued({ channel, fields }, profileOf(WAYS[channel](isp.origin)));
  await at.send(id);
  const [asked] = isp.received;
  expect(asked?.headers['x-admin']).toBeUndefined();
  expect(asked?.headers['idempotency-key']).toBe(id);
  expect(asked?.body.toString('latin1')).not.toMatch(/^X-Admin/m);
});

const CERTIFICATES: [string, { key: string; cert: string }, string][] = [
  ['of nobody known', createAuthority('Impostor').issue({}), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['of another name', AUTHORITY.issue({ dnsNames: ['other.example'] }), 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [
    'that is over',
    AUTHORITY.issue({ from: new Date(Date.now() - 9 * DAY), to: new Date(Date.now() - DAY) }),
    'CERT_HAS_EXPIRED',
  ],
];

test.each(WEB_CHANNELS.flatMap((channel) => CERTIFICATES.map((one) => [channel, ...one] as const)))(
  '%s, a certificate %s: nothing is sent, and a person is asked after five tries',
  async (channel, _, certificate, code) => {
    const told = await filed((__, answer) => answer.end(FORM), { channel, certificate });
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
