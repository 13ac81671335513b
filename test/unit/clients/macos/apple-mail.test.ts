import { describe, expect, test } from 'vitest';
import { appleMail } from '../../../../electron/engine/clients/apple-mail.ts';
import type { ClientPlan } from '../../../../electron/engine/clients/client.ts';
import { outlookMac } from '../../../../electron/engine/clients/outlook-mac.ts';
import { appleScriptStore } from '../../../../electron/engine/journal/stores/apple-script-store.ts';
import type { AppleScriptRef } from '../../../../electron/engine/journal/stores/store.ts';
import type { Target } from '../../../../shared/model/change.ts';
import { fakeSystem } from '../fake-system.ts';
import { mailListing, outlookListing, recordedBridge, type RecordedAccount } from './recorded-bridge.ts';

const never = new AbortController().signal;
const TO: Target = { host: 'mail.example.org', port: 587, security: 'starttls', login: 'keep' };
const OBJECT = 'delivery account of account id "8A1F-77"';

function mail(properties: Record<string, string> = {}, more: Partial<RecordedAccount> = {}): RecordedAccount {
  return {
    object: OBJECT,
    properties: {
      'server name': '"mail.example.org"',
      port: '25',
      'uses ssl': 'false',
      authentication: 'password',
      'user name': '"me"',
      ...properties,
    },
    ...more,
  };
}

function running(accounts: readonly RecordedAccount[], denial: number | null = null) {
  const bridge = recordedBridge(mailListing, accounts);
  bridge.denial = denial;
  const system = fakeSystem({
    platform: 'darwin',
    home: '/Users/me',
    running: ['mail', 'microsoft outlook'],
    appleScript: (script) => bridge.answer(script),
  });
  const store = appleScriptStore((script) => Promise.resolve(bridge.answer(script)));
  return { bridge, system, store };
}

async function plan(accounts: readonly RecordedAccount[], to: Target) {
  const world = running(accounts);
  const [account] = (await appleMail.find(world.system, never)).accounts;
  if (account === undefined) throw new Error('no account');
  return { ...world, account, plan: await appleMail.plan(account, to, world.system, never) };
}

function editsIn(answer: ClientPlan) {
  if (answer.kind !== 'edits') throw new Error(answer.kind);
  const [store] = answer.stores;
  if (store?.store.kind !== 'apple-script') throw new Error('no script');
  return { ref: store.store, edits: store.edits };
}

describe('Apple Mail', () => {
  test('an account on port 25 is found, moved, read back and put back', async () => {
    const recorded = mail();
    const before = { ...recorded.properties };
    const { account, plan: answer, store } = await plan([recorded], TO);
    expect(account).toMatchObject({
      id: 'apple-mail:8A1F-77',
      email: 'me@example.org',
      mode: 'live',
      running: true,
      outgoing: {
        host: 'mail.example.org',
        port: 25,
        security: 'none',
        login: { method: 'password', user: 'me' },
      },
    });
    const { ref, edits } = editsIn(answer);
    expect(ref).toEqual({ kind: 'apple-script', application: 'Mail', object: OBJECT });
    expect(edits).toEqual([
      { key: 'uses ssl', value: 'true' },
      { key: 'port', value: '587' },
    ]);
    const keys = edits.map(({ key }) => key);
    const old = await store.read(ref, keys, never);
    if (!old.ok) throw new Error(old.detail);
    const backup = await store.backUp(ref, never);
    expect(backup.ok && backup.bytes.toString()).toContain(`set port of ${OBJECT} to 25`);
    expect(await store.write(ref, edits, never)).toEqual({ ok: true });
    expect(recorded.properties).toEqual({ ...before, port: '587', 'uses ssl': 'true' });
    expect(await store.read(ref, keys, never)).toEqual({
      ok: true,
      values: new Map([
        ['uses ssl', 'true'],
        ['port', '587'],
      ]),
    });
    const back = [...old.values].map(([key, value]) => ({ key, value }));
    expect(await store.write(ref, back, never)).toEqual({ ok: true });
    expect(recorded.properties).toEqual(before);
  });

  test('no script could start Mail: each begins by asking whether it runs', async () => {
    const { bridge, store, plan: answer } = await plan([mail()], TO);
    const { ref, edits } = editsIn(answer);
    await store.write(ref, edits, never);
    await store.backUp(ref, never);
    expect(bridge.scripts.length).toBeGreaterThan(3);
    for (const script of bridge.scripts)
      expect(script.split('\n')[0]).toBe('if application "Mail" is not running then error number -600');
  });

  test('Mail that does not run is not asked: a remark where it was used, nothing where not', async () => {
    const asked: string[] = [];
    const computer = {
      platform: 'darwin' as const,
      home: '/Users/me',
      appleScript: (script: string) => {
        asked.push(script);
        return { ok: true as const, text: '{}' };
      },
    };
    const used = fakeSystem({ ...computer, files: { '/Users/me/Library/Mail/V10/x': '' } });
    expect(await appleMail.find(used, never)).toEqual({
      accounts: [],
      remarks: [{ client: 'apple-mail', path: 'Mail', problem: 'not-running' }],
    });
    expect(await appleMail.find(fakeSystem(computer), never)).toEqual({ accounts: [], remarks: [] });
    expect(await appleMail.find(fakeSystem({ running: ['mail'] }), never)).toEqual({
      accounts: [],
      remarks: [],
    });
    expect(asked).toEqual([]);
  });

  test.each([
    [-1743, 'not-permitted'],
    [-1744, 'not-permitted'],
    [-600, 'not-running'],
    [-609, 'not-running'],
    [-1712, 'not-readable'],
    [-1728, 'not-readable'],
    [-10000, 'not-readable'],
  ] as const)('denial %d is told as %s', async (number, problem) => {
    const { system } = running([mail()], number);
    expect(await appleMail.find(system, never)).toEqual({
      accounts: [],
      remarks: [{ client: 'apple-mail', path: 'Mail', problem, detail: String(number) }],
    });
  });

  test.each([
    [-1743, 'not-allowed', 'not-allowed'],
    [-600, 'not-readable', 'not-writable'],
    [-1712, 'not-readable', 'not-writable'],
    [-10006, 'not-readable', 'not-writable'],
  ] as const)('denial %d in the middle of a change', async (number, reading, writing) => {
    const { bridge, store, plan: answer } = await plan([mail()], TO);
    const { ref, edits } = editsIn(answer);
    bridge.denial = number;
    expect(await store.read(ref, ['port'], never)).toEqual({
      ok: false,
      code: reading,
      detail: String(number),
    });
    expect(await store.backUp(ref, never)).toEqual({ ok: false, code: reading, detail: String(number) });
    expect(await store.write(ref, edits, never)).toEqual({
      ok: false,
      code: writing,
      detail: String(number),
    });
  });

  test('a property that Mail does not keep is seen by reading back', async () => {
    const { store, plan: answer } = await plan([mail({}, { keeps: ['port'] })], TO);
    const { ref, edits } = editsIn(answer);
    expect(await store.write(ref, edits, never)).toEqual({ ok: true });
    expect(await store.read(ref, ['port'], never)).toEqual({ ok: true, values: new Map([['port', '25']]) });
  });

  test('a property that Mail refuses ends the change there', async () => {
    const { store, plan: answer } = await plan([mail({}, { refuses: { port: -10006 } })], TO);
    const { ref, edits } = editsIn(answer);
    expect(await store.write(ref, edits, never)).toEqual({
      ok: false,
      code: 'not-writable',
      detail: '-10006',
    });
  });

  test('the port is set last, though it was named first', async () => {
    const { bridge, store } = await plan([mail()], TO);
    const ref: AppleScriptRef = { kind: 'apple-script', application: 'Mail', object: OBJECT };
    await store.write(
      ref,
      [
        { key: 'port', value: '25' },
        { key: 'uses ssl', value: 'false' },
      ],
      never,
    );
    const sets = bridge.scripts.at(-1)?.match(/set [a-z ]+? of/g);
    expect(sets).toEqual(['set uses ssl of', 'set port of']);
  });

  test('accounts that share a server are named', async () => {
    const { plan: answer } = await plan(
      [mail(), mail({}, { object: 'delivery account of account id "B"' })],
      TO,
    );
    expect(answer).toMatchObject({ alsoMoves: ['apple-mail:B'] });
  });

  test('another host asks for the password once; another login too', async () => {
    const moved = await plan([mail()], { ...TO, host: 'smtp.example.net' });
    expect(moved.plan).toMatchObject({ asksPassword: true });
    expect(editsIn(moved.plan).edits[0]).toEqual({ key: 'server name', value: '"smtp.example.net"' });
    const login = await plan([mail({ authentication: 'none' })], { ...TO, login: { user: 'zoë "z"' } });
    expect(editsIn(login.plan).edits).toContainEqual({ key: 'user name', value: '"zoë \\"z\\""' });
    expect(editsIn(login.plan).edits).toContainEqual({ key: 'authentication', value: 'password' });
    const none = await plan([mail()], {
      ...TO,
      host: 'relay.isp.example',
      port: 25,
      security: 'none',
      login: 'none',
    });
    expect(none.plan).toMatchObject({ asksPassword: false });
    expect(editsIn(none.plan).edits).toContainEqual({ key: 'authentication', value: 'none' });
  });

  test.each([
    ['«constant ****axmd»', 'encrypted-password'],
    ['kerberos 5', 'other'],
    ['«constant ****ccno»', 'none'],
    ['Apple token', 'oauth2'],
  ])('authentication %s', async (word, method) => {
    const { account } = await plan([mail({ authentication: word })], TO);
    expect(account.outgoing?.login.method).toBe(method);
    expect(account.limit?.code).toBe(method === 'oauth2' ? 'oauth' : undefined);
  });

  test('iCloud and Gmail are not moved', async () => {
    const { account, plan: answer } = await plan([mail({ 'server name': '"smtp.gmail.com"' })], TO);
    expect(account.limit?.code).toBe('oauth');
    expect(answer).toMatchObject({ kind: 'not-movable', limit: { code: 'oauth' } });
  });

  test('TLS from the start on 587 is more than Mail shows a switch for', async () => {
    const { plan: answer } = await plan([mail()], { ...TO, security: 'tls' });
    expect(answer).toMatchObject({ kind: 'not-movable', limit: { code: 'security-not-offered' } });
  });

  test('an account that tells no server is for the hand', async () => {
    const { account, plan: answer } = await plan([{ object: OBJECT, properties: {} }], TO);
    expect(account).toMatchObject({ outgoing: null, mode: 'guided' });
    expect(answer).toEqual({ kind: 'by-hand' });
  });

  test('old releases know accounts by name alone', async () => {
    const object = 'delivery account of account "My \\"Mail\\""';
    const { account, plan: answer } = await plan([mail({}, { object })], TO);
    expect(account.id).toBe('apple-mail:My "Mail"');
    expect(editsIn(answer).ref.object).toBe(object);
  });

  test('an account that went away in the meantime', async () => {
    const { account } = await plan([mail()], TO);
    const { system } = running([]);
    expect(await appleMail.plan(account, TO, system, never)).toMatchObject({ kind: 'unexpected-shape' });
  });

  test('an answer that is none', async () => {
    const system = fakeSystem({
      platform: 'darwin',
      running: ['mail'],
      appleScript: () => ({ ok: true, text: '{1' }),
    });
    expect((await appleMail.find(system, never)).remarks[0]).toMatchObject({ problem: 'unexpected-shape' });
    const odd = fakeSystem({
      platform: 'darwin',
      running: ['mail'],
      appleScript: () => ({ ok: true, text: '{{}, 1, {1, 2}, {missing value, ""}}' }),
    });
    expect(await appleMail.find(odd, never)).toEqual({ accounts: [], remarks: [] });
  });
});

describe('what a journal that was tampered with could say', () => {
  const { bridge, store } = running([mail()]);
  const ref = { kind: 'apple-script', application: 'Mail', object: OBJECT } as const;
  test.each([
    [{ ...ref, object: `${OBJECT}\ndo shell script "id"` }, 'port', '25'],
    [{ ...ref, object: 'account "x"' }, 'port', '25'],
    [{ ...ref, object: 'delivery account of account "x" & (do shell script "id") & "' }, 'port', '25'],
    [{ ...ref, application: 'Finder' as never }, 'port', '25'],
    [ref, 'password', '"x"'],
    [ref, 'port of me', '25'],
    [ref, 'port', '25\ndo shell script "id"'],
    [ref, 'port', '(do shell script "id")'],
    [ref, 'port', 'quit'],
    [ref, 'user name', '"x" & (do shell script "id")'],
    [ref, 'user name', '{"x"}'],
  ])('%j %s %s', async (strange: AppleScriptRef, key, value) => {
    const seen = bridge.scripts.length;
    expect(await store.write(strange, [{ key, value }], never)).toMatchObject({
      ok: false,
      code: 'unexpected-shape',
    });
    expect(bridge.scripts.length).toBe(seen);
  });
});

describe('Outlook for Mac', () => {
  const account = (properties: Record<string, string> = {}): RecordedAccount => ({
    object: 'imap account id 3',
    properties: {
      'smtp server': '"mail.example.org"',
      'smtp port': '25',
      'smtp use ssl': 'false',
      'smtp needs authentication': 'true',
      'smtp use account authentication': 'true',
      'smtp user name': '""',
      ...properties,
    },
  });
  function world(accounts: readonly RecordedAccount[]) {
    const bridge = recordedBridge(outlookListing, accounts);
    const system = fakeSystem({
      platform: 'darwin',
      running: ['microsoft outlook'],
      appleScript: (script) => bridge.answer(script),
    });
    return { bridge, system, store: appleScriptStore((script) => Promise.resolve(bridge.answer(script))) };
  }
  async function planFor(recorded: RecordedAccount, to: Target) {
    const { system, store } = world([recorded]);
    const [found] = (await outlookMac.find(system, never)).accounts;
    if (found === undefined) throw new Error('no account');
    return { found, store, answer: await outlookMac.plan(found, to, system, never) };
  }

  test('is found, moved, read back and put back', async () => {
    const recorded = account();
    const before = { ...recorded.properties };
    const { found, store, answer } = await planFor(recorded, TO);
    expect(found).toMatchObject({
      id: 'outlook-mac:imap3',
      outgoing: { port: 25, security: 'none', login: { method: 'password', user: 'me' } },
      mode: 'live',
    });
    const { ref, edits } = editsIn(answer);
    expect(edits).toEqual([
      { key: 'smtp use ssl', value: 'true' },
      { key: 'smtp port', value: '587' },
    ]);
    expect(await store.write(ref, edits, never)).toEqual({ ok: true });
    expect(recorded.properties).toMatchObject({ 'smtp port': '587', 'smtp use ssl': 'true' });
    const back = edits.map(({ key }) => ({ key, value: before[key] ?? null }));
    expect(await store.write(ref, back, never)).toEqual({ ok: true });
    expect(recorded.properties).toEqual(before);
  });

  test('a login of its own, and one like the incoming account’s', async () => {
    const recorded = account({ 'smtp needs authentication': 'false' });
    const own = await planFor(recorded, { ...TO, host: 'relay.isp.example', login: { user: 'her' } });
    expect(own.answer).toMatchObject({ asksPassword: true });
    expect(editsIn(own.answer).edits).toContainEqual({ key: 'smtp user name', value: '"her"' });
    const same = await planFor(recorded, { ...TO, login: { user: 'me' } });
    expect(same.answer).toMatchObject({ asksPassword: false });
    expect(editsIn(same.answer).edits.map(({ key }) => key)).not.toContain('smtp user name');
  });

  test('an empty name reads as none, and is put back as one', async () => {
    const recorded = account();
    const { store } = world([recorded]);
    const ref = { kind: 'apple-script', application: 'Microsoft Outlook', object: recorded.object } as const;
    expect(await store.read(ref, ['smtp user name'], never)).toEqual({
      ok: true,
      values: new Map([['smtp user name', null]]),
    });
    await store.write(ref, [{ key: 'smtp user name', value: '"her"' }], never);
    await store.write(ref, [{ key: 'smtp user name', value: null }], never);
    expect(recorded.properties['smtp user name']).toBe('""');
  });

  test('a denial is told', async () => {
    const { bridge, system } = world([]);
    bridge.denial = -1743;
    expect((await outlookMac.find(system, never)).remarks).toEqual([
      { client: 'outlook-mac', path: 'Microsoft Outlook', problem: 'not-permitted', detail: '-1743' },
    ]);
  });
});
