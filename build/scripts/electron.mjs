// Finds the Electron binary, or says why the window cannot be Electron's. Never by `require('electron')`: that downloads.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const home = join(root, 'node_modules', 'electron');
/** How long the download server may take to answer at all, milliseconds. */
const ANSWER_MS = 3000;

/** True where there is a screen to show a window on. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Looks for it, and fetches it when it is missing and the download server answers.
 * @returns {Promise<{ path: string } | { why: string }>}
 */
export async function findElectron() {
  const named = process.env.POSTERN_ELECTRON;
  if (named) return existsSync(named) ? { path: named } : { why: `there is no ${named} (POSTERN_ELECTRON)` };
  if (!hasDisplay()) return { why: 'there is no display' };
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    return { why: "it cannot be sandboxed for the administrator's own account" };
  }
  const version = packageVersion();
  if (version === null) return { why: 'it is not installed' };
  return installed(version) ?? (await fetchElectron(version));
}

function packageVersion() {
  try {
    return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}

/** As Electron's own `isInstalled`, which it does not export. */
function installed(version) {
  try {
    if (
      readFileSync(join(home, 'dist', 'version'), 'utf8')
        .trim()
        .replace(/^v/, '') !== version
    )
      return null;
    const path = join(home, 'dist', readFileSync(join(home, 'path.txt'), 'utf8'));
    return existsSync(path) ? { path } : null;
  } catch {
    return null;
  }
}

async function fetchElectron(version) {
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  const why = 'it is not here, and cannot be downloaded';
  try {
    // Asked first, because the download itself would wait for minutes on a network that swallows it.
    const signal = AbortSignal.timeout(ANSWER_MS);
    await fetch(`${mirror}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal });
  } catch {
    return { why };
  }
  console.error(`postern: downloading Electron ${version} (about 100 MB, once) …`);
  spawnSync(process.execPath, [join(home, 'install.js')], { cwd: root, stdio: ['ignore', 2, 'ignore'] });
  return installed(version) ?? { why };
}
