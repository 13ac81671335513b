import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type FileBytes, type FileRefused, readSettingsFile, stampOf } from '../read-settings-file.ts';
import { problemOf, type Problem } from './problem.ts';

export interface FileSeen extends FileBytes {
  /** Where the links in the path lead. */
  real: string;
}

export type ReadFile = { ok: true; file: FileSeen } | { ok: false; problem: Problem };

/** As the system would say it. */
const REFUSED: Readonly<Record<FileRefused, string>> = {
  folder: 'EISDIR',
  'not-a-file': 'EINVAL',
  'too-large': 'EFBIG',
};

const hashes = new WeakMap<Buffer, string>();

/** SHA-256, hexadecimal; worked out once for a buffer, and nobody writes to those of settings. */
export function hashOf(bytes: Buffer): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, hash);
  return hash;
}

/** Works out the hashes of two that have their first `alike` bytes in common, as before and after a change: those once. */
export function hashAlike(one: Buffer, other: Buffer, alike: number): void {
  const begun = createHash('sha256').update(one.subarray(0, alike));
  for (const bytes of [one, other]) {
    if (hashes.has(bytes)) continue;
    hashes.set(bytes, begun.copy().update(bytes.subarray(alike)).digest('hex'));
  }
}

/** Reads a settings file whole, through links. */
export async function readFileSeen(path: string): Promise<ReadFile> {
  try {
    const real = await realpath(path);
    const read = await readSettingsFile(real);
    if ('bytes' in read) return { ok: true, file: { real, ...read } };
    return { ok: false, problem: { code: 'not-readable', path, detail: REFUSED[read.refused] } };
  } catch (error) {
    return { ok: false, problem: problemOf(error, path, 'not-readable') };
  }
}

/** True when nobody has written or replaced the file since. */
export async function isUntouched({ real, stamp }: FileSeen): Promise<boolean> {
  return (await stampOf(real)) === stamp;
}

/** Why a file may not be replaced, as far as can be told without writing; null when it may. */
export async function whyNotWritable({ real, makeup, links }: FileSeen): Promise<Problem | null> {
  const refuse = (detail: string, path = real): Problem => ({ code: 'not-writable', path, detail });
  // Its other names would keep the old settings.
  if (links > 1) return refuse('EMLINK');
  // Somebody meant it; an administrator would write all the same.
  if ((makeup.mode & 0o200) === 0) return refuse('EACCES');
  const self = process.geteuid?.();
  // Only an administrator can make a file that belongs to another.
  if (self !== undefined && self !== 0 && makeup.owner !== null && makeup.owner.uid !== self)
    return refuse('EPERM');
  try {
    await (await open(real, 'r+')).close();
  } catch (error) {
    return problemOf(error, real, 'not-writable');
  }
  try {
    await access(dirname(real), constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return problemOf(error, dirname(real), 'not-writable');
  }
}
