import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolsFolder } from '../../build/installers/tools.ts';
import { missing } from '../needs.ts';
import { makeNsis } from './nsis-stand-in.ts';
import { makeHelpers, makeStandIns } from './stand-in.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What installers cannot be built without here, in words, or null. */
export const missingDist = (part: string): string | null =>
  missing(part, {
    programs: [
      ...['makensis', '7z', '7za', 'mksquashfs', 'unsquashfs', 'rpmbuild', 'dpkg-deb', 'xorriso', 'python3'],
      ...['bash', 'script'],
    ],
  });

/** Of the Electron that installers are built with. */
export const electronVersion = (
  JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string }
).version;

export interface DistWorld {
  /** A folder of its own, which is also the home. */
  home: string;
  /** The environment in which everything that installers are made of is here. */
  env: Record<string, string>;
  /** `npm run dist` as it is typed in the project's folder, but for npm. */
  dist: (args: readonly string[], env?: Record<string, string>) => DistEnded;
  close: () => void;
}

export interface DistEnded {
  status: number | null;
  stdout: string;
  stderr: string;
  seconds: number;
}

/** Stand-ins for Electron, and Debian's tools in the place of electron-builder's own; neither where this machine lacks them. */
export function openDistWorld(lacks: string | null): DistWorld {
  const home = mkdtempSync(join(tmpdir(), 'postern-dist-'));
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    CSC_IDENTITY_AUTO_DISCOVERY: 'false',
  };
  if (lacks === null) {
    makeStandIns(join(home, 'electron'), electronVersion);
    Object.assign(env, makeHelpers(home), { POSTERN_ELECTRON_DIST: join(home, 'electron') });
    const tools = toolsFolder(() => undefined);
    Object.assign(env, makeNsis(home, join(tools, 'node_modules/app-builder-lib/templates/nsis')));
    env['PATH'] = [join(home, 'nsis/bin'), env['PATH']].join(delimiter);
  }
  return {
    home,
    env,
    dist(args, given = env) {
      const script = join(root, 'build/scripts/dist.mjs');
      const begun = Date.now();
      const ended = spawnSync(process.execPath, [script, ...args], {
        cwd: root,
        env: given,
        encoding: 'utf8',
      });
      return { ...ended, seconds: (Date.now() - begun) / 1000 };
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}
