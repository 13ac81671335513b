import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram } from './has-program.ts';

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

/** Formats that need a program of the system itself, which nothing fetches. */
const PROGRAMS: Readonly<Record<string, { on: NodeJS.Platform; program: string; why: string }>> = {
  // The uninstaller of a Windows installer comes of running the installer's first half.
  nsis: { on: 'linux', program: 'wine', why: 'which runs the first half of the installer (package wine)' },
  rpm: { on: 'linux', program: 'rpmbuild', why: 'which fpm calls (package rpm, or rpm-build)' },
};

export interface Place {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  electronVersion: string;
  /** True when a server answers. Asked at most once of each, and only when something is to come from there. */
  reachable: (server: string) => Promise<boolean>;
}

/** Where electron-builder fetches everything from, unless a mirror is named. */
const DOWNLOADS = 'https://github.com/';

/** An unpacked Electron for a system that is here already; null when there is none. */
export function electronDist(system: System, { env }: Pick<Place, 'env'>): string | null {
  const home = env['POSTERN_ELECTRON_DIST'];
  if (home === undefined || home === '') return null;
  const folder = join(home, SYSTEMS[system].folder);
  return existsSync(folder) ? folder : null;
}

/** What a build needs and this machine has not, a sentence each. */
export interface Lacks {
  /** Nothing can be built without it; each with the way to help it. */
  missing: string[];
  /** Is fetched when the build begins. */
  fetched: string[];
}

/** What is lacking to build the targets of a system. */
export async function lacksFor(system: System, targets: readonly string[], place: Place): Promise<Lacks> {
  const { env, platform } = place;
  const lacks: Lacks = { missing: [], fetched: [] };
  const need = async (what: string, help: string, server: string): Promise<void> => {
    if (await place.reachable(server)) lacks.fetched.push(`${what}, from ${server}`);
    else lacks.missing.push(`${what}: ${server} does not answer. ${help}`);
  };

  if (electronDist(system, place) === null) {
    await need(electronOf(system, place), unpacked(system), mirrorOf(env, 'ELECTRON_MIRROR'));
  }
  for (const [helper, { variables, formats }] of helpersOf(targets, env)) {
    const help = `One that is here is named with ${variables.join(' and ')}`;
    await need(
      `${helper} for ${formats.join(' and ')}`,
      help,
      mirrorOf(env, 'ELECTRON_BUILDER_BINARIES_MIRROR'),
    );
  }
  for (const target of targets) {
    const { on, program, why } = PROGRAMS[target] ?? {};
    if (program !== undefined && on === platform && !hasProgram(program, env))
      lacks.missing.push(`${program} for ${target}, ${why}`);
  }
  // Apple's own tools make disk images, and sign.
  if (targets.includes('dmg') && platform !== 'darwin')
    lacks.missing.push('macOS for dmg: Apple’s tools that make disk images are on no other system');
  return lacks;
}

function electronOf(system: System, { platform, electronVersion }: Place): string {
  // On a Mac both halves are fetched, and joined.
  const electron =
    system === 'mac' && platform === 'darwin' ? 'darwin-{x64,arm64}' : SYSTEMS[system].electron;
  return `Electron ${electronVersion} for ${electron} (electron-v${electronVersion}-${electron}.zip)`;
}

const unpacked = (system: System): string =>
  `Unpacked into FOLDER/${SYSTEMS[system].folder}, it is taken from there with POSTERN_ELECTRON_DIST=FOLDER`;

/** Helpers that no variable names, each with the formats that want it. */
function helpersOf(
  targets: readonly string[],
  env: Place['env'],
): Map<string, { variables: readonly string[]; formats: string[] }> {
  const helpers = new Map<string, { variables: readonly string[]; formats: string[] }>();
  for (const target of targets) {
    const { helper, variables = [] } = HELPERS[target] ?? {};
    if (helper === undefined || variables.every((name) => Boolean(env[name]))) continue;
    const known = helpers.get(helper);
    if (known) known.formats.push(target);
    else helpers.set(helper, { variables, formats: [target] });
  }
  return helpers;
}

/** As npm hands its own settings on, in small letters, too. */
function mirrorOf(env: Place['env'], name: string): string {
  const named = [env[name], env[`npm_config_${name.toLowerCase()}`]];
  return named.find((mirror) => mirror !== undefined && mirror !== '') ?? DOWNLOADS;
}

/** How long the download server may take to answer at all, milliseconds. */
const ANSWER_MS = 3000;

/** True when the server answers anything; asked beforehand, because electron-builder tries for three quarters of a minute. */
export async function answers(server: string): Promise<boolean> {
  try {
    await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) });
    return true;
  } catch {
    return false;
  }
}
