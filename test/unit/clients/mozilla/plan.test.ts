import { describe, expect, it } from 'vitest';
import { applySplices } from '../../../../electron/engine/clients/formats/format.ts';
import { prefsJs } from '../../../../electron/engine/clients/formats/prefs-js.ts';
import { thunderbird } from '../../../../electron/engine/clients/mozilla/mozilla-clients.ts';
import type { Target } from '../../../../shared/model/change.ts';
import { fakeSystem } from '../fake-system.ts';
import { ONE_ACCOUNT, prefsFile, profilesIni, type PrefValues } from './profile.ts';

const { signal } = new AbortController();
const ROOT = '/home/me/.thunderbird';
const PREFS = `${ROOT}/x.default-release/prefs.js`;

/** Plans for the first account, and reads what the settings would be afterwards. */
async function plan(values: PrefValues, to: Partial<Target>, user?: string) {
  const files: Record<string, string> = {
    [`${ROOT}/profiles.ini`]: profilesIni('x.default-release'),
    [PREFS]: prefsFile(values),
    ...(user === undefined ? {} : { [`${ROOT}/x.default-release/user.js`]: user }),
  };
  const system = fakeSystem({ files });
  const [account] = (await thunderbird.find(system, signal)).accounts;
  if (!account) throw new Error('no account');
  const target: Target = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep', ...to };
  const planned = await thunderbird.plan(account, target, system, signal);
  if (planned.kind !== 'edits') return { planned, edits: null, after: null };
  const [store] = planned.stores;
  if (store?.store.kind !== 'file' || planned.stores.length !== 1) throw new Error('one file is edited');
  expect(store.store).toEqual({ kind: 'file', path: PREFS, format: 'prefs-js' });
  const bytes = Buffer.from(files[PREFS] ?? '');
  const read = prefsJs.read(bytes);
  if (!read.ok) throw new Error(read.problem);
  const settings = new Map(store.edits.map(({ key, value }) => [key, value]));
  files[PREFS] = applySplices(bytes, read.document.splices(settings)).toString();
  const [moved] = (await thunderbird.find(fakeSystem({ files }), signal)).accounts;
  const edits = Object.fromEntries(
    store.edits.map(({ key, value }) => [key.replace('mail.smtpserver.smtp1.', ''), value]),
  );
  return { planned, edits, after: moved?.outgoing };
}

const without = (...names: string[]): PrefValues =>
  Object.fromEntries(
    Object.entries(ONE_ACCOUNT).filter(([key]) => !names.some((name) => key.endsWith(name))),
  );
const withServer = (values: PrefValues): PrefValues => ({
  ...ONE_ACCOUNT,
  ...Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`mail.smtpserver.smtp1.${name}`, value]),
  ),
});

describe('to the other port of the provider', () => {
  it('changes the port alone, and asks for no password', async () => {
    const { planned, edits, after } = await plan(ONE_ACCOUNT, {});
    expect(edits).toEqual({ port: '587' });
    expect(planned).toMatchObject({ alsoMoves: [], asksPassword: false });
    expect(after).toMatchObject({
      port: 587,
      security: 'starttls',
      login: { method: 'password', user: 'me' },
    });
  });

  it('with TLS from the start', async () => {
    const { edits } = await plan(ONE_ACCOUNT, { port: 465, security: 'tls' });
    expect(edits).toEqual({ port: '465', try_ssl: '3' });
  });

  it('is right already', async () => {
    const values = withServer({ port: 587, hostname: 'SMTP.Example.org' });
    expect((await plan(values, {})).planned).toEqual({ kind: 'already-right' });
    expect((await plan(without('smtp1.port'), {})).planned).toEqual({ kind: 'already-right' });
  });

  it('writes a port that the encryption would have moved', async () => {
    const { edits, after } = await plan(without('smtp1.port'), { port: 465, security: 'tls' });
    expect(edits).toEqual({ port: '465', try_ssl: '3' });
    expect(after).toMatchObject({ port: 465, security: 'tls' });
  });

  it('"STARTTLS, if offered" becomes STARTTLS: nothing ever writes 1', async () => {
    expect((await plan(withServer({ try_ssl: 1, port: 587 }), {})).edits).toEqual({ try_ssl: '2' });
    for (const security of ['none', 'starttls', 'tls'] as const)
      for (const socketType of [0, 1, 2, 3]) {
        const { edits, after } = await plan(withServer({ try_ssl: socketType }), { port: 2525, security });
        expect(edits?.['try_ssl']).not.toBe('1');
        expect(after).toMatchObject({ port: 2525, security });
      }
  });
});

describe('to the relay', () => {
  const relay = { host: 'relay.isp.example', port: 25, security: 'none' } as const;

  it('without a login: the user name stays for the way back', async () => {
    const { planned, edits, after } = await plan(ONE_ACCOUNT, { ...relay, login: 'none' });
    expect(edits).toEqual({ hostname: '"relay.isp.example"', try_ssl: '0', authMethod: '1' });
    expect(planned).toMatchObject({ asksPassword: false });
    expect(after).toEqual({ ...relay, login: { method: 'none' } });
  });

  it('with a login of its own asks once', async () => {
    const { planned, edits, after } = await plan(ONE_ACCOUNT, { ...relay, login: { user: 'zoë"\\' } });
    expect(edits).toMatchObject({ username: Buffer.from('"zoë\\"\\\\"').toString('latin1') });
    expect(edits).not.toHaveProperty('authMethod');
    expect(planned).toMatchObject({ asksPassword: true });
    expect(after?.login).toEqual({ method: 'password', user: 'zoë"\\' });
  });

  it('with the login kept asks once: passwords are known by host', async () => {
    expect((await plan(ONE_ACCOUNT, relay)).planned).toMatchObject({ asksPassword: true });
    expect((await plan(withServer({ authMethod: 1 }), relay)).planned).toMatchObject({ asksPassword: false });
  });

  it.each([
    [1, '3'],
    [2, '3'],
    [3, undefined],
    [4, undefined],
    [5, '3'],
    [6, '3'],
    [7, '3'],
    [8, undefined],
    [9, '3'],
  ])('a password login where method %i stands writes %s', async (authMethod, written) => {
    const { edits } = await plan(withServer({ authMethod }), { ...relay, login: { user: 'me' } });
    expect(edits?.['authMethod']).toBe(written);
    expect(edits).not.toHaveProperty('username');
  });
});

describe('who else moves', () => {
  it('every identity that sends by the same server', async () => {
    const values = {
      ...ONE_ACCOUNT,
      'mail.account.account1.identities': 'id1,id2,id3',
      'mail.identity.id2.smtpServer': 'smtp2',
      'mail.smtpservers': 'smtp1,smtp2',
      'mail.smtpserver.smtp2.hostname': 'other.example.org',
    };
    expect((await plan(values, {})).planned).toMatchObject({
      alsoMoves: ['thunderbird:x.default-release:smtp1:id3'],
    });
  });
});

describe('what is not moved', () => {
  it('a sign-in in the browser stays with its provider; its port may move', async () => {
    const values = withServer({ authMethod: 10 });
    const refused = { kind: 'not-movable', limit: { code: 'oauth', params: {} } };
    expect((await plan(values, { host: 'relay.isp.example' })).planned).toEqual(refused);
    expect((await plan(values, { login: 'none' })).planned).toEqual(refused);
    expect((await plan(values, { login: { user: 'you' } })).planned).toEqual(refused);
    for (const login of ['keep', { user: 'me' }] as const) {
      const { planned, edits } = await plan(values, { login });
      expect(edits).toEqual({ port: '587' });
      expect(planned).toMatchObject({ asksPassword: false });
    }
  });

  it('what user.js would put back', async () => {
    const { planned } = await plan(ONE_ACCOUNT, {}, 'user_pref("mail.smtpserver.smtp1.hostname", "x");');
    expect(planned).toEqual({
      kind: 'not-movable',
      limit: { code: 'managed', params: { path: `${ROOT}/x.default-release/user.js` } },
    });
  });

  it('Exchange', async () => {
    expect((await plan(withServer({ type: 'graph' }), {})).planned).toMatchObject({
      kind: 'not-movable',
      limit: { code: 'not-smtp' },
    });
  });

  it('an account that has gone, or a file that has broken, since it was found', async () => {
    const files: Record<string, string> = {
      [`${ROOT}/profiles.ini`]: profilesIni('x.default-release'),
      [PREFS]: prefsFile(ONE_ACCOUNT),
    };
    const system = fakeSystem({ files });
    const [account] = (await thunderbird.find(system, signal)).accounts;
    if (!account) throw new Error('no account');
    const to: Target = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' };
    files[PREFS] = prefsFile({ ...ONE_ACCOUNT, 'mail.smtpservers': 'smtp9' });
    expect(await thunderbird.plan(account, to, system, signal)).toMatchObject({
      kind: 'unexpected-shape',
      path: PREFS,
    });
    files[PREFS] = 'user_pref("';
    expect(await thunderbird.plan(account, to, system, signal)).toEqual({
      kind: 'unexpected-shape',
      path: PREFS,
      detail: 'line 1: unterminated string',
    });
    expect(await thunderbird.plan(account, to, fakeSystem({}), signal)).toMatchObject({
      kind: 'unexpected-shape',
      detail: 'absent',
    });
  });
});
