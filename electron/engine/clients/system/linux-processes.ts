import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RunningProcess } from '../system.ts';

/**
 * Processes of `uid`, from `/proc`. The name is that of the program's file: `comm` is cut at 15 characters, and is
 * taken only where the file cannot be seen or is an interpreter's. proc(5)
 */
export async function linuxProcesses(uid: number, proc = '/proc'): Promise<RunningProcess[]> {
  const pids = (await readdir(proc).catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((pid) => oneProcess(join(proc, pid), uid)));
  return found.flatMap((names, index) => names.map((name) => ({ pid: Number(pids[index]), name })));
}

/** The names one process may be known by: its file's, and the one it gave itself. A zombie has ended, and has none. */
async function oneProcess(folder: string, uid: number): Promise<string[]> {
  try {
    if ((await stat(folder)).uid !== uid) return [];
    const [comm, exe, state] = await Promise.all([
      readFile(join(folder, 'comm'), 'latin1'),
      readlink(join(folder, 'exe')).catch(() => ''),
      readFile(join(folder, 'stat'), 'latin1'),
    ]);
    if (state.startsWith('Z', state.lastIndexOf(')') + 2)) return [];
    // A file replaced by an update while it runs is shown with this mark.
    const file = basename(exe.replace(/ \(deleted\)$/, ''));
    return [
      ...new Set([file, comm.trimEnd()].filter((name) => name !== '').map((name) => name.toLowerCase())),
    ];
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
