import { posix, win32 } from 'node:path';
import { joinPath } from '../homes.ts';
import type { ClientSystem } from '../system.ts';
import { type IniSections, readIni } from './ini-sections.ts';
import type { ProfileRoot } from './places.ts';

export interface Profile {
  /** Absolute. */
  folder: string;
  /** The program's name for it, as its profile manager shows it. */
  name: string;
  root: ProfileRoot;
}

/**
 * The profiles of a root, the one in use first: that is `Default` of an `[Install…]`, not the `[Profile…]` with
 * `Default=1`, which programs since version 67 leave behind unused. The others count too: a person may choose them.
 */
export async function findProfiles(root: ProfileRoot, system: ClientSystem): Promise<Profile[]> {
  if (root.kind === 'profile') return [{ folder: root.path, name: baseName(root.path, system), root }];
  const ini = await readIniFile(joinPath(system, root.path, 'profiles.ini'), system);
  if (ini === null) return [];
  const installs = await readIniFile(joinPath(system, root.path, 'installs.ini'), system);

  const active = [
    ...[...ini].filter(([section]) => section.startsWith('Install')),
    ...(installs ?? []),
  ].flatMap(([, values]) => values.get('Default') ?? []);
  const listed = [...ini].filter(([section]) => /^Profile\d+$/.test(section)).map(([, values]) => values);
  const names = new Map(
    listed.flatMap((values) => {
      const path = values.get('Path');
      return path === undefined ? [] : [[absolute(path, root, system), values.get('Name') ?? ''] as const];
    }),
  );
  const folders = [...active.map((path) => absolute(path, root, system)), ...names.keys()];
  return [...new Set(folders)].map((folder) => {
    const name = names.get(folder);
    return { folder, name: name === undefined || name === '' ? baseName(folder, system) : name, root };
  });
}

/** `Path` is below the root with `/` on every system, or absolute: whatever `IsRelative` says, a path shows which. */
function absolute(path: string, root: ProfileRoot, system: ClientSystem): string {
  const rules = system.platform === 'win32' ? win32 : posix;
  return rules.isAbsolute(path) ? rules.normalize(path) : joinPath(system, root.path, path);
}

export function baseName(path: string, system: ClientSystem): string {
  return (system.platform === 'win32' ? win32 : posix).basename(path);
}

/** The folder of the program that used the profile last (`LastPlatformDir`), or null. */
export async function lastProgramFolder(folder: string, system: ClientSystem): Promise<string | null> {
  const ini = await readIniFile(joinPath(system, folder, 'compatibility.ini'), system);
  return ini?.get('Compatibility')?.get('LastPlatformDir') ?? null;
}

async function readIniFile(path: string, system: ClientSystem): Promise<IniSections | null> {
  const file = await system.files.read(path);
  return file.ok ? readIni(file.bytes) : null;
}
