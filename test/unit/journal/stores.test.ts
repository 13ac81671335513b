import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SettingsStore, RegistryRef } from '../../../electron/engine/journal/stores/store.ts';
import type { StoreEdits } from '../../../electron/engine/clients/store-edits.ts';
import { closed, end, PREFS, prefsEdits, SIGNAL, TO_587, wanted, world, type World } from './world.ts';

const KEY = 'HKEY_CURRENT_USER\\Software\\Mail';

/** A registry of one key in memory. `refuses`, `forgets`: names of values it will not write, or pretends to. */
function registry(values: Map<string, string>, refuses = '', forgets = ''): SettingsStore<RegistryRef> {
  return {
    read: (_, keys) =>
      Promise.resolve({ ok: true, values: new Map(keys.map((key) => [key, values.get(key) ?? null])) }),
    backUp: () => Promise.resolve({ ok: true, bytes: Buffer.from(JSON.stringify([...values])) }),
    write: (_, edits) => {
      for (const { key, value } of edits) {
        if (key === refuses) return Promise.resolve({ ok: false, code: 'not-writable', detail: '5' });
        if (key === forgets) continue;
        if (value === null) values.delete(key);
        else values.set(key, value);
      }
      return Promise.resolve({ ok: true });
    },
  };
}

let at: World | undefined;
afterEach(() => at && end(at));

const OLD = [
  ['1|SMTP Server', '"smtp.example.org"'],
  ['1|SMTP Port', 'dword:00000019'],
] as const;
const EDITS: StoreEdits = {
  store: { kind: 'registry', key: KEY },
  edits: [
    { key: '1|SMTP Port', value: 'dword:0000024b' },
    { key: '1|SMTP Use SSL', value: 'dword:00000001' },
  ],
};

async function change(store: SettingsStore<RegistryRef> | null, ...more: StoreEdits[]) {
  at = world({ stores: { registry: store, appleScript: null } });
  const preview = await at.journal.preview(wanted(...more, EDITS), SIGNAL);
  return at.journal.apply(preview, closed, SIGNAL);
}

test('values of a registry are changed, backed up whole, and put back', async () => {
  const values = new Map<string, string>(OLD);
  const report = await change(registry(values));
  expect(report).toMatchObject({
    status: 'changed',
    files: [
      {
        path: KEY,
        before: '1|SMTP Port = dword:00000019',
        after: '1|SMTP Port = dword:0000024b\n1|SMTP Use SSL = dword:00000001',
      },
    ],
  });
  const backup = join(at?.state ?? '', 'changes', report.change ?? '', 'apply-0.before');
  expect(JSON.parse(readFileSync(backup, 'utf8'))).toEqual(OLD);
  expect(values.get('1|SMTP Port')).toBe('dword:0000024b');
  expect(await at?.journal.undo(null, closed, SIGNAL)).toMatchObject({ status: 'undone' });
  expect([...values]).toEqual(OLD);
});

test('a value that is refused: those before it are put back', async () => {
  const values = new Map<string, string>(OLD);
  expect(await change(registry(values, '1|SMTP Use SSL'))).toMatchObject({
    status: 'failed',
    change: null,
    problem: { code: 'not-writable', path: KEY, detail: '5' },
  });
  expect([...values]).toEqual(OLD);
  expect(await at?.journal.list()).toEqual([]);
});

test('a value that does not stay: the others are put back, and the file that went before', async () => {
  const values = new Map<string, string>(OLD);
  const before = world();
  const path = before.file('prefs.js');
  const report = await change(registry(values, '', '1|SMTP Use SSL'), prefsEdits(path, ...TO_587));
  expect(report).toMatchObject({
    status: 'failed',
    problem: { code: 'not-kept', path: KEY, detail: '1|SMTP Use SSL' },
  });
  expect([...values]).toEqual(OLD);
  expect(before.read(path)).toEqual(PREFS);
  end(before);
});

test('a value changed by hand is a conflict', async () => {
  const values = new Map<string, string>(OLD);
  await change(registry(values));
  values.set('1|SMTP Port', 'dword:000001d1');
  expect(await at?.journal.undo(null, closed, SIGNAL)).toMatchObject({
    status: 'conflict',
    conflicts: [
      { path: KEY, key: '1|SMTP Port', ours: 'dword:0000024b', now: 'dword:000001d1', old: 'dword:00000019' },
    ],
  });
  expect(values.get('1|SMTP Use SSL')).toBe('dword:00000001');
});

test('values half written when the process was killed are put back', async () => {
  const values = new Map<string, string>(OLD);
  const { change: id } = await change(registry(values));
  const entry = join(at?.state ?? '', 'changes', id ?? '', 'change.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('"state": "changed"', '"state": "applying"'));
  values.delete('1|SMTP Use SSL');
  await at?.journal.recover();
  expect([...values]).toEqual(OLD);
  expect(await at?.journal.list()).toMatchObject([{ state: 'rolled-back' }]);
});

test('a computer without a registry', async () => {
  expect(await change(null)).toMatchObject({
    status: 'failed',
    problem: { code: 'not-readable', path: KEY },
  });
});
