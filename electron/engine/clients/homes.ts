import { posix, win32 } from 'node:path';
import type { ClientSystem } from './system.ts';

/** Joins by the rules of the computer that is looked at, which in tests is not this one. */
export function joinPath(system: Pick<ClientSystem, 'platform'>, ...parts: string[]): string {
  return system.platform === 'win32' ? win32.join(...parts) : posix.join(...parts);
}

/** `$XDG_CONFIG_HOME`, else `~/.config`. */
export function xdgConfig(system: ClientSystem): string {
  const set = system.env['XDG_CONFIG_HOME'];
  // A relative one is to be ignored (XDG Base Directory Specification).
  return set?.startsWith('/') === true ? set : joinPath(system, system.home, '.config');
}

/** `%APPDATA%` */
export function appData(system: ClientSystem): string {
  return system.env['APPDATA'] ?? joinPath(system, system.home, 'AppData', 'Roaming');
}

/** `%LOCALAPPDATA%` */
export function localAppData(system: ClientSystem): string {
  return system.env['LOCALAPPDATA'] ?? joinPath(system, system.home, 'AppData', 'Local');
}
