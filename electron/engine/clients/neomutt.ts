import { joinPath, xdgConfig } from './homes.ts';
import { createMuttAdapter } from './mutt-family.ts';
import { onPath } from './rc-paths.ts';
import type { ClientSystem } from './system.ts';

/** In NeoMutt's own order. */
function files(system: ClientSystem): string[] {
  const config = ['neomutt/neomuttrc', 'neomutt/muttrc', 'mutt/neomuttrc', 'mutt/muttrc'];
  const home = [
    '.neomutt/neomuttrc',
    '.neomutt/muttrc',
    '.mutt/neomuttrc',
    '.mutt/muttrc',
    '.neomuttrc',
    '.muttrc',
  ];
  return [
    ...config.map((name) => joinPath(system, xdgConfig(system), name)),
    ...home.map((name) => joinPath(system, system.home, name)),
  ];
}

/** A file that Mutt reads as well is Mutt's where both are there. */
function isOwn(path: string): boolean {
  return /\/\.?neomutt(?:rc$|\/)|\/neomuttrc$/.test(path);
}

export const neomutt = createMuttAdapter({
  id: 'neomutt',
  entries: async (system) => {
    const alone = (await onPath('neomutt', system)) && !(await onPath('mutt', system));
    return files(system).filter((path) => alone || isOwn(path));
  },
});
