import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  closed,
  end,
  moved,
  open,
  PORT,
  PREFS,
  prefsEdits,
  SIGNAL,
  TO_587,
  TRY_SSL,
  wanted,
  world,
  type World,
} from './world.ts';

let at: World;
beforeEach(() => (at = world()));
afterEach(() => end(at));

const AFTER = Buffer.from(
  PREFS.toString('latin1').replace('port", 25', 'port", 587').replace('ssl", 0', 'ssl", 2'),
  'latin1',
);

describe('preview', () => {
  test('shows the lines and writes nothing, not even a folder of its own', async () => {
    const path = at.file('prefs.js');
    const { report } = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    expect(report).toMatchObject({
      status: 'would-change',
      change: null,
      from: { port: 25 },
      to: { port: 587 },
      files: [
        {
          path,
          before:
            'user_pref("mail.smtpserver.smtp1.port", 25);\nuser_pref("mail.smtpserver.smtp1.try_ssl", 0);',
          after:
            'user_pref("mail.smtpserver.smtp1.port", 587);\nuser_pref("mail.smtpserver.smtp1.try_ssl", 2);',
          settings: [
            { key: PORT, before: '25', after: '587' },
            { key: TRY_SSL, before: '0', after: '2' },
          ],
        },
      ],
    });
    expect(readdirSync(at.home)).toEqual(['prefs.js']);
    expect(at.read(path)).toEqual(PREFS);
  });

  test('settings that are right already are no change, and applying that writes nothing', async () => {
    const path = at.file('prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, { key: PORT, value: '25' })), SIGNAL);
    expect(preview.report).toMatchObject({ status: 'already-right', files: [] });
    expect(await at.journal.apply(preview, closed, SIGNAL)).toMatchObject({ status: 'already-right' });
    expect(readdirSync(at.home)).toEqual(['prefs.js']);
  });

  test('a file that is gone, a folder, and a broken file are named', async () => {
    const gone = join(at.home, 'gone.js');
    const broken = at.file('broken.js', 'user_pref("a", ');
    const folder = join(at.home, 'folder');
    mkdirSync(folder);
    const problem = async (path: string) =>
      (await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL)).report;
    expect(await problem(gone)).toMatchObject({
      status: 'failed',
      problem: { code: 'not-readable', path: gone, detail: 'ENOENT' },
    });
    expect(await problem(folder)).toMatchObject({
      problem: { code: 'not-readable', path: folder, detail: 'EISDIR' },
    });
    expect(await problem(broken)).toMatchObject({ problem: { code: 'unexpected-shape', path: broken } });
  });

  test('edits of one file by two names are one place', async () => {
    const path = at.file('real/prefs.js');
    symlinkSync('real', join(at.home, 'link'));
    const preview = await at.journal.preview(
      wanted(
        prefsEdits(path, { key: PORT, value: '587' }),
        prefsEdits(join(at.home, 'link/prefs.js'), { key: TRY_SSL, value: '2' }),
      ),
      SIGNAL,
    );
    expect(preview.places).toHaveLength(1);
    expect(await at.journal.apply(preview, closed, SIGNAL)).toMatchObject({ status: 'changed' });
    expect(at.read(path)).toEqual(AFTER);
  });
});

describe('apply', () => {
  test('writes what the preview showed, keeps the mode, and keeps a backup that nobody else can read', async () => {
    const path = at.file('p/prefs.js');
    chmodSync(path, 0o640);
    const change = await moved(at, path);
    expect(at.read(path)).toEqual(AFTER);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    const folder = join(at.state, 'changes', change);
    expect(readFileSync(join(folder, 'apply-0.before'))).toEqual(PREFS);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    for (const name of [at.state, join(at.state, 'changes'), folder])
      expect(statSync(name).mode & 0o777).toBe(0o700);
    expect(at.names()).toEqual(['p', 'p/prefs.js']);
    expect(readdirSync(join(at.state, 'locks'))).toEqual([]);
    expect(await at.journal.list()).toMatchObject([
      { change, state: 'changed', account: 'thunderbird:p:smtp1:id1' },
    ]);
  });

  test('a link into a repository of dotfiles stays a link, and what it leads to is changed in its own folder', async () => {
    const real = at.file('dotfiles/prefs.js');
    symlinkSync('dotfiles/prefs.js', join(at.home, 'prefs.js'));
    await moved(at, join(at.home, 'prefs.js'));
    expect(readlinkSync(join(at.home, 'prefs.js'))).toBe('dotfiles/prefs.js');
    expect(lstatSync(real).isFile()).toBe(true);
    expect(at.read(real)).toEqual(AFTER);
    expect(at.names()).toEqual(['dotfiles', 'dotfiles/prefs.js', 'prefs.js']);
  });

  test('a file that changed since the preview is left alone', async () => {
    const path = at.file('prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    const later = Buffer.concat([PREFS, Buffer.from('user_pref("a", 1);\n')]);
    at.file('prefs.js', later);
    expect(await at.journal.apply(preview, closed, SIGNAL)).toMatchObject({
      status: 'changed-since-preview',
      change: null,
      problem: { code: 'changed-since-preview', path },
    });
    expect(at.read(path)).toEqual(later);
    expect(await at.journal.list()).toEqual([]);
  });

  test('a link that leads elsewhere since the preview is left alone, though the file there is the same', async () => {
    at.file('one/prefs.js');
    at.file('two/prefs.js');
    const link = join(at.home, 'link');
    symlinkSync('one', link);
    const preview = await at.journal.preview(wanted(prefsEdits(join(link, 'prefs.js'), ...TO_587)), SIGNAL);
    unlinkSync(link);
    symlinkSync('two', link);
    expect(await at.journal.apply(preview, closed, SIGNAL)).toMatchObject({
      status: 'changed-since-preview',
    });
  });

  test('a program that runs is not written under', async () => {
    const path = at.file('prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    expect(await at.journal.apply(preview, open, SIGNAL)).toMatchObject({
      status: 'client-running',
      change: null,
    });
    expect(at.read(path)).toEqual(PREFS);
  });

  test('a program that starts in the middle is noticed before the first file is put in place', async () => {
    const path = at.file('p/prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    let asked = 0;
    const startsThen = (): Promise<boolean> => Promise.resolve(asked++ > 0);
    expect(await at.journal.apply(preview, startsThen, SIGNAL)).toMatchObject({
      status: 'client-running',
      change: null,
    });
    expect(asked).toBe(2);
    expect(at.read(path)).toEqual(PREFS);
    expect(at.names()).toEqual(['p', 'p/prefs.js']);
    expect(await at.journal.list()).toEqual([]);
    expect(readdirSync(join(at.state, 'changes'))).toEqual([]);
  });

  test('what was said of it before the new file was written does not count', async () => {
    const path = at.file('p/prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    const answers = [false, false, true];
    const startsLate = (): Promise<boolean> => Promise.resolve(answers.shift() ?? true);
    expect(await at.journal.apply(preview, startsLate, SIGNAL)).toMatchObject({ status: 'client-running' });
    expect(at.read(path)).toEqual(PREFS);
    expect(at.names()).toEqual(['p', 'p/prefs.js']);
  });

  test('an answer that takes longer than the writing is waited for, and is enough', async () => {
    const path = at.file('prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    let asked = 0;
    const slow = (): Promise<boolean> => {
      asked++;
      return new Promise((resolve) => setTimeout(() => resolve(false), 200));
    };
    expect(await at.journal.apply(preview, slow, SIGNAL)).toMatchObject({ status: 'changed' });
    expect(asked).toBe(2);
    expect(at.read(path)).toEqual(AFTER);
  });

  test('a program that starts, writes and ends in the middle is noticed too', async () => {
    const path = at.file('prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    const later = Buffer.concat([PREFS, Buffer.from('user_pref("a", 1);\n')]);
    let asked = 0;
    const writesThen = (): Promise<boolean> => {
      if (asked++ > 0) at.file('prefs.js', later);
      return closed();
    };
    expect(await at.journal.apply(preview, writesThen, SIGNAL)).toMatchObject({
      status: 'changed-since-preview',
    });
    expect(at.read(path)).toEqual(later);
  });

  test('a file with a second name is left alone: the other would keep the old settings', async () => {
    const path = at.file('prefs.js');
    linkSync(path, join(at.home, 'copy.js'));
    const { report } = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    expect(report).toMatchObject({
      status: 'failed',
      problem: { code: 'not-writable', path, detail: 'EMLINK' },
    });
  });

  test('of two files both are changed, in one change', async () => {
    const one = at.file('one/prefs.js');
    const two = at.file('two/prefs.js');
    const both = wanted(prefsEdits(one, ...TO_587), prefsEdits(two, ...TO_587));
    const preview = await at.journal.preview(both, SIGNAL);
    expect(await at.journal.apply(preview, closed, SIGNAL)).toMatchObject({
      status: 'changed',
      files: [{ path: one }, { path: two }],
    });
    expect(at.read(one)).toEqual(AFTER);
    expect(at.read(two)).toEqual(AFTER);
  });

  test('a cancelled change is not begun', async () => {
    const path = at.file('prefs.js');
    const preview = await at.journal.preview(wanted(prefsEdits(path, ...TO_587)), SIGNAL);
    await expect(at.journal.apply(preview, closed, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(at.read(path)).toEqual(PREFS);
  });
});
