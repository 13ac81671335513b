import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a system is called on the command line, by Electron, and in the folder of POSTERN_ELECTRON_DIST. */
export const SYSTEMS = {
  win: { electron: 'win32-x64', folder: 'win32', targets: ['nsis', 'portable'] },
  mac: { electron: 'darwin-x64', folder: 'darwin', targets: ['dmg', 'zip'] },
  linux: { electron: 'linux-x64', folder: 'linux', targets: ['AppImage', 'deb', 'rpm'] },
} as const;
export type System = keyof typeof SYSTEMS;

/** Formats that need a helper, and the variable that names one which is here already (electron-builder's own variables). */
const HELPERS: Readonly<Record<string, { helper: string; variables: readonly string[] }>> = {
  nsis: {
    helper: 'nsis-3.0.4.1 and nsis-resources-3.4.1',
    variables: ['ELECTRON_BUILDER_NSIS_DIR', 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR'],
  },
  portable: {
    helper: 'nsis-3.0.4.1 and nsis-resources-3.4.1',
    variables: ['ELECTRON_BUILDER_NSIS_DIR', 'ELECTRON_BUILDER_NSIS_RESOURCES_DIR'],
  },
  zip: { helper: '7zip@1.0.0', variables: ['ELECTRON_BUILDER_7ZIP_PATH'] },
  deb: { helper: 'fpm@2.1.4', variables: ['CUSTOM_FPM_PATH'] },
  rpm: { helper: 'fpm@2.1.4', variables: ['CUSTOM_FPM_PATH'] },
  AppImage: { helper: 'appimage-12.0.1', variables: ['APPIMAGE_TOOLS_PATH'] },
};

export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  electronVersion: string;
  /** True when downloads can be had. Asked at most once, and only when something is missing. */
  reachable: () => Promise<boolean>;
}

/** Where electron-builder fetches everything from. */
export const DOWNLOADS = 'https://github.com/';

/** An unpacked Electron for a system that is here already; null when there is none. */
export function electronDist(system: System, { env }: Pick<Place, 'env'>): string | null {
  const home = env['POSTERN_ELECTRON_DIST'];
  if (home === undefined || home === '') return null;
  const folder = join(home, SYSTEMS[system].folder);
  return existsSync(folder) ? folder : null;
}

/** Everything that is missing to build the targets, a sentence each, each with the way to help it. Empty when nothing is. */
export async function missingFor(
  system: System,
  targets: readonly string[],
  place: Place,
): Promise<string[]> {
  const { folder } = SYSTEMS[system];
  // On a Mac both halves are fetched, and joined.
  const electron =
    system === 'mac' && place.platform === 'darwin' ? 'darwin-{x64,arm64}' : SYSTEMS[system].electron;
  const lacks: string[] = [];
  if (electronDist(system, place) === null) {
    lacks.push(
      `Electron ${place.electronVersion} for ${electron} (electron-v${place.electronVersion}-${electron}.zip). ` +
        `Unpacked into FOLDER/${folder}, it is taken from there with POSTERN_ELECTRON_DIST=FOLDER`,
    );
  }
  const helpers = new Map<string, { variables: readonly string[]; targets: string[] }>();
  for (const target of targets) {
    const need = HELPERS[target];
    if (need === undefined || need.variables.every((name) => Boolean(place.env[name]))) continue;
    const known = helpers.get(need.helper);
    if (known) known.targets.push(target);
    else helpers.set(need.helper, { variables: need.variables, targets: [target] });
  }
  for (const [helper, { variables, targets: wanting }] of helpers) {
    lacks.push(
      `${helper} for ${wanting.join(' and ')}. One that is here is named with ${variables.join(' and ')}`,
    );
  }
  const missing = lacks.length > 0 && !(await place.reachable()) ? lacks : [];
  // Apple's own tools make disk images, and sign.
  if (targets.includes('dmg') && place.platform !== 'darwin') {
    missing.push('macOS for dmg: Apple’s tools that make disk images are on no other system');
  }
  return missing;
}

/** How long the download server may take to answer at all, milliseconds. */
const ANSWER_MS = 3000;

/** True when the server answers anything; asked beforehand, because electron-builder tries for three quarters of a minute. */
export async function canDownload(env: Place['env']): Promise<boolean> {
  const mirror = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? DOWNLOADS;
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) });
    return true;
  } catch {
    return false;
  }
}
