import { readdir, readlink, stat } from 'node:fs/promises';
import { readSettingsFile } from '../../read-settings-file.ts';
import type { FileFacts, FileRead, SystemFiles } from '../system.ts';

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

async function read(path: string): Promise<FileRead> {
  try {
    const file = await readSettingsFile(path);
    if ('bytes' in file) return { ok: true, bytes: file.bytes, file };
    if (file.refused === 'too-large') return { ok: false, problem: 'too-large', detail: String(file.size) };
    return { ok: false, problem: 'not-readable', detail: 'not-a-file' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, problem: 'absent', detail: code };
    if (code === 'EACCES' || code === 'EPERM') return { ok: false, problem: 'not-permitted', detail: code };
    return { ok: false, problem: 'not-readable', detail: code };
  }
}
