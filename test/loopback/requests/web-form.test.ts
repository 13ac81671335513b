import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { AUTHORITY, entriesOf, startIsp, type IspServer, type Play, type Received } from './isp.ts';
import { home, keptOf, profileOf, type Home } from './home.ts';

let at: Home;
let isp: IspServer;
afterEach(async () => {
  at.end();
  await isp.close();
});

const page = (answer: ServerResponse, html: string, status = 200, headers: Record<string, string> = {}) =>
  answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);

const FORM = `<!doctype html><title>SMTP access</title>
<form action="/search"><input name="q"></form>
<table><form id="ask" method="post" action="/ask">
<tr><td><input type="hidden" name="token" value="s3&amp;cret"><input name="user" required>
<input name="tel"><input type="checkbox" name="scanner" value="1"><input type="checkbox" name="newsletter" checked>
<select name="plan"><option>home<option selected>office</select><textarea name="note">
as it was</textarea><input name="honey"><button name="go" value="send">Send</button></table></form>`;

/** The seed's form as a careful ISP would serve it: a token, a cookie, a redirect, and an eye on the user name. */
const careful: Play = (asked, answer, count) => {
  if (asked.path === '/smtp-access')
    return page(answer, FORM, 200, { 'set-cookie': 'session=42; Path=/; HttpOnly' });
  if (asked.path === '/ask') {
    const sent = new URLSearchParams(asked.body.toString());
    if (asked.headers.cookie !== 'session=42' || sent.get('token') !== 's3&cret')
      return page(answer, 'forged', 403);
    if (sent.get('user') === 'nobody')
      return page(
        answer,
        FORM.replace('<table>', '<p class="form-error">No such <b>user</b> name.</p><table>'),
      );
    return answer.writeHead(303, { location: `/thanks?n=${count}` }).end();
  }
  return page(answer, '<p>Thank   you.</p><p>Your reference is: <b>HX-2041</b>.</p>');
};

async function against(play: Play, form: object = {}, plain = false): Promise<void> {
  isp = await startIsp(play, { plain });
  at = home({ authorities: [AUTHORITY.cert], plainHttpToLoopback: plain });
  profile = profileOf(
    {
      channel: 'web-form',
      url: `${isp.origin}/ask`,
      form: {
        page: `${isp.origin}/smtp-access`,
        fieldNames: { username: 'user', phone: 'tel', 'declare-virus-scanner': 'scanner' },
        success: { urlContains: '/thanks', textContains: 'Thank you' },
        referenceAfter: 'Your reference is',
        ...form,
      },
      fields: [{ name: 'username', label: 'User' }],
    },
    { channel: 'phone' },
  );
}
let profile: ReturnType<typeof profileOf>;
const first = (): Received => isp.received[0] ?? { path: '', headers: {}, body: Buffer.alloc(0) };

describe('a form on a page', () => {
  test('token, cookie, ticks and redirect: filed, with the reference number', async () => {
    await against(careful);
    const id = await at.queued({}, profile);
    const { request } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'filed', reference: 'HX-2041', possibleDuplicate: false });
    expect(request.attempts).toEqual([
      { at: '2026-11-22T08:00:00.000Z', channel: 'web-form', outcome: 'filed' },
    ]);
    expect(entriesOf(first())).toEqual([
      ['token', 's3&cret'],
      ['user', 'jane'],
      ['tel', '402 694 6655'],
      // The page ticks a newsletter: the customer did not.
      ['scanner', '1'],
      ['plan', 'office'],
      ['note', 'as it was'],
      ['honey', ''],
      ['go', 'send'],
    ]);
    expect(first().headers['idempotency-key']).toBe(id);
    expect(keptOf(await at.outbox.show(id)).request.state).toBe('filed');
    expect(await at.outbox.send({ request: id }, { mail: null }, new AbortController().signal)).toEqual([
      { ok: false, problem: { code: 'wrong-state', state: 'filed' } },
    ]);
    expect(isp.received).toHaveLength(1);
  });

  test('a field the ISP finds wrong: its own words, and a second try with another name', async () => {
    await against(careful);
    const id = await at.queued({ fields: { username: 'nobody' } }, profile);
    const { request, others } = keptOf(await at.send(id));
    expect(request.state).toBe('needs-you');
    expect(request.attempts.at(-1)).toMatchObject({
      problem: 'field-rejected',
      said: '200 No such user name.',
    });
    expect(others).toEqual(['phone']);
    keptOf(await at.outbox.correct(id, { fields: { username: 'jane' } }));
    keptOf(await at.outbox.queue(id));
    expect(keptOf(await at.send(id)).request).toMatchObject({
      state: 'filed',
      request: id,
      possibleDuplicate: false,
    });
  });

  test('multipart, as the form says: line ends and quotes in a field stay in the field', async () => {
    const multipart = FORM.replace('method="post"', 'method="post" enctype="multipart/form-data"');
    await against((asked, answer) =>
      asked.path === '/ask' ? page(answer, 'Thank you', 200) : page(answer, multipart),
    );
    profile = structuredClone(profile);
    const form = profile.connections[0]?.exemptions[0]?.form;
    if (form !== undefined) form.success = { textContains: 'Thank you' };
    const evil = 'jane"\r\nContent-Disposition: form-data; name="admin"\r\n\r\nyes';
    const id = await at.queued({ fields: { username: evil } }, profile);
    expect(keptOf(await at.send(id)).request.state).toBe('filed');
    const parsed = await new Response(new Uint8Array(first().body), {
      headers: { 'content-type': first().headers['content-type'] ?? '' },
    }).formData();
    expect(parsed.get('user')).toBe(evil);
    expect(parsed.get('admin')).toBeNull();
    expect(parsed.get('token')).toBe('s3&cret');
  });

  test('a page in Latin-1: typed as it is, and what it has not as browsers do', async () => {
    await against((asked, answer) => {
      if (asked.path === '/ask') return page(answer, 'Thank you', 201);
      answer.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' });
      return answer.end(Buffer.from(FORM, 'latin1'));
    });
    const form = profile.connections[0]?.exemptions[0]?.form;
    if (form !== undefined) form.success = { status: [201] };
    const id = await at.queued({ fields: { username: 'José €5 – 山' } }, profile);
    expect(keptOf(await at.send(id)).request.state).toBe('filed');
    expect(first().body.toString('latin1')).toContain('user=Jos%E9+%805+%96+%26%2323665%3B&');
  });

  test('a form that has a new field it needs: nothing is sent, a person looks', async () => {
    await against((_, answer) =>
      page(answer, FORM.replace('<input name="tel">', '<input name="contract" required>')),
    );
    const id = await at.queued({}, profile);
    const { request } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'needs-you', possibleDuplicate: false });
    expect(request.attempts[0]).toMatchObject({
      problem: 'unexpected-answer',
      said: 'fields: tel, contract',
    });
    expect(isp.received).toEqual([]);
  });

  test('a form that sends to another server than the profile says: nothing is sent', async () => {
    await against((_, answer) => page(answer, FORM.replace('"/ask"', '"https://collector.example/x"')));
    const id = await at.queued({}, profile);
    expect(keptOf(await at.send(id)).request.attempts[0]).toMatchObject({
      problem: 'unexpected-answer',
      said: 'action: https://collector.example/x',
    });
  });

  test('a success page without the mark of success is no success, and may be one', async () => {
    await against((asked, answer) =>
      asked.path === '/ask' ? page(answer, '<h1>Welcome to our shop</h1>') : page(answer, FORM),
    );
    const id = await at.queued({}, profile);
    const { request } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'needs-you', possibleDuplicate: true });
    expect(request.attempts[0]).toMatchObject({
      problem: 'unexpected-answer',
      said: '200 Welcome to our shop',
    });
  });

  test('the answer fails to come: it may be there, and is tried again under the same id', async () => {
    await against((asked, answer, count) => {
      if (asked.path === '/ask' && count === 1) answer.destroy();
      else careful(asked, answer, count);
    });
    const id = await at.queued({}, profile);
    const { request, notBefore } = keptOf(await at.send(id));
    expect(request).toMatchObject({ state: 'queued', possibleDuplicate: true });
    expect(request.attempts[0]?.problem).toBe('maybe-filed');
    expect(notBefore).toBe('2026-11-22T08:01:00.000Z');
    expect(keptOf(await at.send(id)).request).toMatchObject({ state: 'filed', possibleDuplicate: true });
    expect(isp.received.map(({ headers }) => headers['idempotency-key'])).toEqual([id, id]);
  });

  test('the fate is unknown three times: a person decides, not a timer', async () => {
    await against((asked, answer, count) =>
      asked.path === '/ask' ? answer.destroy() : careful(asked, answer, count),
    );
    const id = await at.queued({}, profile);
    const states: string[] = [];
    for (let count = 0; count < 3; count++) states.push(keptOf(await at.send(id)).request.state);
    expect(states).toEqual(['queued', 'queued', 'needs-you']);
  });

  test('a redirect that wants the body elsewhere gets nothing', async () => {
    await against((asked, answer) =>
      asked.path === '/ask'
        ? answer.writeHead(307, { location: 'https://collector.example/x' }).end()
        : page(answer, FORM),
    );
    const id = await at.queued({}, profile);
    expect(keptOf(await at.send(id)).request.attempts[0]).toMatchObject({
      problem: 'unexpected-answer',
      said: '307 Location: https://collector.example/x',
    });
  });
});

describe('an address that takes the form as it comes', () => {
  test('the same names as the page of `postern isp page`, and what Postern knows beside', async () => {
    await against((_, answer) => page(answer, 'made', 201), {
      page: undefined,
      fieldNames: undefined,
      success: undefined,
    });
    const id = await at.queued({}, profile);
    expect(keptOf(await at.send(id)).request.state).toBe('filed');
    const sent = entriesOf(first());
    const report = JSON.parse(sent.pop()?.[1] ?? '') as unknown;
    expect(report).toMatchObject({ schema: 'postern-request/1', request: id });
    expect(sent).toEqual([
      ['username', 'jane'],
      ['phone', '402 694 6655'],
      ['declare-virus-scanner', 'yes'],
      ['postern-request', id],
      ['postern-reason', 'My own provider has port 25 only.'],
      ['postern-server', 'smtp.example.org'],
      ['postern-ports', '25'],
    ]);
  });

  test('plain http: only to loopback, and only where a test allows it', async () => {
    await against(
      (_, answer) => page(answer, 'made', 201),
      { page: undefined, success: undefined, fieldNames: undefined },
      true,
    );
    expect(keptOf(await at.send(await at.queued({}, profile))).request.state).toBe('filed');
    const strict = home({}, at.folder);
    const id = await strict.queued({}, profile);
    expect(keptOf(await strict.send(id)).request.attempts[0]).toMatchObject({
      problem: 'certificate',
      said: `not encrypted: ${isp.origin}`,
    });
    expect(isp.received).toHaveLength(1);
  });

  test('a profile that knows only where the form is: a person goes there', async () => {
    await against(careful);
    profile = profileOf({ channel: 'web-form', where: 'At the foot of the page' });
    const { request } = keptOf(await at.send(await at.queued({}, profile)));
    expect(request).toMatchObject({ state: 'needs-you', attempts: [] });
  });
});
