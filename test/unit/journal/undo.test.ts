import { readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closed, end, HOST, moved, open, PORT, PREFS, SIGNAL, TRY_SSL, world, type World } from './world.ts';

let at: World;
let path: string;
beforeEach(() => {
  at = world();
  path = at.file('p/prefs.js');
});
afterEach(() => end(at));

const text = (): string => at.read(path).toString('latin1');
/** What the program does when it ends: writes its file anew, in its own order, with what it has learned since. */
const rewrite = (change: (now: string) => string): void =>
  void at.file('p/prefs.js', Buffer.from(change(text()), 'latin1'));
const undo = (change: string | null = null) => at.journal.undo(change, closed, SIGNAL);
const states = async () => (await at.journal.list()).map(({ state }) => state);

describe('undo', () => {
  test('gives the exact bytes back while the file is as it was left', async () => {
    const change = await moved(at, path);
    expect(await undo()).toMatchObject({
      status: 'undone',
      change,
      files: [
        {
          path,
          before:
            'user_pref("mail.smtpserver.smtp1.port", 587);\nuser_pref("mail.smtpserver.smtp1.try_ssl", 2);',
          after:
            'user_pref("mail.smtpserver.smtp1.port", 25);\nuser_pref("mail.smtpserver.smtp1.try_ssl", 0);',
          settings: [
            { key: PORT, before: '587', after: '25' },
            { key: TRY_SSL, before: '2', after: '0' },
          ],
        },
      ],
    });
    expect(at.read(path)).toEqual(PREFS);
    expect(at.names()).toEqual(['p', 'p/prefs.js']);
    expect(await states()).toEqual(['undone']);
  });

  test('takes the newest that stands, and then the one before it', async () => {
    await moved(at, path);
    const after = at.read(path);
    const second = await moved(at, path, [{ key: HOST, value: '"relay.example.net"' }]);
    expect(await undo()).toMatchObject({ status: 'undone', change: second });
    expect(at.read(path)).toEqual(after);
    expect(await undo()).toMatchObject({ status: 'undone' });
    expect(at.read(path)).toEqual(PREFS);
    expect(await undo()).toMatchObject({ status: 'absent', problem: { code: 'no-such-change' } });
  });

  test('goes setting by setting when the program has rewritten its file, and keeps what it wrote', async () => {
    await moved(at, path, [
      { key: PORT, value: '587' },
      { key: 'mail.smtpserver.smtp1.authMethod', value: '3' },
    ]);
    rewrite(
      (now) => now.split('\n').reverse().join('\n') + '\nuser_pref("app.update.lastUpdateTime", 77);\n',
    );
    const before = text();
    expect(await undo()).toMatchObject({ status: 'undone' });
    const old = before.replace('port", 587', 'port", 25');
    expect(old).toContain('authMethod');
    expect(text()).toBe(old.replace(/user_pref\("mail\.smtpserver\.smtp1\.authMethod", 3\);\r?\n/, ''));
  });

  test('a setting that is back at its old value already is fine', async () => {
    await moved(at, path);
    rewrite((now) => now.replace('ssl", 2', 'ssl", 0'));
    expect(await undo()).toMatchObject({ status: 'undone', files: [{ settings: [{ key: PORT }] }] });
    expect(at.read(path)).toEqual(PREFS);
  });

  test('all of them back at their old values is nothing to write, and undone', async () => {
    await moved(at, path);
    writeFileSync(path, PREFS);
    expect(await undo()).toMatchObject({ status: 'undone', files: [] });
    expect(await states()).toEqual(['undone']);
  });

  test('settings changed by hand are shown, and nothing at all is written', async () => {
    const change = await moved(at, path);
    rewrite((now) => now.replace('port", 587', 'port", 465'));
    const before = text();
    expect(await undo(change)).toMatchObject({
      status: 'conflict',
      change,
      problem: { code: 'changed-by-hand' },
      conflicts: [{ path, key: PORT, ours: '587', now: '465', old: '25' }],
    });
    expect(text()).toBe(before);
    expect(await states()).toEqual(['changed']);
  });

  test('a program that runs is not written under, and one that starts in the middle neither', async () => {
    await moved(at, path);
    const before = text();
    expect(await at.journal.undo(null, open, SIGNAL)).toMatchObject({ status: 'client-running' });
    let asked = 0;
    const report = await at.journal.undo(null, () => Promise.resolve(asked++ > 0), SIGNAL);
    expect(report).toMatchObject({ status: 'client-running' });
    expect(text()).toBe(before);
    expect(at.names()).toEqual(['p', 'p/prefs.js']);
    expect(await states()).toEqual(['changed']);
    expect(await undo()).toMatchObject({ status: 'undone' });
  });

  test('a file that is gone, or no longer understood, is named and left alone', async () => {
    await moved(at, path);
    writeFileSync(path, 'user_pref("a');
    expect(await undo()).toMatchObject({ status: 'failed', problem: { code: 'unexpected-shape', path } });
    expect(text()).toBe('user_pref("a');
    unlinkSync(path);
    expect(await undo()).toMatchObject({
      status: 'failed',
      problem: { code: 'not-readable', path, detail: 'ENOENT' },
    });
    expect(await states()).toEqual(['changed']);
  });

  test('goes setting by setting when the backup is lost', async () => {
    const change = await moved(at, path);
    rmSync(join(at.state, 'changes', change, 'apply-0.before'));
    expect(await undo()).toMatchObject({ status: 'undone' });
    expect(at.read(path)).toEqual(PREFS);
  });

  test('goes where the link leads now', async () => {
    const link = join(at.home, 'link.js');
    symlinkSync('p/prefs.js', link);
    await moved(at, link);
    const moved2 = at.file('elsewhere/prefs.js', at.read(path));
    unlinkSync(link);
    symlinkSync('elsewhere/prefs.js', link);
    const stays = at.read(path);
    expect(await undo()).toMatchObject({ status: 'undone' });
    expect(at.read(moved2)).toEqual(PREFS);
    expect(at.read(path)).toEqual(stays);
  });
});

describe('undo of an older change', () => {
  test('leaves a newer one of other settings in place, and that can be undone after it', async () => {
    const older = await moved(at, path);
    const newer = await moved(at, path, [{ key: HOST, value: '"relay.example.net"' }]);
    expect(await undo(older)).toMatchObject({ status: 'undone', change: older });
    expect(text()).toBe(PREFS.toString('latin1').replace('"smtp.example.org"', '"relay.example.net"'));
    expect(await undo(newer)).toMatchObject({ status: 'undone' });
    expect(at.read(path)).toEqual(PREFS);
  });

  test('is a conflict where a newer one stands on the same settings, and names that one', async () => {
    const older = await moved(at, path);
    const newer = await moved(at, path, [{ key: PORT, value: '465' }]);
    const before = text();
    expect(await undo(older)).toMatchObject({
      status: 'conflict',
      problem: { code: 'changed-by-hand', detail: newer },
      conflicts: [{ key: PORT, ours: '587', now: '465', old: '25' }],
    });
    expect(text()).toBe(before);
    expect(await undo(newer)).toMatchObject({ status: 'undone' });
    expect(await undo(older)).toMatchObject({ status: 'undone' });
    expect(at.read(path)).toEqual(PREFS);
  });

  test('twice is once', async () => {
    const change = await moved(at, path);
    await undo(change);
    rewrite((now) => now.replace('port", 25', 'port", 587'));
    const before = text();
    expect(await undo(change)).toMatchObject({ status: 'already-right', change });
    expect(text()).toBe(before);
  });
});

describe('the journal', () => {
  test('takes an id as it is typed', async () => {
    const change = await moved(at, path);
    expect(change).toMatch(/^c-[0-9a-z]{6}$/);
    expect(
      await undo(` ${change.slice(2).toUpperCase().replace(/0/g, 'O').replace(/1/g, 'l')} `),
    ).toMatchObject({
      status: 'undone',
      change,
    });
  });

  test('says so where there is no such change, and makes no folder for that', async () => {
    expect(await undo('c-zzzzzz')).toMatchObject({ status: 'absent', change: 'c-zzzzzz' });
    expect(await at.journal.list()).toEqual([]);
    await at.journal.recover();
    expect(at.names()).toEqual(['p', 'p/prefs.js']);
    expect(() => readFileSync(at.state)).toThrow('ENOENT');
  });

  test('lists what it cannot read, and works on beside it', async () => {
    const first = await moved(at, path);
    writeFileSync(join(at.state, 'changes', first, 'change.json'), '{"schema": "postern-jour');
    const second = await moved(at, path, [{ key: HOST, value: '"relay.example.net"' }]);
    expect(await at.journal.list()).toMatchObject([
      { change: first, state: 'interrupted', client: null, to: null },
      { change: second, state: 'changed' },
    ]);
    expect(await undo(first)).toMatchObject({ status: 'failed', problem: { code: 'not-readable' } });
    expect(await undo()).toMatchObject({ status: 'undone', change: second });
  });

  test('ids rise though the clock goes back', async () => {
    const early = world({ now: () => Date.UTC(2027, 0, 1) }, at.home);
    const late = world({ now: () => Date.UTC(2031, 0, 1) }, at.home);
    const ids = [await moved(late, path), await moved(early, path, [{ key: HOST, value: '"b"' }])];
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
  });
});
