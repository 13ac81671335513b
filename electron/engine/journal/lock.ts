import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, thisProcess, type LockOwner } from './lock-owner.ts';
import { makeFolder } from '../own-files.ts';

/** What a lock needs of whoever takes it; it is in `locks/` in the folder. */
export interface LockDeps {
  folder: string;
  /** Unix time in milliseconds. */
  now: () => number;
  /** From 0, below 1. */
  random: () => number;
  sleep: (ms: number) => Promise<void>;
}

/** A change takes a tenth of a second: who waits this long finds another Postern that hangs. */
const WAIT_MS = 3000;
/** A lock whose owner cannot be asked after is left over when it is this old. */
const LEFT_OVER_MS = 600_000;
/** Between two tries, by chance, so that two who give way to each other do not do so for ever. */
const PAUSE_MS = { least: 4, spread: 24 };

const NAME = /^lock-([0-9a-f]+)-([0-9a-f]+)-([0-9a-f]+)-(\d+)-(\d+)-\d+$/;

/**
 * One Postern at a time. Each puts down a file whose name says who it is, then looks: whoever finds the file of another
 * that lives takes its own away and tries again. Of two, the later one always sees the earlier. No file is ever taken
 * over, so clearing away those of the dead cannot hit the living, as it can with one file for all.
 * Resolves to the release, or to null when another kept it. Rejects with the system's error.
 */
export async function takeLock(
  deps: LockDeps,
  waitMs: number = WAIT_MS,
): Promise<(() => Promise<void>) | null> {
  const folder = join(deps.folder, 'locks');
  await makeFolder(folder);
  const self = thisProcess();
  const { machine, boot, space, pid, start } = self;
  const name = ['lock', machine, boot, space, pid, start, String(Math.floor(deps.random() * 1e12))].join('-');
  const path = join(folder, name);
  for (let waited = 0; ;) {
    if (!(await heldByAnother(folder, name, self, deps))) {
      await (await open(path, 'wx', 0o600)).close();
      if (!(await heldByAnother(folder, name, self, deps))) return () => rm(path, { force: true });
      await rm(path, { force: true });
    }
    if (waited > waitMs) return null;
    const pause = PAUSE_MS.least + Math.floor(deps.random() * PAUSE_MS.spread);
    await deps.sleep(pause);
    waited += pause;
  }
}

async function heldByAnother(folder: string, own: string, self: LockOwner, deps: LockDeps): Promise<boolean> {
  let held = false;
  for (const name of await readdir(folder)) {
    if (name === own) continue;
    const path = join(folder, name);
    if (await isLeftOver(name, path, self, deps)) await rm(path, { force: true });
    else held = true;
  }
  return held;
}

async function isLeftOver(name: string, path: string, self: LockOwner, deps: LockDeps): Promise<boolean> {
  const [, machine, boot, space, pid, start] = NAME.exec(name) ?? [];
  if (machine !== undefined && boot !== undefined && space !== undefined && start !== undefined) {
    const alive = isAlive({ machine, boot, space, pid: Number(pid), start }, self);
    if (alive !== null) return !alive;
  }
  try {
    return Math.abs(deps.now() - (await stat(path)).mtimeMs) > LEFT_OVER_MS;
  } catch {
    // Released in the meantime.
    return true;
  }
}
