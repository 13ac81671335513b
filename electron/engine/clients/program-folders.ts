import { appData, joinPath, xdgConfig } from './homes.ts';
import type { ClientSystem } from './system.ts';

/** A folder a program keeps its settings in. */
export interface ProgramFolder {
  path: string;
  /** Null for the program itself; a package's name where it runs apart (Flatpak, Snap), as part of account ids. */
  from: string | null;
}

/** Where a program looks for its settings, below each kind of home. */
export interface ProgramPlaces {
  /** Below the home. */
  home?: string[];
  /** Below `$XDG_CONFIG_HOME`. */
  config?: string[];
  /** Below `%APPDATA%`. */
  appData?: string;
  /** Flatpak application ids. Each has a home and a `config` of its own. */
  flatpaks?: readonly string[];
  /** Snap names. Each has a home of its own. */
  snaps?: readonly string[];
}

export function programFolders(system: ClientSystem, places: ProgramPlaces): ProgramFolder[] {
  const { home = [], config = [], flatpaks = [], snaps = [] } = places;
  if (system.platform === 'win32')
    return places.appData === undefined
      ? []
      : [{ path: joinPath(system, appData(system), places.appData), from: null }];
  const below = (root: string, configFolder: string, from: string | null): ProgramFolder[] => [
    ...home.map((name) => ({ path: joinPath(system, root, name), from })),
    ...config.map((name) => ({ path: joinPath(system, configFolder, name), from })),
  ];
  const flatpak = (id: string) => joinPath(system, system.home, '.var', 'app', id);
  const snap = (name: string) => joinPath(system, system.home, 'snap', name, 'current');
  return [
    ...below(system.home, xdgConfig(system), null),
    ...flatpaks.flatMap((id) => below(flatpak(id), joinPath(system, flatpak(id), 'config'), id)),
    ...snaps.flatMap((name) => below(snap(name), joinPath(system, snap(name), '.config'), `snap.${name}`)),
  ];
}
