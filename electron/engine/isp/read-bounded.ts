import { open, stat } from 'node:fs/promises';

export type ReadBytes =
  | { ok: true; file: string; bytes: Uint8Array }
  | { ok: false; code: 'not-readable'; file: string; error: string }
  | { ok: false; code: 'too-large'; file: string; bytes: number; limit: number };

/**
 * Reads a file of at most `limit` bytes. Pipes and devices are not read: they may never end. `error` is the system's error
 * name, or `not-a-file`.
 */
export async function readBounded(file: string, limit: number): Promise<ReadBytes> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { ok: false, code: 'not-readable', file, error: 'EISDIR' };
    if (!found.isFile()) return { ok: false, code: 'not-readable', file, error: 'not-a-file' };
    if (found.size > limit) return { ok: false, code: 'too-large', file, bytes: found.size, limit };
    const bytes = await readUpTo(file, limit + 1);
    return bytes.length > limit
      ? { ok: false, code: 'too-large', file, bytes: bytes.length, limit }
      : { ok: true, file, bytes };
  } catch (error) {
    return { ok: false, code: 'not-readable', file, error: nameOf(error) };
  }
}

/** Reads on until the end or the limit: the size of a file that is still being written, or of one in /proc, says little. */
async function readUpTo(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const buffer = new Uint8Array(limit);
    let filled = 0;
    while (filled < limit) {
      const { bytesRead } = await handle.read(buffer, filled, limit - filled, null);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
