// Builds every entry of vite.config.ts into dist/. With --if-stale only when a source is newer than the last build.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { root } from './paths.mjs';

const ENTRIES = ['cli', 'main', 'preload', 'renderer'];
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'build/packs',
  'build/vite',
  'vite.config.ts',
  'package-lock.json',
];
const stamp = join(root, 'dist', '.built-from');

/** A fingerprint of every source file: its path, size and time of change. */
function fingerprint() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const entry = statSync(path);
    if (entry.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else {
      hash.update(`${path}\0${entry.size}\0${entry.mtimeMs}\n`);
    }
  };
  for (const source of SOURCES) if (existsSync(join(root, source))) visit(join(root, source));
  return hash.digest('hex');
}

/** @param {{ ifStale: boolean }} options */
export async function build({ ifStale }) {
  const now = fingerprint();
  if (ifStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  if (!existsSync(join(root, 'node_modules', 'vite'))) {
    // `npm ci --omit=dev`: nothing to build with, and nothing asked to.
    if (ifStale) return;
    throw new Error('vite is not installed: run npm ci first');
  }
  console.error('postern: building …');
  process.chdir(root);
  const vite = await import('vite');
  for (const mode of ENTRIES) await vite.build({ mode, configFile: join(root, 'vite.config.ts') });
  mkdirSync(join(root, 'dist'), { recursive: true });
  chmodSync(join(root, 'dist/cli/postern.js'), 0o755);
  writeFileSync(stamp, now);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  process.chdir(root);
  await build({ ifStale: process.argv.includes('--if-stale') });
}
