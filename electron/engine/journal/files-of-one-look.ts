import { realpath } from 'node:fs/promises';
import { parseOnce, type ParseSettings } from '../clients/formats/parse-once.ts';
import { isUntouched, readFileSeen, type FileSeen, type ReadFile } from './read-file.ts';

/** Files as previews read them. What writes a file reads it by itself, and compares. */
export interface FilesOfOneLook {
  read(path: string): Promise<ReadFile>;
  parse: ParseSettings;
}

/** Reads and hashes a file once while nobody writes or replaces it: many previews may be made of one file. @param parse - of the same look */
export function filesOfOneLook(parse: ParseSettings = parseOnce()): FilesOfOneLook {
  const seen = new Map<string, FileSeen>();
  return {
    parse,
    async read(path) {
      const before = seen.get(path);
      if (before !== undefined && (await stillLeadsTo(path, before)) && (await isUntouched(before)))
        return { ok: true, file: before };
      const read = await readFileSeen(path);
      if (read.ok) seen.set(path, read.file);
      return read;
    },
  };
}

async function stillLeadsTo(path: string, { real }: FileSeen): Promise<boolean> {
  return (await realpath(path).catch(() => null)) === real;
}
