import { readFileSync, statSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MailWay, SendingWays } from '../../../electron/engine/requests/channels/channel.ts';
import { sha256 } from '../../../electron/engine/requests/sha256.ts';
import { importRequest } from '../../../shared/requests/travelling.ts';
import { missing } from '../../needs.ts';
import { AUTHORITY } from './isp.ts';
import { home, keptOf, profileOf, type Home } from './home.ts';
import { LOGIN, MAIL_NEEDS, startMailWorld, type MailWorld } from './mail-world.ts';

const lacks = missing('requests by e-mail, to a real Postfix', MAIL_NEEDS);
const FROM = 'jane@isp.test';
const PROFILE = profileOf({ channel: 'email', email: 'exemptions@isp.test' }, { channel: 'phone' });

describe.skipIf(lacks !== null)('a letter to the ISP', () => {
  let world: MailWorld;
  let at: Home;
  let id: string;
  beforeAll(async () => {
    world = await startMailWorld();
  }, 60_000);
  afterAll(() => world.end());
  beforeEach(async () => {
    world.empty();
    at = home({ authorities: [AUTHORITY.cert] });
    id = await at.queued(
      { channel: 'email', reason: 'Grüße – bitte öffnen\r\nBcc: everyone@isp.test' },
      PROFILE,
    );
  });
  afterEach(() => at.end());

  const by = (...servers: MailWay[]): SendingWays => ({ mail: { from: FROM, servers } });
  const ours = async (count: number) =>
    (await world.letters(count)).filter(({ headers }) => headers['to'] === 'exemptions@isp.test');

  test('by the relay, without a login: in the mailbox, imported whole, and delivery is reported', async () => {
    expect(keptOf(await at.send(id, by(world.way('relay', 'none')))).request).toMatchObject({
      state: 'filed',
      possibleDuplicate: false,
      attempts: [{ outcome: 'filed', said: expect.stringMatching(/^250 .*queued as/) as string }],
    });
    // The letter, and the word of its delivery that was asked for (RFC 3461).
    const all = await world.letters(2);
    const [letter] = await ours(1);
    expect(letter?.headers).toMatchObject({
      from: FROM,
      subject: `Port 25 [${id}]`,
      'message-id': `<${id}.postern@isp.test>`,
      date: expect.stringMatching(/^Sun, 22 Nov 2026 08:00:00/) as string,
    });
    expect(letter?.text).toContain(`Request ${id}`);
    expect(letter?.attachments.map(({ name, type }) => [name, type])).toEqual([
      [`postern-request-${id}.json`, 'application/json'],
    ]);
    const imported = importRequest(letter?.attachments[0]?.content ?? '', sha256);
    expect(imported).toMatchObject({
      ok: true,
      whole: true,
      request: {
        request: id,
        fields: { username: 'jane' },
        reason: 'Grüße – bitte öffnen\r\nBcc: everyone@isp.test',
      },
    });
    const report = all.find(({ headers }) => headers['subject'] === 'Successful Mail Delivery Report');
    expect(report?.raw).toContain(`Original-Envelope-Id: ${id}`);
  });

  test('by 587 with STARTTLS and a login', async () => {
    expect(keptOf(await at.send(id, by(world.way('submission', 'starttls', LOGIN)))).request.state).toBe(
      'filed',
    );
    const [letter] = await ours(1);
    expect(letter?.raw).toMatch(/Authenticated sender: customer\)[\s\S]*with ESMTPSA id/);
  });

  test('by 465 with a login', async () => {
    expect(keptOf(await at.send(id, by(world.way('submissions', 'tls', LOGIN)))).request.state).toBe('filed');
    expect((await ours(1))[0]?.raw).toMatch(/with ESMTPSA id/);
  });

  test('a way that is shut, one that wants another password, then the relay takes it: one letter', async () => {
    const wrong = { ...LOGIN, password: 'wrong' };
    const ways = by(
      { host: 'localhost', port: 9, security: 'none', login: null },
      world.way('submission', 'starttls', wrong),
      world.way('relay', 'none'),
    );
    expect(keptOf(await at.send(id, ways)).request.state).toBe('filed');
    expect(await ours(1)).toHaveLength(1);
  });

  test('a wrong password alone: a person is asked, and the password is nowhere on the disk', async () => {
    const { request } = keptOf(
      await at.send(id, by(world.way('submission', 'starttls', { ...LOGIN, password: 'wrong' }))),
    );
    expect(request.state).toBe('needs-you');
    expect(request.attempts[0]).toMatchObject({
      problem: 'login-needed',
      said: expect.stringContaining('535 5.7.8') as string,
    });
    for (const name of at.names()) {
      const path = join(at.folder, name);
      if (statSync(path).isFile()) expect(readFileSync(path, 'utf8')).not.toContain(LOGIN.user);
    }
  });

  test('a certificate of nobody known: no password and no letter leave', async () => {
    const { request } = keptOf(await at.send(id, by(world.way('unknown-authority', 'starttls', LOGIN))));
    expect(request).toMatchObject({
      state: 'queued',
      possibleDuplicate: false,
      attempts: [{ problem: 'certificate' }],
    });
  });

  test('a login over a line that is not encrypted is never made', async () => {
    const { request } = keptOf(await at.send(id, by(world.way('relay', 'none', LOGIN))));
    expect(request).toMatchObject({ state: 'queued', attempts: [{ problem: 'certificate' }] });
  });

  test('put off, it waits; refused, that is the answer', async () => {
    const { request } = keptOf(await at.send(id, by(world.way('defers', 'none'))));
    expect(request).toMatchObject({
      state: 'queued',
      attempts: [{ problem: 'busy', said: expect.stringContaining('450 4.3.2') as string }],
    });
    const after = keptOf(await at.send(id, by(world.way('rejects', 'none')))).request;
    expect(after).toMatchObject({ state: 'refused', possibleDuplicate: false });
    expect(after.attempts.at(-1)?.said).toContain('554 5.7.1');
  });

  test('cut off before the answer: two letters, one Message-ID, and marked', async () => {
    const relay = world.way('relay', 'none');
    // Lets all through but the answer to the whole letter.
    const cutter = createServer((client) => {
      const server = connect(relay.port, '127.0.0.1');
      client
        .on('error', () => undefined)
        .pipe(server)
        .on('error', () => undefined);
      server.on('data', (data: Buffer) =>
        data.toString().includes('queued as') ? client.destroy() : client.write(data),
      );
    });
    await new Promise<void>((resolve) => cutter.listen(0, '127.0.0.1', resolve));
    const { port } = cutter.address() as AddressInfo;
    // The relay stands behind it, and is not tried: nobody knows whether the first has the letter.
    const { request } = keptOf(await at.send(id, by({ ...relay, port }, relay)));
    expect(request).toMatchObject({
      state: 'queued',
      possibleDuplicate: true,
      attempts: [{ problem: 'maybe-filed' }],
    });
    expect(keptOf(await at.send(id, by(relay))).request).toMatchObject({
      state: 'filed',
      possibleDuplicate: true,
    });
    await world.letters(4);
    const letters = await ours(2);
    expect(letters.map(({ headers }) => headers['message-id'])).toEqual(
      Array(2).fill(`<${id}.postern@isp.test>`),
    );
    expect(new Set(letters.map(({ attachments }) => attachments[0]?.content)).size).toBe(1);
    await new Promise((resolve) => cutter.close(resolve));
  });
});
