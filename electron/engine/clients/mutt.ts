import { joinPath, xdgConfig } from './homes.ts';
import { createMuttAdapter } from './mutt-family.ts';
import { onPath } from './rc-paths.ts';
import type { ClientSystem } from './system.ts';

/** In Mutt's own order. */
export function muttFiles(system: ClientSystem): string[] {
  const home = (...names: string[]) => joinPath(system, system.home, ...names);
  return [home('.muttrc'), home('.mutt', 'muttrc'), joinPath(system, xdgConfig(system), 'mutt', 'muttrc')];
}

export const mutt = createMuttAdapter({
  id: 'mutt',
  // NeoMutt reads the same files: they are its own where Mutt is not there.
  entries: async (system) =>
    (await onPath('neomutt', system)) && !(await onPath('mutt', system)) ? [] : muttFiles(system),
});
