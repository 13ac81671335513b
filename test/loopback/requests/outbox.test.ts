import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AUTHORITY, startIsp, type IspServer } from './isp.ts';
import { DRAFT, home, keptOf, MORNING, NO_WAYS, onDisk, profileOf, SIGNAL, type Home } from './home.ts';

let at: Home;
beforeEach(() => (at = home()));
afterEach(() => at.end());

const PHONE_TOO = profileOf(
  { channel: 'web-form', url: 'https://isp.example/ask' },
  { channel: 'phone' },
  { channel: 'portal', url: 'https://isp.example/portal' },
  { channel: 'email' },
);

describe('a request on the disk', () => {
  test('is there from the first, for its owner alone', async () => {
    const { request, others } = keptOf(await at.outbox.draft(DRAFT, PHONE_TOO));
    expect(request).toMatchObject({ state: 'draft', isp: 'example', attempts: [], possibleDuplicate: false });
    expect(request.request).toMatch(/^r-[0-9a-z]{12}$/);
    // The customer can take the phone or write; the portal is not a way a request travels.
    expect(others).toEqual(['phone', 'email']);
    const path = join(at.folder, 'outbox', request.request, 'request.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    expect(keptOf(await at.another().show(request.request)).request).toEqual(request);
  });

  test('removed, it is gone: no copy, no name', async () => {
    const id = await at.queued({ reason: 'a secret of mine' }, PHONE_TOO);
    expect(await at.outbox.remove(id)).toBeNull();
    expect(at.names().filter((name) => name.includes(id))).toEqual([]);
    expect(await at.outbox.show(id)).toEqual({ ok: false, problem: { code: 'no-such-request' } });
    expect(await at.outbox.remove(id)).toEqual({ code: 'no-such-request' });
  });

  test('damaged, it is named and left as it is, and harms no other', async () => {
    const [one, two] = [await at.queued({}, PHONE_TOO), await at.queued({}, PHONE_TOO)];
    const path = join(at.folder, 'outbox', one, 'request.json');
    writeFileSync(path, '{"half');
    const problem = { code: 'damaged', path };
    expect(await at.outbox.list()).toMatchObject([
      { ok: true, kept: { request: { request: two } } },
      { ok: false, request: one, problem },
    ]);
    expect(await at.outbox.cancel(one)).toEqual({ ok: false, problem });
    expect(await at.outbox.send({ request: one }, NO_WAYS, SIGNAL)).toEqual([{ ok: false, problem }]);
    expect(readFileSync(path, 'utf8')).toBe('{"half');
    expect(await at.outbox.remove(one)).toBeNull();
  });

  test.each(['', '..', '../x', 'r-', 'r-000000000000', '/etc/passwd'])(
    'no request is called "%s"',
    async (name) => {
      mkdirSync(join(at.folder, 'outbox'), { recursive: true });
      expect(await at.outbox.show(name)).toEqual({ ok: false, problem: { code: 'no-such-request' } });
      expect(await at.outbox.remove(name)).toEqual({ code: 'no-such-request' });
    },
  );

  test('a channel the profile does not list for this connection', async () => {
    expect(await at.outbox.draft({ ...DRAFT, channel: 'ticket' }, PHONE_TOO)).toEqual({
      ok: false,
      problem: { code: 'no-such-channel', channel: 'ticket' },
    });
  });
});

describe('who may do what when', () => {
  test('a draft is not sent', async () => {
    const { request } = keptOf(await at.outbox.draft(DRAFT, PHONE_TOO)).request;
    expect(await at.send(request)).toEqual({ ok: false, problem: { code: 'wrong-state', state: 'draft' } });
    expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
    expect(await at.outbox.nextDue()).toBeNull();
  });

  test('a call is for a person; filed by hand, with a number, it is filed', async () => {
    const id = await at.queued({ channel: 'phone' }, PHONE_TOO);
    expect(keptOf(await at.outbox.show(id)).request.state).toBe('needs-you');
    const noted = keptOf(await at.outbox.note(id, { state: 'filed', reference: 'HX 7' })).request;
    expect(noted).toMatchObject({ state: 'filed', reference: 'HX 7', closed: null });
    at.at(MORNING + 86_400_000);
    expect(
      keptOf(await at.outbox.note(id, { closed: { by: 'port-open', note: '25 answers' } })).request,
    ).toMatchObject({
      state: 'filed',
      reference: 'HX 7',
      closed: { at: '2026-11-23T08:00:00.000Z', by: 'port-open', note: '25 answers' },
    });
    expect(await at.outbox.queue(id)).toEqual({
      ok: false,
      problem: { code: 'wrong-state', state: 'filed' },
    });
    expect(await at.outbox.cancel(id)).toEqual({
      ok: false,
      problem: { code: 'wrong-state', state: 'filed' },
    });
  });

  test('another channel is taken by the customer, under the same id, and agreed to anew', async () => {
    const id = await at.queued({}, PHONE_TOO);
    const { request, exemption } = keptOf(await at.outbox.correct(id, { channel: 'phone' }));
    expect(request).toMatchObject({ request: id, state: 'draft', channel: 'phone' });
    expect(exemption.channel).toBe('phone');
    expect(await at.outbox.correct(id, { channel: 'webhook' })).toMatchObject({
      problem: { code: 'no-such-channel' },
    });
  });

  test('cancelled, it is not sent, and stays to be read', async () => {
    const id = await at.queued({}, PHONE_TOO);
    keptOf(await at.outbox.cancel(id));
    expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
    expect(await at.send(id)).toEqual({ ok: false, problem: { code: 'wrong-state', state: 'cancelled' } });
  });

  test('a letter without a server that takes mail from here waits, and no try is counted', async () => {
    const id = await at.queued({ channel: 'email' }, PHONE_TOO);
    expect(await at.send(id)).toEqual({ ok: false, problem: { code: 'no-mail-way' } });
    expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
    expect(keptOf(await at.outbox.show(id)).request).toMatchObject({ state: 'queued', attempts: [] });
  });
});

describe('against a server', () => {
  let isp: IspServer;
  let answers: ((status: number) => void)[];
  beforeEach(async () => {
    answers = [];
    isp = await startIsp((_, answer) => void answers.push((status) => answer.writeHead(status).end()));
    at.end();
    at = home({ authorities: [AUTHORITY.cert] });
  });
  afterEach(() => isp.close());

  const profile = () => profileOf({ channel: 'web-form', url: `${isp.origin}/ask` }, { channel: 'phone' });
  const asked = async (count: number): Promise<void> => {
    while (answers.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('two Posterns: one sends, the other is told so and changes nothing', { timeout: 20_000 }, async () => {
    const id = await at.queued({}, profile());
    const sending = at.send(id);
    await asked(1);
    expect(onDisk(at, id)).toMatchObject({ request: { state: 'sending' }, sending: { handedOver: true } });
    const other = at.another();
    expect(await other.send({ request: id }, NO_WAYS, SIGNAL)).toEqual([
      { ok: false, problem: { code: 'busy' } },
    ]);
    expect(await other.cancel(id)).toEqual({ ok: false, problem: { code: 'busy' } });
    expect(await other.remove(id)).toEqual({ code: 'busy' });
    await other.recover();
    expect(keptOf(await other.show(id)).request.state).toBe('sending');
    expect(keptOf(await other.note(id, { reference: 'told by phone' })).request.state).toBe('sending');
    answers[0]?.(201);
    expect(keptOf(await sending).request).toMatchObject({ state: 'filed', reference: 'told by phone' });
    expect(isp.received).toHaveLength(1);
  });

  test('stopped after it was handed over: may be filed; the customer may still call it off', async () => {
    const id = await at.queued({}, profile());
    const stop = new AbortController();
    const sending = at.outbox.send({ request: id }, NO_WAYS, stop.signal);
    await asked(1);
    stop.abort();
    const [answer] = await sending;
    expect(answer).toMatchObject({
      ok: true,
      kept: { request: { state: 'queued', possibleDuplicate: true } },
    });
    expect(keptOf(await at.outbox.cancel(id)).request.state).toBe('cancelled');
  });

  test('the clock is set back by years: the request is tried once, and waits from there', async () => {
    const id = await at.queued({}, profile());
    const refuse = async (): Promise<void> => {
      const count = answers.length + 1;
      const sending = at.outbox.send('due', NO_WAYS, SIGNAL);
      await asked(count);
      answers[count - 1]?.(503);
      await sending;
    };
    await refuse();
    const past = Date.parse('2020-01-01T00:00:00Z');
    at.at(past);
    expect(await at.outbox.nextDue()).toBe(0);
    await refuse();
    expect(keptOf(await at.outbox.show(id)).notBefore).toBe('2020-01-01T00:05:00.000Z');
    expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
    expect(await at.outbox.nextDue()).toBe(300_000);
    // And forward by years: due, once.
    at.at(MORNING);
    await refuse();
    expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
    expect(answers).toHaveLength(3);
  });

  test('the customer says what the ISP said: no', async () => {
    const id = await at.queued({}, profile());
    expect(keptOf(await at.outbox.note(id, { state: 'refused' })).request.state).toBe('refused');
    expect(await at.outbox.send('due', NO_WAYS, SIGNAL)).toEqual([]);
  });
});
