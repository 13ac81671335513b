import { describe, expect, test } from 'vitest';
import type { ClientPlan, FoundAccount } from '../../../../electron/engine/clients/client.ts';
import { outlook } from '../../../../electron/engine/clients/outlook.ts';
import { registryStore } from '../../../../electron/engine/journal/stores/registry-store.ts';
import type { Target } from '../../../../shared/model/change.ts';
import { fakeSystem } from '../fake-system.ts';
import { recordedRegistry } from './recorded-registry.ts';
import {
  ACCOUNT_2013,
  ACCOUNT_2016,
  ACCOUNT_EXCHANGE,
  ADDRESS_BOOK,
  HEAD,
  profileExport,
  PROFILES_15,
  PROFILES_16,
  PROFILES_NT,
  SECTION,
  type Sample,
} from './registry-samples.ts';

const never = new AbortController().signal;
const SUBMISSION: Target = { host: 'mail.example.org', port: 587, security: 'starttls', login: 'keep' };

type Accounts = Readonly<Record<string, Readonly<Record<string, Sample>>>>;

function computer(root: string, profile: string, accounts: Accounts) {
  const registry = recordedRegistry(profileExport(root, profile, accounts));
  const system = {
    ...fakeSystem({ platform: 'win32' }),
    exportRegistry: (key: string) => registry.port.exportKey(key, never),
  };
  return { registry, system };
}

async function only(system: ReturnType<typeof computer>['system']): Promise<FoundAccount> {
  const { accounts, remarks } = await outlook.find(system, never);
  expect(remarks).toEqual([]);
  expect(accounts).toHaveLength(1);
  const [account] = accounts;
  if (account === undefined) throw new Error('no account');
  return account;
}

function editsIn(plan: ClientPlan) {
  if (plan.kind !== 'edits') throw new Error(plan.kind);
  const [store] = plan.stores;
  if (store?.store.kind !== 'registry') throw new Error('no registry');
  return { ref: store.store, edits: store.edits, plan };
}

test('2013 keeps texts as bytes with a NUL: they are read, and written as bytes again', async () => {
  const { system } = computer(PROFILES_15, 'Outlook', { '00000002': ACCOUNT_2013 });
  const account = await only(system);
  expect(account).toMatchObject({
    id: 'outlook:15.0:Outlook:00000002',
    email: 'me@example.org',
    outgoing: { host: 'mail.example.org', port: 25, security: 'none', login: { method: 'none' } },
    mode: 'opt-in',
    files: [`${PROFILES_15}\\Outlook\\${SECTION}\\00000002`],
  });
  const to: Target = { ...SUBMISSION, host: 'a.be', login: { user: 'me@example.org' } };
  const { ref, edits, plan } = editsIn(await outlook.plan(account, to, system, never));
  expect(ref.key).toBe(`${PROFILES_15}\\Outlook`);
  expect(edits).toEqual([
    { key: `${SECTION}\\00000002|SMTP Server`, value: 'hex:61,00,2e,00,62,00,65,00,00,00' },
    { key: `${SECTION}\\00000002|SMTP Port`, value: 'dword:0000024b' },
    { key: `${SECTION}\\00000002|SMTP Secure Connection`, value: 'dword:00000002' },
    { key: `${SECTION}\\00000002|SMTP Use Auth`, value: 'dword:00000001' },
  ]);
  // The name of the incoming account: its password serves.
  expect(plan.asksPassword).toBe(false);
});

test('2016 keeps texts as texts; a port alone changes nothing else, and no password is asked for', async () => {
  const { system } = computer(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 });
  const account = await only(system);
  expect(account.outgoing?.login).toEqual({ method: 'password', user: 'me@example.org' });
  const { edits, plan } = editsIn(await outlook.plan(account, SUBMISSION, system, never));
  expect(edits).toEqual([
    { key: `${SECTION}\\00000001|SMTP Port`, value: 'dword:0000024b' },
    { key: `${SECTION}\\00000001|SMTP Secure Connection`, value: 'dword:00000002' },
  ]);
  expect(plan).toMatchObject({ asksPassword: false, needsRestart: false, alsoMoves: [] });
});

test('465 sets both switches, as Outlook itself does', async () => {
  const { system } = computer(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 });
  const to: Target = { ...SUBMISSION, port: 465, security: 'tls' };
  const { edits } = editsIn(await outlook.plan(await only(system), to, system, never));
  expect(edits.map(({ key, value }) => [key.split('|')[1], value])).toEqual([
    ['SMTP Port', 'dword:000001d1'],
    ['SMTP Use SSL', 'dword:00000001'],
    ['SMTP Secure Connection', 'dword:00000001'],
  ]);
});

test('an upgraded profile is mixed: each value keeps its kind, and a new text takes that of the server', async () => {
  const mixed = { ...ACCOUNT_2013, 'SMTP Server': 'mail.example.org', 'SMTP User': { binary: 'old' } };
  const { system } = computer(PROFILES_16, 'Outlook', { '0000000a': mixed });
  const to: Target = { ...SUBMISSION, host: 'relay.isp.example', login: { user: 'xy' } };
  const { edits, plan } = editsIn(await outlook.plan(await only(system), to, system, never));
  expect(edits).toContainEqual({ key: `${SECTION}\\0000000a|SMTP Server`, value: '"relay.isp.example"' });
  expect(edits).toContainEqual({ key: `${SECTION}\\0000000a|SMTP User`, value: 'hex:78,00,79,00,00,00' });
  expect(edits).toContainEqual({ key: `${SECTION}\\0000000a|SMTP Auth Method`, value: 'dword:00000001' });
  expect(plan.asksPassword).toBe(true);
});

test.each([['Zoë ✓ Müller'], ['日本 語'], ['a|b [c] = "d"'], ['Outlook']])(
  'a profile named %s is found, changed and put back',
  async (profile) => {
    const { system, registry } = computer(PROFILES_16, profile, { '00000001': ACCOUNT_2016 });
    const before = registry.text;
    const account = await only(system);
    expect(account.profile).toBe(profile);
    const { ref, edits } = editsIn(await outlook.plan(account, SUBMISSION, system, never));
    const store = registryStore(registry.port);
    const keys = edits.map(({ key }) => key);
    const old = await store.read(ref, keys, never);
    if (!old.ok) throw new Error(old.detail);
    const backup = await store.backUp(ref, never);
    expect(backup.ok && backup.bytes.subarray(2).toString('utf16le')).toContain(profile);

    expect(await store.write(ref, edits, never)).toEqual({ ok: true });
    expect(await store.read(ref, keys, never)).toEqual({
      ok: true,
      values: new Map(edits.map(({ key, value }) => [key, value])),
    });
    expect(await outlook.plan(account, SUBMISSION, system, never)).toEqual({ kind: 'already-right' });

    const back = [...old.values].map(([key, value]) => ({ key, value }));
    expect(await store.write(ref, back, never)).toEqual({ ok: true });
    expect(registry.text).toBe(before);
  },
);

test('the old subsystem of 2010 is looked at as well, and two versions beside each other are told apart', async () => {
  const { system, registry } = computer(PROFILES_NT, 'Outlook', { '00000001': ACCOUNT_2013 });
  registry.text += profileExport(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 }).slice(HEAD.length);
  const { accounts } = await outlook.find(system, never);
  expect(accounts.map(({ id }) => id)).toEqual([
    'outlook:16.0:Outlook:00000001',
    'outlook:nt:Outlook:00000001',
  ]);
});

test('Exchange is shown as not concerned; address books and data files are not shown', async () => {
  const { system } = computer(PROFILES_16, 'Work', {
    '00000001': ACCOUNT_EXCHANGE,
    '00000002': ADDRESS_BOOK,
    '00000003': { clsid: '{4DB5CBF2-3B77-4852-BC8E-BB81908861F3}', 'Account Name': 'LDAP' },
    '00000004': { ...ACCOUNT_2016, 'SMTP Server': '' },
  });
  const account = await only(system);
  expect(account).toMatchObject({ outgoing: null, mode: 'explain', limit: { code: 'not-smtp' } });
  expect((await outlook.plan(account, SUBMISSION, system, never)).kind).toBe('unexpected-shape');
});

test('Gmail here is a sign-in in the browser that looks like a password: never to another server', async () => {
  const { system } = computer(PROFILES_16, 'Outlook', {
    '00000001': {
      ...ACCOUNT_2016,
      'SMTP Server': 'smtp.gmail.com',
      'SMTP Port': 465,
      'SMTP Secure Connection': 1,
    },
  });
  const account = await only(system);
  expect(account.limit?.code).toBe('oauth');
  const away = await outlook.plan(account, SUBMISSION, system, never);
  expect(away).toMatchObject({ kind: 'not-movable', limit: { code: 'oauth' } });
});

describe('how an account sends, by what its values say', () => {
  test.each([
    ['nothing said', {}, 25, 'none', 'password'],
    ['STARTTLS on 587', { 'SMTP Port': 587, 'SMTP Secure Connection': 2 }, 587, 'starttls', 'password'],
    ['automatic on 465', { 'SMTP Port': 465, 'SMTP Secure Connection': 3 }, 465, 'tls', 'password'],
    ['automatic on 25', { 'SMTP Secure Connection': 3 }, 25, 'starttls', 'password'],
    ['2003: one switch, 465', { 'SMTP Port': 465, 'SMTP Use SSL': 1 }, 465, 'tls', 'password'],
    ['2003: one switch, 25', { 'SMTP Use SSL': 1 }, 25, 'starttls', 'password'],
    ['no login', { 'SMTP Use Auth': 0 }, 25, 'none', 'none'],
    ['incoming server first', { 'SMTP Auth Method': 2 }, 25, 'none', 'other'],
    ['SPA', { 'SMTP Use SPA': 1 }, 25, 'none', 'other'],
  ] as const)('%s', async (_, values, port, security, method) => {
    const values2016: Record<string, Sample> = { ...ACCOUNT_2016, ...values };
    if (!('SMTP Port' in values)) delete values2016['SMTP Port'];
    const { system } = computer(PROFILES_16, 'Outlook', { '00000001': values2016 });
    expect((await only(system)).outgoing).toMatchObject({ port, security, login: { method } });
  });
});

test('an account that went away is not made anew by an import', async () => {
  const { system, registry } = computer(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 });
  const { ref, edits } = editsIn(await outlook.plan(await only(system), SUBMISSION, system, never));
  registry.text = registry.text.replaceAll('00000001]', '00000007]');
  const store = registryStore(registry.port);
  expect(await store.write(ref, edits, never)).toMatchObject({ ok: false, code: 'unexpected-shape' });
  expect(registry.imported).toEqual([]);
});

test('a value from a journal that was tampered with writes nothing', async () => {
  const { system, registry } = computer(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 });
  const { ref } = editsIn(await outlook.plan(await only(system), SUBMISSION, system, never));
  const store = registryStore(registry.port);
  const key = `${SECTION}\\00000001|SMTP Port`;
  for (const value of [
    'dword:1\r\n[HKEY_CURRENT_USER\\Software\\X]',
    '"a"\r\n"b"="c"',
    'rubbish',
    '-\r\n@="x"',
  ])
    expect(await store.write(ref, [{ key, value }], never)).toMatchObject({
      ok: false,
      code: 'unexpected-shape',
    });
  expect(registry.imported).toEqual([]);
});

test('a refused import, a key that is gone, an export that is none: each is told', async () => {
  const { system, registry } = computer(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 });
  const { ref, edits } = editsIn(await outlook.plan(await only(system), SUBMISSION, system, never));
  registry.takes = false;
  const store = registryStore(registry.port);
  expect(await store.write(ref, edits, never)).toMatchObject({ ok: false, code: 'not-writable' });
  const gone = { ...ref, key: `${ref.key}2` };
  expect(await store.read(gone, ['|a'], never)).toMatchObject({ ok: false, code: 'not-readable' });
  const strange = registryStore({ ...registry.port, exportKey: () => Promise.resolve('not an export') });
  expect(await strange.read(ref, ['|a'], never)).toMatchObject({ ok: false, code: 'unexpected-shape' });
  const { remarks } = await outlook.find({ ...system, exportRegistry: () => Promise.resolve('x') }, never);
  expect(remarks[0]).toMatchObject({ client: 'outlook', problem: 'unexpected-shape', path: PROFILES_16 });
});

test('Outlook that runs is told', async () => {
  const { system } = computer(PROFILES_16, 'Outlook', { '00000001': ACCOUNT_2016 });
  const running = { ...system, processes: () => Promise.resolve([{ pid: 1, name: 'outlook' }]) };
  const account = await only(running);
  expect(account.running).toBe(true);
  expect(await outlook.isRunning(account, running, never)).toBe(true);
  expect(await outlook.isRunning(account, system, never)).toBe(false);
});

test('a computer without Outlook, or without a registry, has none', async () => {
  const none = { accounts: [], remarks: [] };
  expect(await outlook.find(fakeSystem({ platform: 'win32' }), never)).toEqual(none);
  expect(await outlook.find(fakeSystem({}), never)).toEqual(none);
});
