import { joinPath } from '../homes.ts';
import type { ClientSystem } from '../system.ts';

/**
 * Whether a profile is in use. The program holds a lock on `.parentlock` (on Windows: `parent.lock`, open and shared with
 * nobody) before it reads its settings. `processes`: names the programs that may use the profile run under.
 */
export async function profileInUse(
  folder: string,
  processes: readonly string[],
  system: ClientSystem,
): Promise<boolean> {
  if (await isHeld(folder, processes, system)) return true;
  const runs = (await system.processes()).some(({ name }) => processes.includes(name));
  if (!runs) return false;
  // It runs. Where locks can be seen it is another profile's program if it holds one beside this one.
  const held = await Promise.all(
    (await siblings(folder, system)).map((other) => isHeld(other, processes, system)),
  );
  return !held.includes(true);
}

async function isHeld(folder: string, processes: readonly string[], system: ClientSystem): Promise<boolean> {
  if (system.platform === 'win32') {
    const lock = await system.files.read(joinPath(system, folder, 'parent.lock'));
    return !lock.ok && lock.problem !== 'absent';
  }
  const [locked, facts] = await Promise.all([
    system.lockedFiles(),
    system.files.stat(joinPath(system, folder, '.parentlock')),
  ]);
  if (locked !== null && facts !== null && locked.has(facts.inode)) return true;
  // Where locks do not work (some network folders), the link `lock` names address and process. It may be left behind.
  const pid = /:\+?(\d+)$/.exec((await system.files.readLink(joinPath(system, folder, 'lock'))) ?? '')?.[1];
  if (pid === undefined) return false;
  return (await system.processes()).some((one) => one.pid === Number(pid) && processes.includes(one.name));
}

/** Folders beside a profile, where others are. */
async function siblings(folder: string, system: ClientSystem): Promise<string[]> {
  const parent = joinPath(system, folder, '..');
  const names = await system.files.list(parent);
  return names.map((name) => joinPath(system, parent, name)).filter((other) => other !== folder);
}
