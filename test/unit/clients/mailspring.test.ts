import { describe, expect, it } from 'vitest';
import { applySplices } from '../../../electron/engine/clients/formats/format.ts';
import { json } from '../../../electron/engine/clients/formats/json.ts';
import { mailspring } from '../../../electron/engine/clients/mailspring.ts';
import type { Target } from '../../../shared/model/change.ts';
import { type FakeComputer, fakeSystem } from './fake-system.ts';

const { signal } = new AbortController();
const CONFIG = '/home/me/.config/Mailspring/config.json';

const SETTINGS = {
  imap_host: 'imap.example.org',
  smtp_host: 'smtp.example.org',
  smtp_port: 25,
  smtp_username: 'zoë',
  smtp_security: 'STARTTLS',
  smtp_allow_insecure_ssl: false,
};
const ACCOUNT = {
  id: '8c1ee7f5',
  provider: 'imap',
  emailAddress: 'zoe@example.org',
  label: 'Zoë',
  settings: SETTINGS,
};
const config = (...accounts: unknown[]) =>
  JSON.stringify({ '*': { core: { theme: 'ui-light' }, accounts, accountsVersion: 4 } }, null, 2);
const find = (computer: FakeComputer) => mailspring.find(fakeSystem(computer), signal);
const findIn = (text: string) => find({ files: { [CONFIG]: text } });

describe('accounts', () => {
  it('as Mailspring writes them', async () => {
    expect(await findIn(config(ACCOUNT))).toEqual({
      accounts: [
        {
          id: 'mailspring:8c1ee7f5',
          client: 'mailspring',
          profile: 'Zoë',
          email: 'zoe@example.org',
          outgoing: {
            host: 'smtp.example.org',
            port: 25,
            security: 'starttls',
            login: { method: 'password', user: 'zoë' },
          },
          mode: 'direct',
          running: false,
          files: [CONFIG],
          place: { path: CONFIG, key: '8c1ee7f5' },
        },
      ],
      remarks: [],
    });
  });

  it.each([
    ['SSL / TLS', 'tls'],
    ['STARTTLS', 'starttls'],
    ['none', 'none'],
    ['odd', 'none'],
  ])('encryption "%s" is %s', async (smtp_security, security) => {
    const { accounts } = await findIn(config({ ...ACCOUNT, settings: { ...SETTINGS, smtp_security } }));
    expect(accounts[0]?.outgoing?.security).toBe(security);
  });

  it('a port in quotes counts, one that is none does not', async () => {
    const port = async (smtp_port: unknown) =>
      (await findIn(config({ ...ACCOUNT, settings: { ...SETTINGS, smtp_port } }))).accounts[0]?.outgoing
        ?.port;
    expect(await port('587')).toBe(587);
    expect(await port(0)).toBeUndefined();
    expect(await port(null)).toBeUndefined();
  });

  it('a sign-in in the browser is told by provider or token', async () => {
    for (const more of [
      { provider: 'gmail' },
      { provider: 'office365' },
      { settings: { ...SETTINGS, refresh_client_id: 'x.apps' } },
    ]) {
      const [account] = (await findIn(config({ ...ACCOUNT, ...more }))).accounts;
      expect(account).toMatchObject({ limit: { code: 'oauth' }, outgoing: { login: { method: 'oauth2' } } });
    }
  });

  it('two of the same id are told apart; one without settings sends nothing', async () => {
    const { accounts } = await findIn(config(ACCOUNT, ACCOUNT, { emailAddress: 'x@example.org' }));
    expect(accounts.map(({ id, mode }) => [id, mode])).toEqual([
      ['mailspring:8c1ee7f5', 'direct'],
      ['mailspring:#1', 'direct'],
      ['mailspring:#2', 'explain'],
    ]);
  });

  it.each([
    [
      'linux',
      '/home/me/.var/app/com.getmailspring.Mailspring/config/Mailspring/config.json',
      'com.getmailspring.Mailspring/',
    ],
    ['linux', '/home/me/snap/mailspring/common/.config/Mailspring/config.json', 'snap.mailspring/'],
    ['darwin', '/home/me/Library/Application Support/Mailspring/config.json', ''],
    ['win32', 'C:\\Users\\me\\AppData\\Roaming\\Mailspring\\config.json', ''],
  ] as const)('%s: %s', async (platform, path, from) => {
    const { accounts } = await find({ platform, files: { [path]: config(ACCOUNT) } });
    expect(accounts.map(({ id, files }) => [id, files])).toEqual([[`mailspring:${from}8c1ee7f5`, [path]]]);
  });

  it('running', async () => {
    const files = { [CONFIG]: config(ACCOUNT) };
    expect((await find({ files, running: ['mailspring'] })).accounts[0]?.running).toBe(true);
    expect((await find({ files, running: ['mailsprings'] })).accounts[0]?.running).toBe(false);
  });
});

describe('files that are left alone', () => {
  const remark = (detail: string) => ({
    accounts: [],
    remarks: [{ client: 'mailspring', path: CONFIG, problem: 'unexpected-shape', detail }],
  });
  it.each([
    ['cut off', config(ACCOUNT).slice(0, -9), 'line 22: not JSON'],
    ['a list', '[]', 'accounts'],
    ['no "*"', '{"accounts": []}', 'accounts'],
    ['accounts of another shape', '{"*": {"accounts": {"a": 1}}}', 'accounts'],
    ['an account of another shape', '{"*": {"accounts": [7]}}', 'accounts'],
  ])('%s', async (_name, text, detail) => {
    expect(await findIn(text)).toEqual(remark(detail));
  });

  it('before the first account there is nothing to tell', async () => {
    expect(await findIn('{"*": {}}')).toEqual({ accounts: [], remarks: [] });
    expect(await find({})).toEqual({ accounts: [], remarks: [] });
  });
});

describe('plans', () => {
  async function plan(account: unknown, to: Partial<Target>) {
    const text = config({ ...ACCOUNT, id: 'other' }, account);
    const system = fakeSystem({ files: { [CONFIG]: text } });
    const found = (await mailspring.find(system, signal)).accounts[1];
    if (!found) throw new Error('no account');
    const target: Target = {
      host: 'smtp.example.org',
      port: 587,
      security: 'starttls',
      login: 'keep',
      ...to,
    };
    const planned = await mailspring.plan(found, target, system, signal);
    if (planned.kind !== 'edits') return { planned, after: null };
    const [store] = planned.stores;
    const read = json.read(Buffer.from(text));
    if (!store || !read.ok) throw new Error('no store');
    expect(store.store).toEqual({ kind: 'file', path: CONFIG, format: 'json' });
    const splices = read.document.splices(new Map(store.edits.map(({ key, value }) => [key, value])));
    const after = applySplices(Buffer.from(text), splices).toString();
    const moved = (await findIn(after)).accounts;
    expect(moved[0]?.outgoing?.port).toBe(25);
    return { planned, after, moved: moved[1]?.outgoing, edits: store.edits };
  }

  it('to the other port: one number changes', async () => {
    const { planned, edits, after } = await plan(ACCOUNT, {});
    expect(edits).toEqual([{ key: '/*/accounts/1/settings/smtp_port', value: '587' }]);
    expect(planned).toMatchObject({ alsoMoves: [], asksPassword: false });
    expect(after).toBe(
      config({ ...ACCOUNT, id: 'other' }, { ...ACCOUNT, settings: { ...SETTINGS, smtp_port: 587 } }),
    );
  });

  it('to the relay, and what the settings say then', async () => {
    const to: Target = { host: 'relay.isp.example', port: 465, security: 'tls', login: { user: 'kundé' } };
    const { planned, moved } = await plan(ACCOUNT, to);
    expect(moved).toEqual({ ...to, login: { method: 'password', user: 'kundé' } });
    expect(planned).toMatchObject({ asksPassword: true });
  });

  it('to a relay without login: no user name', async () => {
    const to = { host: 'relay.isp.example', port: 25, security: 'none', login: 'none' } as const;
    const { planned, moved } = await plan(ACCOUNT, to);
    expect(moved).toEqual({ ...to, login: { method: 'none' } });
    expect(planned).toMatchObject({ asksPassword: false });
  });

  it('is right already', async () => {
    expect((await plan(ACCOUNT, { port: 25, login: { user: 'zoë' } })).planned).toEqual({
      kind: 'already-right',
    });
  });

  it('a missing setting is written beside the others', async () => {
    const settings = { ...SETTINGS, smtp_security: undefined };
    const { moved, after } = await plan({ ...ACCOUNT, settings }, { port: 25 });
    expect(moved?.security).toBe('starttls');
    expect(after).toContain('"smtp_allow_insecure_ssl": false,\n          "smtp_security": "STARTTLS"\n');
  });

  it('a sign-in in the browser keeps its provider; its port may move', async () => {
    const gmail = { ...ACCOUNT, provider: 'gmail' };
    expect((await plan(gmail, { host: 'relay.isp.example' })).planned).toEqual({
      kind: 'not-movable',
      limit: { code: 'oauth', params: {} },
    });
    expect((await plan(gmail, { login: 'none' })).planned).toMatchObject({ kind: 'not-movable' });
    expect((await plan(gmail, {})).moved?.port).toBe(587);
  });

  it('an account without a server stays as it is; one that has gone since is reported', async () => {
    expect((await plan({ ...ACCOUNT, settings: {} }, {})).planned).toEqual({
      kind: 'not-movable',
      limit: { code: 'not-smtp', params: {} },
    });
    const [account] = (await findIn(config(ACCOUNT))).accounts;
    if (!account) throw new Error('no account');
    const to: Target = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' };
    for (const text of [config({ ...ACCOUNT, id: 'new' }), '{'])
      expect(
        await mailspring.plan(account, to, fakeSystem({ files: { [CONFIG]: text } }), signal),
      ).toMatchObject({ kind: 'unexpected-shape', path: CONFIG });
  });
});
