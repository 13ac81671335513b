import { constants, type BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { readWhole } from './read-whole.ts';
import type { FileMakeup } from './write-file.ts';

/** Settings files have kilobytes, the largest known (a prefs.js of many years) some megabytes. */
const LARGEST = 64 * 1024 * 1024;

/** Without the second flag opening a pipe waits for a writer. Windows has neither pipes in folders nor the flag. */
const READ_NOW = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** A file as it was read, all of it. Nobody writes to `bytes`. */
export interface FileBytes {
  bytes: Buffer;
  makeup: FileMakeup;
  links: number;
  /** Other as soon as the file has been written or replaced. */
  stamp: string;
}

export type FileRefused = 'folder' | 'not-a-file' | 'too-large';

/** Reads a settings file whole, through links. Pipes and devices are not read: they may never end. Rejects with the system's error. */
export async function readSettingsFile(
  path: string,
): Promise<FileBytes | { refused: FileRefused; size: number }> {
  const handle = await open(path, READ_NOW);
  try {
    const facts = await handle.stat({ bigint: true });
    const size = Number(facts.size);
    if (!facts.isFile()) return { refused: facts.isDirectory() ? 'folder' : 'not-a-file', size };
    if (size > LARGEST) return { refused: 'too-large', size };
    return { bytes: await readWhole(handle, size), ...makeupOf(facts) };
  } finally {
    await handle.close();
  }
}

/** The stamp of the file that is there now, or null: it cannot be told. */
export async function stampOf(path: string): Promise<string | null> {
  try {
    return makeupOf(await stat(path, { bigint: true })).stamp;
  } catch {
    return null;
  }
}

function makeupOf(facts: BigIntStats): Omit<FileBytes, 'bytes'> {
  return {
    makeup: {
      mode: Number(facts.mode) & 0o7777,
      owner: process.platform === 'win32' ? null : { uid: Number(facts.uid), gid: Number(facts.gid) },
    },
    links: Number(facts.nlink),
    // Windows moves the last of them for many reasons.
    stamp: [
      facts.dev,
      facts.ino,
      facts.size,
      facts.mtimeNs,
      process.platform === 'win32' ? '' : facts.ctimeNs,
    ].join(':'),
  };
}
