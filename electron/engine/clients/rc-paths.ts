import type { ClientSystem } from './system.ts';

/** `~`, `$HOME` and names below `folder`; null where a command or an unknown variable makes the name. */
export function rcPath(written: string, folder: string, system: ClientSystem): string | null {
  const named = written
    .replace(/^~(?=\/|$)/, system.home)
    .replace(/^\$\{?HOME\}?(?=\/|$)/, system.home)
    .replace(/^\$\{?XDG_CONFIG_HOME\}?(?=\/|$)/, system.env['XDG_CONFIG_HOME'] ?? `${system.home}/.config`);
  if (named === '' || /[`$|~]/.test(named)) return null;
  return named.startsWith('/') ? named : `${folder}/${named}`;
}

/** The program stands in a folder of `PATH`. */
export async function onPath(program: string, system: ClientSystem): Promise<boolean> {
  const folders = (system.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const facts = await Promise.all(folders.map((folder) => system.files.stat(`${folder}/${program}`)));
  return facts.some((one) => one?.kind === 'file');
}
