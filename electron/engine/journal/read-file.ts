import { createHash } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { access, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readWhole } from '../read-whole.ts';
import type { FileMakeup } from '../write-file.ts';
import { problemOf, type Problem } from './problem.ts';

/** Settings files have kilobytes, the largest known (a prefs.js of many years) some megabytes. */
const LARGEST = 64 * 1024 * 1024;

export interface FileSeen {
  /** Where the links in the path lead. */
  real: string;
  bytes: Buffer;
  hash: string;
  makeup: FileMakeup;
  links: number;
  /** Other as soon as the file has been written or replaced. */
  stamp: string;
}

export type ReadFile = { ok: true; file: FileSeen } | { ok: false; problem: Problem };

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a settings file whole, through links. */
export async function readFileSeen(path: string): Promise<ReadFile> {
  const refuse = (detail: string): ReadFile => ({
    ok: false,
    problem: { code: 'not-readable', path, detail },
  });
  try {
    const real = await realpath(path);
    // Not to wait for the writer of a pipe.
    const handle = await open(real, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0));
    try {
      const facts = await handle.stat({ bigint: true });
      if (!facts.isFile()) return refuse(facts.isDirectory() ? 'EISDIR' : 'EINVAL');
      if (facts.size > LARGEST) return refuse('EFBIG');
      const bytes = await readWhole(handle, Number(facts.size));
      return { ok: true, file: { real, bytes, hash: hashOf(bytes), ...seen(facts) } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error, path, 'not-readable') };
  }
}

function seen(facts: BigIntStats): Pick<FileSeen, 'makeup' | 'links' | 'stamp'> {
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

/** True when nobody has written or replaced the file since. */
export async function isUntouched(file: FileSeen): Promise<boolean> {
  try {
    return seen(await stat(file.real, { bigint: true })).stamp === file.stamp;
  } catch {
    return false;
  }
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
