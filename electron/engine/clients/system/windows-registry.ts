import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunProgram } from './run-program.ts';

/** A mail profile has some megabytes; no more is read. */
const LARGEST = 64 * 1024 * 1024;
const MARK = Buffer.from([0xff, 0xfe]);

/** Never the `reg.exe` of a folder on the search path. */
function regExe(env: Readonly<Record<string, string | undefined>>): string {
  return `${env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows'}\\System32\\reg.exe`;
}

/**
 * The text of `reg export`, or null: no such key, or it may not be read. Both end in exit code 1, and what is said of it is in
 * the language of the system. The file is UTF-16: what `reg query` prints is in a code page, and loses names.
 */
export async function exportRegistry(
  key: string,
  run: RunProgram,
  signal: AbortSignal,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | null> {
  return inFolderOfOurs(async (folder) => {
    const file = join(folder, `${randomUUID()}.reg`);
    const { code } = await run(regExe(env), ['export', key, file, '/y'], signal);
    if (code !== 0) return null;
    try {
      if ((await stat(file)).size > LARGEST) return null;
      const bytes = await readFile(file);
      return bytes.subarray(bytes.subarray(0, 2).equals(MARK) ? 2 : 0).toString('utf16le');
    } catch {
      return null;
    }
  });
}

/** Merges a `.reg` text into the registry. True when `reg.exe` says so; only reading back proves it. */
export async function importRegistry(
  text: string,
  run: RunProgram,
  signal: AbortSignal,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<boolean> {
  return inFolderOfOurs(async (folder) => {
    const file = join(folder, `${randomUUID()}.reg`);
    await writeFile(file, regBytes(text), { flag: 'wx', mode: 0o600 });
    return (await run(regExe(env), ['import', file], signal)).code === 0;
  });
}

/** As the registry editor writes a file. */
export function regBytes(text: string): Buffer {
  return Buffer.concat([MARK, Buffer.from(text, 'utf16le')]);
}

/** An export may hold a password, hidden by the user's own key: nobody else reads the folder, and it is gone afterwards. */
async function inFolderOfOurs<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'postern-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
