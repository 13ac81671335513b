import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missing } from '../../needs.ts';
import { end, PREFS, world, type World } from '../../unit/journal/world.ts';
import { bundle } from '../bundle.ts';
import type { Told } from './once.ts';

const run = promisify(execFile);
const lacks = missing('the journal in hard places', {
  root: true,
  programs: ['unshare', 'setpriv', 'mount'],
});
const NOBODY = 65_534;
/** Larger than what is free on the small disks below. */
const LARGE = Buffer.concat([PREFS, Buffer.from(`// ${'x'.repeat(40_000)}\n`)]);

let program: { path: string; remove: () => void };
let at: World;

beforeAll(async () => {
  program = await bundle('journal/once.ts');
  chmodSync(join(program.path, '..'), 0o755);
}, 60_000);
afterAll(() => program.remove());
beforeEach(() => (at = world()));
afterEach(() => end(at));

/** Does it as root in mounts of its own, which `mounts` makes in the shell, in the home. */
async function inMounts(mounts: string, action: 'apply' | 'undo', ...files: string[]): Promise<Told> {
  const paths = files.map((name) => join(at.home, name));
  const script = `set -e; cd "$1"; shift; ${mounts}; exec "$@"`;
  const command = [process.execPath, program.path, at.home, action, ...paths];
  const { stdout } = await run('unshare', ['-m', 'sh', '-c', script, 'sh', at.home, ...command]);
  return JSON.parse(stdout) as Told;
}

async function asNobody(action: 'apply' | 'undo', ...files: string[]): Promise<Told> {
  const user = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups', '--no-new-privs'];
  const paths = files.map((name) => join(at.home, name));
  const { stdout } = await run('setpriv', [
    ...user,
    process.execPath,
    program.path,
    at.home,
    action,
    ...paths,
  ]);
  return JSON.parse(stdout) as Told;
}

function toNobody(path: string): void {
  chownSync(path, NOBODY, NOBODY);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) toNobody(join(path, name));
}

describe.skipIf(lacks !== null)('a disk', () => {
  test('that is full where the settings are: nothing has changed and nothing is left', async () => {
    mkdirSync(join(at.home, 'p'));
    at.file('keep', LARGE);
    const full = await inMounts(
      'mount -t tmpfs -o size=64k none p; cp keep p/prefs.js',
      'apply',
      'p/prefs.js',
    );
    expect(full).toMatchObject({
      report: {
        status: 'failed',
        problem: { code: 'disk-full', path: join(at.home, 'p/prefs.js'), detail: 'ENOSPC' },
      },
      names: ['keep', 'p', 'p/prefs.js'],
      ports: ['25'],
      changes: 0,
    });
    expect(readdirSync(join(at.state, 'changes'))).toEqual([]);
  });

  test('that is full where the second file is: the first is not touched either', async () => {
    at.file('one/prefs.js');
    at.file('two/prefs.js');
    at.file('keep', LARGE);
    const told = await inMounts(
      'mount -t tmpfs -o size=64k none two; cp keep two/prefs.js',
      'apply',
      'one/prefs.js',
      'two/prefs.js',
    );
    expect(told).toMatchObject({
      report: { problem: { code: 'disk-full' } },
      ports: ['25', '25'],
      changes: 0,
    });
    expect(told.names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('that is full where the journal is: nothing has changed, and the journal is as it was', async () => {
    at.file('prefs.js', LARGE);
    mkdirSync(at.state, { recursive: true });
    const told = await inMounts('mount -t tmpfs -o size=32k none .local', 'apply', 'prefs.js');
    expect(told).toMatchObject({
      report: { status: 'failed', problem: { code: 'disk-full', path: at.state } },
      names: ['prefs.js'],
      ports: ['25'],
      changes: 0,
    });
  });

  test('other than the home, where a link leads: the file is changed there', async () => {
    mkdirSync(join(at.home, 'usb'));
    at.file('keep');
    symlinkSync('usb/prefs.js', join(at.home, 'prefs.js'));
    const told = await inMounts('mount -t tmpfs none usb; cp keep usb/prefs.js', 'apply', 'prefs.js');
    expect(told).toMatchObject({ report: { status: 'changed' }, ports: ['587'], changes: 1 });
    expect(told.names).toEqual(['keep', 'prefs.js', 'usb', 'usb/prefs.js']);
  });

  test('that may only be read', async () => {
    at.file('p/prefs.js');
    const told = await inMounts('mount --bind p p; mount -o remount,bind,ro p', 'apply', 'p/prefs.js');
    expect(told).toMatchObject({
      report: { problem: { code: 'not-writable', detail: 'EROFS' } },
      ports: ['25'],
      changes: 0,
    });
  });

  test('that lets the second of two files not be replaced: the first is put back', async () => {
    at.file('one/prefs.js');
    at.file('two/prefs.js');
    // A file that is a mount of its own, as in a container, can be written but not replaced.
    const told = await inMounts(
      'mount --bind two/prefs.js two/prefs.js',
      'apply',
      'one/prefs.js',
      'two/prefs.js',
    );
    expect(told).toMatchObject({
      report: {
        status: 'failed',
        problem: { code: 'not-writable', path: join(at.home, 'two/prefs.js'), detail: 'EBUSY' },
      },
      names: ['one', 'one/prefs.js', 'two', 'two/prefs.js'],
      ports: ['25', '25'],
      changes: 0,
    });
  });
});

describe.skipIf(lacks !== null)('an ordinary user', () => {
  test('is told of a file that may only be read', async () => {
    chmodSync(at.file('p/prefs.js'), 0o444);
    toNobody(at.home);
    expect(await asNobody('apply', 'p/prefs.js')).toMatchObject({
      report: {
        status: 'failed',
        problem: { code: 'not-writable', path: join(at.home, 'p/prefs.js'), detail: 'EACCES' },
      },
      ports: ['25'],
      changes: 0,
    });
  });

  test('is told of a folder in which nothing may be written', async () => {
    at.file('p/prefs.js');
    toNobody(at.home);
    chmodSync(join(at.home, 'p'), 0o555);
    const { report } = await asNobody('apply', 'p/prefs.js');
    expect(report.problem).toEqual({ code: 'not-writable', path: join(at.home, 'p'), detail: 'EACCES' });
  });

  test('is told of a file that belongs to another, and could not be given back to them', async () => {
    chmodSync(at.file('p/prefs.js'), 0o666);
    toNobody(at.home);
    chownSync(join(at.home, 'p/prefs.js'), 0, 0);
    const { report } = await asNobody('apply', 'p/prefs.js');
    expect(report.problem).toEqual({
      code: 'not-writable',
      path: join(at.home, 'p/prefs.js'),
      detail: 'EPERM',
    });
  });

  test('is told of a home in which the journal cannot be kept', async () => {
    at.file('p/prefs.js');
    toNobody(at.home);
    chmodSync(at.home, 0o555);
    const { report, ports } = await asNobody('apply', 'p/prefs.js');
    expect(report.problem).toEqual({ code: 'not-writable', path: at.state, detail: 'EACCES' });
    expect(ports).toEqual(['25']);
  });

  test('keeps what is theirs when an administrator makes the change, and can undo it', async () => {
    const path = at.file('p/prefs.js');
    chmodSync(path, 0o600);
    toNobody(at.home);
    expect(await inMounts('true', 'apply', 'p/prefs.js')).toMatchObject({ report: { status: 'changed' } });
    expect(statSync(path)).toMatchObject({ uid: NOBODY, gid: NOBODY });
    for (const name of ['.local', '.local/state', '.local/state/postern', '.local/state/postern/changes'])
      expect([name, statSync(join(at.home, name)).uid]).toEqual([name, NOBODY]);
    expect(await asNobody('undo', 'p/prefs.js')).toMatchObject({
      report: { status: 'undone' },
      ports: ['25'],
    });
    expect(at.read(path)).toEqual(PREFS);
  });
});
