import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../build/installers/options.ts';
import { electronVersion, missingDist, openDistWorld, root, type DistWorld } from './dist-world.ts';

const lacks = missingDist('what npm run dist says of what is missing');
let world: DistWorld;
let home: string;
beforeAll(() => {
  world = openDistWorld(lacks);
  home = world.home;
});
afterAll(() => world.close());
const dist: DistWorld['dist'] = (...given) => world.dist(...given);

/** A port that nobody has: what GitHub is to a machine without a way out. */
const NO_WAY_OUT = {
  ELECTRON_MIRROR: 'http://127.0.0.1:9/',
  ELECTRON_BUILDER_BINARIES_MIRROR: 'http://127.0.0.1:9/',
};

describe('npm run dist says what is wrong', () => {
  it('without Electron and its helpers: exactly what is missing, at once, and nothing is written', () => {
    const out = join(home, 'none');
    const given = { PATH: process.env['PATH'] ?? '', HOME: home, ...NO_WAY_OUT };
    const ended = dist(['--pack', 'build/packs/hamilton', '--win', '--linux', '--out', out], given);
    expect(ended).toMatchObject({ status: 3, stdout: '' });
    for (const what of [
      `electron-v${electronVersion}-win32-x64.zip`,
      `electron-v${electronVersion}-linux-x64.zip`,
      'POSTERN_ELECTRON_DIST=FOLDER',
      'nsis-3.0.4.1 and nsis-resources-3.4.1 for nsis and portable',
      'fpm@2.1.4 for deb and rpm',
      'appimage-12.0.1 for AppImage',
    ])
      expect(ended.stderr).toContain(what);
    expect(ended.seconds).toBeLessThan(30);
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(lacks !== null)('without programs of the system: which, and for what', () => {
    const bare = join(home, 'bare');
    mkdirSync(bare);
    symlinkSync(process.execPath, join(bare, 'node'));
    const given = { ...world.env, PATH: bare };
    const ended = dist(['--pack', 'build/packs/hamilton', '--win', '--linux'], given);
    expect(ended).toMatchObject({ status: 3, stdout: '' });
    expect(ended.stderr).toContain('wine for nsis');
    expect(ended.stderr).toContain('rpmbuild for rpm');
  });

  it.skipIf(lacks !== null)(
    'cancelled while it builds: says so, and nothing is left',
    async () => {
      const out = join(home, 'cancelled');
      const args = ['build/scripts/dist.mjs', '--pack', 'build/packs/wessex', '--linux', '--out', out];
      // A group of its own, as a terminal makes it: Ctrl-C reaches all of it.
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: world.env,
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const ended = once(child, 'close');
      let said = '';
      child.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        if (text.includes('building for') && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      });
      expect(await ended).toEqual([130, null]);
      expect(said).toContain('cancelled; nothing was written');
      expect(existsSync(out)).toBe(false);
      expect(readdirSync(join(root, '.cache/dist')).filter((one) => one.startsWith('wessex'))).toEqual([]);
    },
    120_000,
  );

  it('a pack with faults, and one that is not there', () => {
    const faulty = dist(['--pack', 'test/fixtures/packs/twenty-mistakes', '--linux']);
    expect(faulty).toMatchObject({ status: 1, stdout: '' });
    expect(faulty.stderr).toContain('pack.json:3:3: product');
    const unknown = dist(['--pack', 'nowhere']);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('there is no folder');
  }, 120_000);

  it.each([
    ['no pack', [], 'which pack? --pack DIR'],
    ['a format there is not', ['--pack', 'p', '--target', 'msi'], 'no format is called msi'],
    ['a word there is not', ['--pack', 'p', '--windows'], "Unknown option '--windows'"],
  ])('%s: what may be said', (_what, args, told) => {
    expect(readOptions(args, 'linux')).toContain(told);
  });
});
