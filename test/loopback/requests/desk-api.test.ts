import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { AUTHORITY, startIsp, type IspServer, type Play } from './isp.ts';
import { DRAFT, home, keptOf, MORNING, profileOf, SIGNAL, type Home } from './home.ts';

let at: Home;
let isp: IspServer;
let profile: ReturnType<typeof profileOf>;
afterEach(async () => {
  at.end();
  await isp.close();
});

const json = (answer: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  answer.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** Each POST gets the next answer; the last one goes on. */
async function against(channel: 'ticket' | 'webhook', ...plays: Play[]): Promise<string> {
  isp = await startIsp((asked, answer, count) =>
    plays[Math.min(count, plays.length) - 1]?.(asked, answer, count),
  );
  at = home({ authorities: [AUTHORITY.cert], limits: { headMs: 400, silenceMs: 300, wholeMs: 2000 } });
  profile =
    channel === 'webhook'
      ? profileOf({ channel, url: `${isp.origin}/postern` })
      : profileOf({
          channel,
          ticket: {
            system: 'zendesk',
            url: `${isp.origin}/api/v2/requests.json`,
            nameField: 'name',
            emailField: 'email',
            customFields: [
              { id: 360001, from: 'username' },
              { id: 360002, from: 'declare-virus-scanner' },
              { id: 360003, from: 'postern-ports' },
            ],
          },
        });
  const fields = { username: 'jane', name: 'Jane Doe', email: 'jane@example.org' };
  return at.queued({ ...DRAFT, channel, fields }, profile);
}

const CREATED: Play = (_, answer) =>
  json(answer, 201, { request: { id: 33, subject: 'Port 25', status: 'new' } });

describe('a Zendesk that takes requests of end users', () => {
  test('201: filed, with the number of the ticket', async () => {
    const id = await against('ticket', CREATED);
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'filed', reference: '33' });
    const [asked] = isp.received;
    expect(asked?.path).toBe('/api/v2/requests.json');
    expect(asked?.headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': id });
    expect(asked?.headers.authorization).toBeUndefined();
    expect(JSON.parse(asked?.body.toString() ?? '')).toEqual({
      request: {
        subject: `Port 25 [${id}]`,
        comment: { body: `Request ${id}\n` },
        requester: { name: 'Jane Doe', email: 'jane@example.org' },
        custom_fields: [
          { id: 360001, value: 'jane' },
          { id: 360002, value: true },
          { id: 360003, value: '25' },
        ],
      },
    });
  });

  test('401: the desk wants a login, a person must look', async () => {
    const id = await against('ticket', (_, answer) =>
      json(answer, 401, { error: "Couldn't authenticate you" }),
    );
    const { request } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'needs-you', possibleDuplicate: false });
    expect(request.attempts).toMatchObject([
      { problem: 'login-needed', said: "401 Couldn't authenticate you" },
    ]);
  });

  test('422: what is wrong, in the words of the desk', async () => {
    const invalid = {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { requester: [{ description: 'Requester: Email: jane@example.org is suspended' }] },
    };
    const id = await against('ticket', (_, answer) => json(answer, 422, invalid));
    const { request } = keptOf(await at.send(id));
    expect(request.state).toBe('needs-you');
    expect(request.attempts[0]).toMatchObject({
      problem: 'field-rejected',
      said: '422 RecordInvalid · Record validation errors · Requester: Email: jane@example.org is suspended',
    });
  });

  test('429: left alone for as long as it says, also by an impatient person', async () => {
    const id = await against(
      'ticket',
      (_, answer) => json(answer, 429, { error: 'TooMany' }, { 'retry-after': '3600' }),
      CREATED,
    );
    const { request, notBefore } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'queued', possibleDuplicate: false });
    expect(request.attempts[0]).toMatchObject({ problem: 'busy', retryAfter: '2026-11-22T09:00:00.000Z' });
    expect(notBefore).toBe('2026-11-22T09:00:00.000Z');
    expect(await at.send(id)).toEqual({ ok: false, problem: { code: 'not-yet', until: notBefore } });
    expect(await at.outbox.send('due', { mail: null }, SIGNAL)).toEqual([]);
    expect(isp.received).toHaveLength(1);
    at.at(MORNING + 3_600_000);
    expect(await at.outbox.send('due', { mail: null }, SIGNAL)).toMatchObject([
      { ok: true, kept: { request: { state: 'filed' } } },
    ]);
  });

  test('503 is nothing filed; 502 may be: both are tried again', async () => {
    const id = await against(
      'ticket',
      (_, answer) => json(answer, 503, {}),
      (_, answer) => json(answer, 502, {}),
      CREATED,
    );
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'queued', possibleDuplicate: false });
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'queued', possibleDuplicate: true });
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'filed', possibleDuplicate: true });
    expect(new Set(isp.received.map(({ headers }) => headers['idempotency-key']))).toEqual(new Set([id]));
  });

  test('it hangs with the ticket in hand: may be filed', async () => {
    const id = await against('ticket', () => undefined);
    const { request } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'queued', possibleDuplicate: true });
    expect(request.attempts[0]?.problem).toBe('maybe-filed');
  });

  test('nobody listens: nothing was filed, and the waits grow', async () => {
    const id = await against('ticket', CREATED);
    await isp.close();
    const waits: number[] = [];
    for (let now = MORNING, tries = 0; tries < 7; tries++) {
      const [answer] = await at.outbox.send('due', { mail: null }, SIGNAL);
      if (answer === undefined) throw new Error('not due');
      const { request, notBefore } = keptOf(answer);
      expect(request).toMatchObject({ state: 'queued', possibleDuplicate: false });
      waits.push((Date.parse(notBefore ?? '') - now) / 60_000);
      now = Date.parse(notBefore ?? '');
      at.at(now);
    }
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 720]);
    expect(keptOf(await at.outbox.show(id)).request.attempts.map(({ problem }) => problem)).toEqual(
      Array(7).fill('not-reached'),
    );
  });

  test('a profile that only says there are tickets: a person writes one', async () => {
    await against('ticket', CREATED);
    const id = await at.queued(
      { channel: 'ticket' },
      profileOf({ channel: 'ticket', url: 'https://isp.example/help' }),
    );
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'needs-you', attempts: [] });
  });
});

describe('an address of the ISP that takes JSON', () => {
  test('filed once, and a second sending of the same id is no possible duplicate', async () => {
    const id = await against(
      'webhook',
      (_, answer) => answer.destroy(),
      (asked, answer) => json(answer, 201, { request: asked.headers['idempotency-key'], reference: 'P-7' }),
    );
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'queued', possibleDuplicate: false });
    expect(keptOf(await at.send(id)).request).toMatchObject({
      state: 'filed',
      reference: 'P-7',
      possibleDuplicate: false,
    });
    const bodies = isp.received.map(
      ({ body }) => JSON.parse(body.toString()) as { request: string; digest: string },
    );
    expect(bodies.map(({ request }) => request)).toEqual([id, id]);
    expect(bodies[0]).toEqual(bodies[1]);
  });

  test('a 200 from something that is no such address is no success', async () => {
    const id = await against('webhook', (_, answer) => json(answer, 200, { hello: 'world' }));
    expect(keptOf(await at.send(id)).request).toMatchObject({
      state: 'needs-you',
      attempts: [{ problem: 'unexpected-answer' }],
    });
  });

  test('403 with words: the ISP said no', async () => {
    const id = await against('webhook', (_, answer) =>
      json(answer, 403, { error: 'No exemptions for this contract' }),
    );
    expect(keptOf(await at.send(id)).request).toMatchObject({
      state: 'refused',
      attempts: [{ problem: 'refused', said: '403 No exemptions for this contract' }],
    });
  });
});
