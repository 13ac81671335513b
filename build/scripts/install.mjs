// Installs what package-lock.json names when node_modules is missing or was made from another lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const marker = join(root, 'node_modules', '.postern-lock');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** True when node_modules was made by this script (or by `npm ci`) from the lock file as it is now. */
function upToDate(hash) {
  return existsSync(marker) && readFileSync(marker, 'utf8') === hash;
}

/** Ends the program with a clear message when npm cannot install. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`postern: needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
    process.exit(3);
  }
  const hash = lockHash();
  if (upToDate(hash)) return;
  const why = existsSync(join(root, 'node_modules')) ? 'are out of date' : 'are not installed yet';
  console.error(`postern: its packages ${why}; running npm ci (about half a minute) …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('postern: npm ci failed (see above). Is the npm registry reachable from this machine?');
    process.exit(3);
  }
  writeFileSync(marker, hash);
}
