import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundAccount } from '../../../electron/engine/clients/client.ts';
import { outlook } from '../../../electron/engine/clients/outlook.ts';
import type { ClientSystem } from '../../../electron/engine/clients/system.ts';
import {
  exportRegistry,
  importRegistry,
  regBytes,
} from '../../../electron/engine/clients/system/windows-registry.ts';
import { registryPort, registryStore } from '../../../electron/engine/journal/stores/registry-store.ts';
import type { Target } from '../../../shared/model/change.ts';
import { missing } from '../../needs.ts';
import { fakeSystem } from '../../unit/clients/fake-system.ts';
import {
  ACCOUNT_2013,
  ACCOUNT_2016,
  ACCOUNT_EXCHANGE,
  profileExport,
  PROFILES_15,
  PROFILES_16,
  PROFILES_NT,
  SECTION,
} from '../../unit/clients/windows/registry-samples.ts';
import { onDriveZ, startWine, type Wine } from './wine.ts';

const lacks = missing("Outlook in Wine's registry", { programs: ['wine', 'wineserver'] });
const never = new AbortController().signal;
const TO: Target = {
  host: 'relay.isp.example',
  port: 587,
  security: 'starttls',
  login: { user: 'zoë@isp.example' },
};
const STRANGE = 'Zoë ✓ Müller 日本';

describe.skipIf(lacks !== null)("Outlook's profiles in Wine's registry", () => {
  let wine: Wine;
  let system: ClientSystem;

  beforeAll(async () => {
    wine = await startWine();
    system = {
      ...fakeSystem({ platform: 'win32' }),
      exportRegistry: (key, signal) => exportRegistry(key, wine.reg, signal, {}),
    };
    const samples = [
      profileExport(PROFILES_15, 'Outlook', { '00000002': ACCOUNT_2013 }),
      profileExport(PROFILES_16, STRANGE, { '00000001': ACCOUNT_2016, '00000003': ACCOUNT_EXCHANGE }),
      profileExport(PROFILES_NT, 'a|b "c" [d]', {
        '0000000a': { ...ACCOUNT_2013, 'SMTP Port': 25, 'SMTP User': 'text' },
      }),
    ];
    for (const [at, text] of samples.entries()) {
      const file = join(wine.prefix, `sample-${String(at)}.reg`);
      await writeFile(file, regBytes(text));
      expect((await wine.run(['reg', 'import', onDriveZ(file)])).code).toBe(0);
    }
  });
  afterAll(() => wine.stop());

  const exported = async (key: string) => {
    const text = await exportRegistry(key, wine.reg, never, {});
    if (text === null) throw new Error(`no ${key}`);
    return text;
  };
  const find = async (id: string): Promise<FoundAccount> => {
    const { accounts, remarks } = await outlook.find(system, never);
    expect(remarks).toEqual([]);
    const account = accounts.find((one) => one.id === id);
    if (account === undefined) throw new Error(`no ${id} in ${accounts.map((one) => one.id).join(', ')}`);
    return account;
  };

  test('all accounts are found, whatever their profile is called', async () => {
    const { accounts } = await outlook.find(system, never);
    expect(accounts.map(({ id, outgoing }) => [id, outgoing?.host])).toEqual([
      [`outlook:16.0:${STRANGE}:00000001`, 'mail.example.org'],
      [`outlook:16.0:${STRANGE}:00000003`, undefined],
      ['outlook:15.0:Outlook:00000002', 'mail.example.org'],
      ['outlook:nt:a|b "c" [d]:0000000a', 'mail.example.org'],
    ]);
  });

  test.each([
    ['2013: bytes', 'outlook:15.0:Outlook:00000002', 'hex:'],
    ['2016: texts, a profile of another alphabet', `outlook:16.0:${STRANGE}:00000001`, '"relay.isp.example"'],
    ['upgraded: both', 'outlook:nt:a|b "c" [d]:0000000a', 'hex:'],
  ])('%s: changed, exported, compared, every value put back', async (_, id, kind) => {
    const account = await find(id);
    const root = account.place['profile'] ?? '';
    const before = await exported(root);
    const plan = await outlook.plan(account, TO, system, never);
    if (plan.kind !== 'edits' || plan.stores[0]?.store.kind !== 'registry') throw new Error(plan.kind);
    const [{ store: ref, edits }] = plan.stores as [
      { store: { kind: 'registry'; key: string }; edits: (typeof plan.stores)[0]['edits'] },
    ];
    const store = registryStore(registryPort(wine.reg, {}));
    const keys = edits.map(({ key }) => key);
    const old = await store.read(ref, keys, never);
    if (!old.ok) throw new Error(old.detail);

    expect(await store.write(ref, edits, never)).toEqual({ ok: true });
    const read = await store.read(ref, keys, never);
    expect(read).toEqual({ ok: true, values: new Map(edits.map(({ key, value }) => [key, value])) });
    expect((await find(id)).outgoing).toEqual({
      host: 'relay.isp.example',
      port: 587,
      security: 'starttls',
      login: { method: 'password', user: 'zoë@isp.example' },
    });
    // What reg.exe says of the kind.
    const told = await wine.run([
      'reg',
      'query',
      `${root}\\${SECTION}\\${id.slice(-8)}`,
      '/v',
      'SMTP Server',
    ]);
    expect(told.stdout).toContain(kind === 'hex:' ? 'REG_BINARY' : 'REG_SZ');
    // Nothing but our values: the lines of all others are as they were.
    const after = await exported(root);
    const ours = /^"SMTP (?:Server|Port|Use SSL|Secure Connection|Use Auth|Auth Method|User)"/;
    const others = (text: string) => text.split(/\r\n(?! )/).filter((line) => !ours.test(line));
    expect(others(after)).toEqual(others(before));
    expect(after).not.toBe(before);

    const back = [...old.values].map(([key, value]) => ({ key, value }));
    expect(await store.write(ref, back, never)).toEqual({ ok: true });
    expect(sorted(await exported(root))).toEqual(sorted(before));
  });

  test('the backup brings a profile back by reg.exe alone', async () => {
    const ref = { kind: 'registry', key: `${PROFILES_16}\\${STRANGE}` } as const;
    const before = await exported(ref.key);
    const backup = await registryStore(registryPort(wine.reg, {})).backUp(ref, never);
    if (!backup.ok) throw new Error(backup.detail);
    expect((await wine.run(['reg', 'delete', ref.key, '/f'])).code).toBe(0);
    expect(await exportRegistry(ref.key, wine.reg, never, {})).toBeNull();
    const file = join(wine.prefix, 'backup.reg');
    await writeFile(file, backup.bytes);
    expect((await wine.run(['reg', 'import', onDriveZ(file)])).code).toBe(0);
    expect(sorted(await exported(ref.key))).toEqual(sorted(before));
  });

  test('a key that is not there, and a text that is none, are told by the exit code', async () => {
    expect(await exportRegistry('HKEY_CURRENT_USER\\Software\\Nobody', wine.reg, never, {})).toBeNull();
    expect(
      await importRegistry(
        'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_NOWHERE\\X]\r\n"a"="b"\r\n',
        wine.reg,
        never,
        {},
      ),
    ).toBeTypeOf('boolean');
    const store = registryStore(registryPort(wine.reg, {}));
    const ref = { kind: 'registry', key: `${PROFILES_16}\\${STRANGE}` } as const;
    const gone = [{ key: `${SECTION}\\000000ff|SMTP Port`, value: 'dword:00000019' }];
    expect(await store.write(ref, gone, never)).toMatchObject({ ok: false, code: 'unexpected-shape' });
    expect(await exported(ref.key)).not.toContain('000000ff');
  });
});

/** Values that were taken out and made again stand elsewhere in their key; the registry knows no order. */
function sorted(text: string): string[] {
  return text
    .split(/(?=^\[)/m)
    .flatMap((key) => {
      const [head = '', ...lines] = key.split(/\r\n(?! )/);
      return lines.map((line) => `${head} ${line}`);
    })
    .sort();
}
