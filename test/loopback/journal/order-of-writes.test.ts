import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missing } from '../../needs.ts';
import { end, world, type World } from '../../unit/journal/world.ts';
import { bundle } from '../bundle.ts';

// A kill shows what was called; only what was synced before what outlasts a power cut.
const lacks = missing('the order in which a change reaches the disk', { programs: ['strace'] });

let program: { path: string; remove: () => void };
let at: World;
beforeAll(async () => {
  program = await bundle('journal/once.ts');
}, 60_000);
afterAll(() => program.remove());
beforeEach(() => {
  at = world();
  at.file('dotfiles/prefs.js');
  symlinkSync('dotfiles/prefs.js', join(at.home, 'prefs.js'));
});
afterEach(() => end(at));

/** `sync PATH` and `rename PATH > PATH`, below the home, ids left out, in the order they were begun. */
function trace(action: 'apply' | 'undo'): string[] {
  const log = join(at.home, 'trace');
  const calls = 'trace=fsync,fdatasync,rename,renameat,renameat2';
  const command = [process.execPath, program.path, at.home, action, join(at.home, 'prefs.js')];
  execFileSync('strace', ['-f', '-y', '-s', '4096', '-e', calls, '-o', log, ...command], { stdio: 'pipe' });
  return readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const sync = /f(?:data)?sync\(\d+<([^>]+)>/.exec(line);
      const rename = /rename(?:at2?)?\([^"]*"([^"]+)"[^"]*"([^"]+)"/.exec(line);
      if (sync) return [`sync ${sync[1]}`];
      return rename ? [`rename ${rename[1]} > ${rename[2]}`] : [];
    })
    .map((line) =>
      line
        .replaceAll(`${at.state}/changes`, 'changes')
        .replaceAll(`${at.home}/`, '')
        .replace(/c-[0-9a-z]{6}/g, 'ID'),
    );
}

describe.skipIf(lacks !== null)('on the disk', () => {
  test('the backup is, before the file is touched; the file is, before the journal says so', () => {
    expect(trace('apply')).toEqual([
      // Our own folders, the first time.
      ...['sync ' + at.home, 'sync .local', 'sync .local/state', 'sync .local/state/postern'],
      'sync .local/state/postern',
      'sync changes/.ID.new/apply-0.before',
      'sync changes/.ID.new/change.json',
      'sync changes/.ID.new',
      'rename changes/.ID.new > changes/ID',
      'sync changes',
      'sync dotfiles/.postern-ID-0.tmp',
      'rename dotfiles/.postern-ID-0.tmp > dotfiles/prefs.js',
      'sync dotfiles',
      'sync changes/ID/change.json.tmp',
      'rename changes/ID/change.json.tmp > changes/ID/change.json',
      'sync changes/ID',
    ]);
    expect(trace('undo')).toEqual([
      'sync changes/ID/undo-0.before',
      'sync changes/ID/change.json.tmp',
      'rename changes/ID/change.json.tmp > changes/ID/change.json',
      'sync changes/ID',
      'sync dotfiles/.postern-ID-0.tmp',
      'rename dotfiles/.postern-ID-0.tmp > dotfiles/prefs.js',
      'sync dotfiles',
      'sync changes/ID/change.json.tmp',
      'rename changes/ID/change.json.tmp > changes/ID/change.json',
      'sync changes/ID',
    ]);
  });
});
