import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RunningProcess } from '../system.ts';

/**
 * Processes of `uid`, from `/proc`. The name is that of the program's file, and the one the process gave itself, which is
 * cut at 15 characters. Read at once and not by promises: there are hundreds of tiny files, none of them on a disk. proc(5)
 */
export function linuxProcesses(uid: number, proc = '/proc'): RunningProcess[] {
  return namesIn(proc)
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => oneProcess(join(proc, pid), uid).map((name) => ({ pid: Number(pid), name })));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The names one process may be known by. Threads of the kernel, and a zombie, have no file. */
function oneProcess(folder: string, uid: number): string[] {
  try {
    if (statSync(folder).uid !== uid) return [];
    // A file replaced by an update while it runs is shown with this mark.
    const file = basename(readlinkSync(join(folder, 'exe')).replace(/ \(deleted\)$/, ''));
    const own = readFileSync(join(folder, 'comm'), 'latin1').trimEnd();
    return [...new Set([file, own].map((name) => name.toLowerCase()))];
  } catch {
    return [];
  }
}

/**
 * Files that are locked for writing, as `device:inode` in decimal as `stat` gives them; null where `/proc/locks` cannot
 * be read. A line: `1: POSIX  ADVISORY  WRITE 4242 08:02:131073 0 EOF`. proc(5)
 */
export async function linuxLockedFiles(file = '/proc/locks'): Promise<ReadonlySet<string> | null> {
  const text = await readFile(file, 'latin1').catch(() => null);
  if (text === null) return null;
  const held = new Set<string>();
  // A line with `->` is of one who waits.
  for (const line of text.matchAll(
    /^\d+: (?!->)\S+\s+\S+\s+WRITE\s+\S+\s+([0-9a-f]+):([0-9a-f]+):(\d+) /gm,
  )) {
    const [, major = '', minor = '', inode = ''] = line;
    held.add(`${deviceNumber(parseInt(major, 16), parseInt(minor, 16))}:${inode}`);
  }
  return held;
}

/** The kernel's packing of a device number (`new_encode_dev`), as `st_dev` has it. */
function deviceNumber(major: number, minor: number): number {
  return (minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12);
}
