import type { ClientId } from '../../../../shared/model/mail-account.ts';
import { appData, joinPath, localAppData } from '../homes.ts';
import type { ClientSystem } from '../system.ts';

/** A folder with a `profiles.ini`, or (`profile`) a profile itself. */
export interface ProfileRoot {
  path: string;
  /** Tells profiles of the same name apart: `flatpak`, `snap`, … Empty for the usual place. */
  label: string;
  kind: 'profiles' | 'profile';
  /** The one program that can use it, where the place says so. */
  only?: ClientId;
}

const FLATPAKS: readonly [app: string, only?: ClientId][] = [
  ['org.mozilla.Thunderbird', 'thunderbird'],
  ['org.mozilla.thunderbird', 'thunderbird'],
  ['net.thunderbird.Thunderbird', 'thunderbird'],
  ['eu.betterbird.Betterbird', 'betterbird'],
];

/** Thunderbird's places, most of which Betterbird shares. */
export async function thunderbirdRoots(system: ClientSystem): Promise<ProfileRoot[]> {
  const { home } = system;
  switch (system.platform) {
    case 'win32':
      return [
        profiles(joinPath(system, appData(system), 'Thunderbird')),
        ...(await storeRoots(system)),
        ...portable(system, 'ThunderbirdPortable', 'thunderbird'),
        ...portable(system, 'BetterbirdPortable', 'betterbird'),
      ];
    case 'darwin':
      return [profiles(joinPath(system, home, 'Library', 'Thunderbird'))];
    default:
      return [
        profiles(joinPath(system, home, '.thunderbird')),
        profiles(joinPath(system, home, '.icedove'), 'icedove', 'thunderbird'),
        profiles(joinPath(system, home, 'snap/thunderbird/common/.thunderbird'), 'snap', 'thunderbird'),
        ...FLATPAKS.map(([app, only]) =>
          profiles(joinPath(system, home, '.var/app', app, '.thunderbird'), app, only),
        ),
      ];
  }
}

export function seamonkeyRoots(system: ClientSystem): ProfileRoot[] {
  const { home } = system;
  if (system.platform === 'win32')
    return [
      profiles(joinPath(system, appData(system), 'Mozilla', 'SeaMonkey')),
      ...portable(system, 'SeaMonkeyPortable', 'seamonkey'),
    ];
  if (system.platform === 'darwin')
    return [profiles(joinPath(system, home, 'Library', 'Application Support', 'SeaMonkey'))];
  return [profiles(joinPath(system, home, '.mozilla', 'seamonkey'))];
}

export function postboxRoots(system: ClientSystem): ProfileRoot[] {
  const { home } = system;
  if (system.platform === 'win32')
    return [
      profiles(joinPath(system, appData(system), 'PostboxApp')),
      profiles(joinPath(system, appData(system), 'Postbox'), 'old'),
    ];
  if (system.platform === 'darwin')
    return [
      profiles(joinPath(system, home, 'Library', 'Application Support', 'PostboxApp')),
      profiles(joinPath(system, home, 'Library', 'Application Support', 'Postbox'), 'old'),
    ];
  return [profiles(joinPath(system, home, '.postbox'))];
}

function profiles(path: string, label = '', only?: ClientId): ProfileRoot {
  return { path, label, kind: 'profiles', ...(only === undefined ? {} : { only }) };
}

/** Packages of the Microsoft Store see a folder of their own as `%APPDATA%`. */
async function storeRoots(system: ClientSystem): Promise<ProfileRoot[]> {
  const packages = joinPath(system, localAppData(system), 'Packages');
  const names = (await system.files.list(packages)).filter((name) => /^MozillaThunderbird/i.test(name));
  return names.map((name) =>
    profiles(joinPath(system, packages, name, 'LocalCache', 'Roaming', 'Thunderbird'), name, 'thunderbird'),
  );
}

/** Where PortableApps programs are usually put. */
function portable(system: ClientSystem, folder: string, only: ClientId): ProfileRoot[] {
  const drive = system.env['SystemDrive'] ?? 'C:';
  return [
    joinPath(system, `${drive}\\`, 'PortableApps'),
    joinPath(system, `${drive}\\`),
    system.home,
    ...['PortableApps', 'Desktop', 'Downloads', 'Documents'].map((name) =>
      joinPath(system, system.home, name),
    ),
  ].map((place) => ({
    path: joinPath(system, place, folder, 'Data', 'profile'),
    label: 'portable',
    kind: 'profile',
    only,
  }));
}
