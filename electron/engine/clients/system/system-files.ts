import { constants } from 'node:fs';
import { open, readdir, readlink, stat } from 'node:fs/promises';
import { readWhole } from '../../read-whole.ts';
import type { FileFacts, FileRead, SystemFiles } from '../system.ts';

/** A settings file of more has something else in it. */
const LARGEST = 64 * 1024 * 1024;

/** Without the second flag opening a pipe waits for a writer. Windows has neither pipes in folders nor the flag. */
const READ_NOW = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);

export const systemFiles: SystemFiles = {
  read,
  list: async (path) => (await readdir(path).catch(() => [])).sort(),
  async stat(path): Promise<FileFacts | null> {
    try {
      const found = await stat(path);
      const kind = found.isFile()
        ? 'file'
        : found.isDirectory()
          ? 'folder'
          : found.isSocket()
            ? 'socket'
            : 'other';
      return {
        kind,
        size: found.size,
        modifiedMs: found.mtimeMs,
        inode: `${String(found.dev)}:${String(found.ino)}`,
      };
    } catch {
      return null;
    }
  },
  readLink: (path) => readlink(path).catch(() => null),
};

/** Pipes and devices are not read: they may never end. */
async function read(path: string): Promise<FileRead> {
  try {
    const handle = await open(path, READ_NOW);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return { ok: false, problem: 'not-readable', detail: 'not-a-file' };
      if (found.size > LARGEST) return { ok: false, problem: 'too-large', detail: String(found.size) };
      return { ok: true, bytes: await readWhole(handle, found.size) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, problem: 'absent', detail: code };
    if (code === 'EACCES' || code === 'EPERM') return { ok: false, problem: 'not-permitted', detail: code };
    return { ok: false, problem: 'not-readable', detail: code };
  }
}
