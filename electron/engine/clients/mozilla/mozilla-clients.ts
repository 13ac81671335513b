import { joinPath } from '../homes.ts';
import type { ClientSystem } from '../system.ts';
import { createMozillaClient } from './create-mozilla-client.ts';
import type { InstallPlaces } from './mozilla-profile.ts';
import { postboxRoots, seamonkeyRoots, thunderbirdRoots } from './places.ts';
import { lastProgramFolder, type Profile } from './profiles.ts';

/** Betterbird uses Thunderbird's folder, with a profile of its own: the profile says which program used it last. */
async function isBetterbirds(profile: Profile, system: ClientSystem): Promise<boolean> {
  return /betterbird/i.test((await lastProgramFolder(profile.folder, system)) ?? '');
}

/** Either may have been told to use the other's profile. */
const BIRDS = [
  'thunderbird',
  'thunderbird-bin',
  'thunderbird-esr',
  'thunderbird-beta',
  'icedove',
  'betterbird',
  'betterbird-bin',
];

export const thunderbird = createMozillaClient({
  id: 'thunderbird',
  roots: thunderbirdRoots,
  owns: async (profile, system) => !(await isBetterbirds(profile, system)),
  installs: (system) =>
    installs(system, 'thunderbird', 'Mozilla Thunderbird', 'Thunderbird', ['/usr/lib64/thunderbird']),
  processes: BIRDS,
  plainPort: 587,
});

export const betterbird = createMozillaClient({
  id: 'betterbird',
  roots: thunderbirdRoots,
  owns: isBetterbirds,
  // It looks for policies where Thunderbird does, being built from it.
  installs: (system) => installs(system, 'betterbird', 'Betterbird', 'Betterbird', ['/opt/betterbird']),
  processes: BIRDS,
  plainPort: 587,
});

/** SeaMonkey and Postbox come from code in which a port that is not named is 25 (`nsISmtpUrl::DEFAULT_SMTP_PORT`). */
export const seamonkey = createMozillaClient({
  id: 'seamonkey',
  roots: seamonkeyRoots,
  installs: (system) => installs(system, 'seamonkey', 'SeaMonkey', 'SeaMonkey', []),
  processes: ['seamonkey', 'seamonkey-bin'],
  plainPort: 25,
});

export const postbox = createMozillaClient({
  id: 'postbox',
  roots: postboxRoots,
  installs: (system) => installs(system, 'postbox', 'Postbox', 'Postbox', ['/opt/postbox']),
  processes: ['postbox', 'postbox-bin'],
  plainPort: 25,
});

function installs(
  system: ClientSystem,
  unixName: string,
  windowsName: string,
  macName: string,
  others: readonly string[],
): InstallPlaces {
  if (system.platform === 'win32') {
    const { env } = system;
    const roots = [
      env['ProgramFiles'] ?? 'C:\\Program Files',
      env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    ];
    return { configFolder: null, folders: roots.map((root) => joinPath(system, root, windowsName)) };
  }
  if (system.platform === 'darwin')
    return { configFolder: null, folders: [`/Applications/${macName}.app/Contents/Resources`] };
  return { configFolder: `/etc/${unixName}`, folders: [`/usr/lib/${unixName}`, ...others] };
}
