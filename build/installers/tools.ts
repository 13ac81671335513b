import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './root.ts';

const LIST = join(root, 'build/installers/tools');

/** The part of electron-builder that is used here (its API has no types of ours). */
export interface Builder {
  build(options: Record<string, unknown>): Promise<string[]>;
  Platform: Record<
    'WINDOWS' | 'MAC' | 'LINUX',
    { createTarget(types: string[], ...arches: number[]): Map<unknown, unknown> }
  >;
  Arch: Record<'x64' | 'universal', number>;
}

export interface Tools {
  builder: Builder;
  /** Rejects with every fault that electron-builder's own schema finds. */
  validateConfiguration: (config: unknown) => Promise<void>;
  /** Paths of the files in an archive, as `/dist/main/main.js`. */
  listAsar: (archive: string) => string[];
  extractAsar: (archive: string, to: string) => void;
  /** Settings of Electron's fuses by their number; 48 is off, 49 is on. */
  readFuses: (program: string) => Promise<Record<string, unknown>>;
}

/**
 * The folder of the packaging tools. They are installed into `.cache` when they are not there yet, from a lock file of their
 * own: they are twice what all else is, and only packagers need them. Needs the npm registry once.
 */
export function toolsFolder(say: (text: string) => void): string {
  const lock = createHash('sha256')
    .update(readFileSync(join(LIST, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
  const home = join(root, '.cache', `dist-tools-${lock}`);
  if (!existsSync(home)) install(home, say);
  return home;
}

/** The packaging tools, installed first where they must be. */
export function openTools(say: (text: string) => void): Tools {
  const home = toolsFolder(say);
  const load = createRequire(join(home, 'package.json'));
  const asar = load('@electron/asar') as {
    listPackage: (archive: string, options: object) => string[];
    extractAll: (archive: string, to: string) => void;
  };
  const fuses = load('@electron/fuses') as {
    getCurrentFuseWire: (program: string) => Promise<Record<string, unknown>>;
  };
  const util = load('builder-util') as {
    DebugLogger: new (on: boolean) => unknown;
    log: { stream: NodeJS.WritableStream };
  };
  // What it tells of its work is no result.
  util.log.stream = process.stderr;
  const config = load('app-builder-lib/out/util/config/config') as {
    validateConfiguration: (config: unknown, logger: unknown) => Promise<void>;
  };
  return {
    builder: load('electron-builder') as Builder,
    validateConfiguration: (wanted) => config.validateConfiguration(wanted, new util.DebugLogger(false)),
    listAsar: (archive) => asar.listPackage(archive, { isPack: false }),
    extractAsar: (archive, to) => asar.extractAll(archive, to),
    readFuses: (program) => fuses.getCurrentFuseWire(program),
  };
}

function install(home: string, say: (text: string) => void): void {
  say('installing the packaging tools (90 MB, once) …');
  const half = `${home}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  cpSync(LIST, half, { recursive: true });
  cpSync(join(root, '.npmrc'), join(half, '.npmrc'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      cwd: half,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error('npm could not install the packaging tools (see above); is the npm registry reachable?');
  }
  if (existsSync(home)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, home);
}
