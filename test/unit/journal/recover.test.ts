import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFile } from '../../../electron/engine/journal/step.ts';
import { thisProcess } from '../../../electron/engine/journal/lock-owner.ts';
import { closed, end, moved, PREFS, prefsEdits, SIGNAL, TO_587, wanted, world, type World } from './world.ts';

let at: World;
let one: string;
let two: string;
let change: string;
const AFTER = Buffer.from(
  PREFS.toString('latin1').replace('port", 25', 'port", 587').replace('ssl", 0', 'ssl", 2'),
  'latin1',
);

beforeEach(async () => {
  at = world();
  one = at.file('one/prefs.js');
  two = at.file('two/prefs.js');
  const both = wanted(prefsEdits(one, ...TO_587), prefsEdits(two, ...TO_587));
  const report = await at.journal.apply(await at.journal.preview(both, SIGNAL), closed, SIGNAL);
  change = report.change ?? '';
});
afterEach(() => end(at));

const entry = (): string => join(at.state, 'changes', change, 'change.json');
/** As if the process had been killed with this on the disk. */
function killed(state: string, first: Buffer, second: Buffer): void {
  writeFileSync(entry(), readFileSync(entry(), 'utf8').replace(/"state": "\w+"/, `"state": "${state}"`));
  writeFileSync(one, first);
  writeFileSync(two, second);
  writeFileSync(temporaryFile(two, change, 1), 'half');
}
const states = async () => (await at.journal.list()).map(({ state }) => state);
const files = (): Buffer[] => [at.read(one), at.read(two)];

describe('after a kill', () => {
  test('before the first file: nothing was done', async () => {
    killed('applying', PREFS, PREFS);
    expect(await states()).toEqual(['rolled-back']);
    expect(files()).toEqual([PREFS, PREFS]);
    expect(at.names()).toEqual(['one', 'one/prefs.js', 'two', 'two/prefs.js']);
  });

  test('between the files: the first is put back', async () => {
    killed('applying', AFTER, PREFS);
    expect(await states()).toEqual(['rolled-back']);
    expect(files()).toEqual([PREFS, PREFS]);
  });

  test('after the last file: it was done', async () => {
    killed('applying', AFTER, AFTER);
    expect(await states()).toEqual(['changed']);
    expect(files()).toEqual([AFTER, AFTER]);
  });

  test('between the files, and the program has run since: its file is put back setting by setting', async () => {
    const tail = Buffer.from('user_pref("a", 1);\n');
    killed('applying', Buffer.concat([AFTER, tail]), PREFS);
    expect(await states()).toEqual(['rolled-back']);
    expect(files()).toEqual([Buffer.concat([PREFS, tail]), PREFS]);
  });

  test('settings that somebody else has changed since are left, and the change is listed as interrupted', async () => {
    const other = Buffer.from(PREFS.toString('latin1').replace('port", 25', 'port", 465'), 'latin1');
    killed('applying', other, PREFS);
    expect(await states()).toEqual(['interrupted']);
    expect(files()).toEqual([other, PREFS]);
    expect(await at.journal.undo(change, closed, SIGNAL)).toMatchObject({ status: 'conflict' });
  });

  test('a file that is out of reach is waited for', async () => {
    killed('applying', AFTER, PREFS);
    renameSync(join(at.home, 'one'), join(at.home, 'away'));
    expect(await states()).toEqual(['interrupted']);
    renameSync(join(at.home, 'away'), join(at.home, 'one'));
    expect(await states()).toEqual(['rolled-back']);
    expect(files()).toEqual([PREFS, PREFS]);
  });

  test('what is half done is not put back under a program that runs', async () => {
    killed('applying', AFTER, PREFS);
    let runs = true;
    const careful = world({ isRunning: () => Promise.resolve(runs) }, at.home);
    await careful.journal.recover();
    expect(files()).toEqual([AFTER, PREFS]);
    runs = false;
    await careful.journal.recover();
    expect(files()).toEqual([PREFS, PREFS]);
  });

  test('an entry that was only being written, or taken away, is cleared away', async () => {
    for (const name of ['.c-zzzzz0.new', '.c-zzzzz1.gone']) {
      mkdirSync(join(at.state, 'changes', name));
      writeFileSync(join(at.state, 'changes', name, 'apply-0.before'), 'half');
    }
    await at.journal.recover();
    expect(readdirSync(join(at.state, 'changes'))).toEqual([change]);
  });
});

describe('the lock', () => {
  const locks = (): string => join(at.state, 'locks');
  const lock = (name: string): string => {
    writeFileSync(join(locks(), name), '');
    return join(locks(), name);
  };
  const name = (more: Partial<ReturnType<typeof thisProcess>>): string => {
    const { machine, boot, space, pid, start } = { ...thisProcess(), ...more };
    return `lock-${machine}-${boot}-${space}-${pid}-${start}-1`;
  };
  /** Nobody sleeps in here, so a lock that is held is found held at once. */
  const hasty = (): World => world({ sleep: () => Promise.resolve() }, at.home);
  const tries = async () => {
    const preview = await hasty().journal.preview(
      wanted(prefsEdits(at.file('three/prefs.js'), ...TO_587)),
      SIGNAL,
    );
    return (await hasty().journal.apply(preview, closed, SIGNAL)).problem?.code ?? 'free';
  };

  test('of a process that lives is respected', async () => {
    lock(name({}));
    expect(await tries()).toBe('busy');
  });

  test('of a process that is gone is cleared away', async () => {
    lock(name({ pid: 2 ** 22 - 1 }));
    expect(await tries()).toBe('free');
    expect(readdirSync(locks())).toEqual([]);
  });

  test('of a process whose number another has got since is cleared away', async () => {
    lock(name({ start: '1' }));
    expect(await tries()).toBe('free');
  });

  test('from before the computer was started is cleared away', async () => {
    lock(name({ boot: 'aaaaaaaa' }));
    expect(await tries()).toBe('free');
  });

  test('of another computer on the same network home is respected for ten minutes', async () => {
    const path = lock(name({ machine: 'aaaaaaaa' }));
    expect(await tries()).toBe('busy');
    const old = Date.now() / 1000 - 660;
    utimesSync(path, old, old);
    expect(await tries()).toBe('free');
  });

  test('held while a change is made, is given back after it', async () => {
    const path = at.file('three/prefs.js');
    await moved(at, path);
    expect(readdirSync(locks())).toEqual([]);
  });
});
