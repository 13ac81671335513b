import { realpath } from 'node:fs/promises';
import { parseOnce, type ParseSettings } from '../clients/formats/parse-once.ts';
import type { SystemFiles } from '../clients/system.ts';
import { stampOf } from '../read-settings-file.ts';
import { readFileSeen, type FileSeen, type ReadFile } from './read-file.ts';

/** Files as previews read them. What writes a file reads it by itself, and compares. */
export interface FilesOfOneLook {
  read(path: string): Promise<ReadFile>;
  parse: ParseSettings;
}

/** What the adapters of a look read, and made of it. */
export interface LookSoFar {
  files: Pick<SystemFiles, 'read'>;
  parse: ParseSettings;
}

/** Reads a file once while nobody writes or replaces it: many previews may be made of one file. @param soFar - remembers its answers */
export function filesOfOneLook(soFar: LookSoFar | null = null): FilesOfOneLook {
  const seen = new Map<string, FileSeen>();

  /** What was read before, while it is what is there. */
  async function stillThere(path: string): Promise<FileSeen | null> {
    const adapters = await soFar?.files.read(path);
    const known = seen.get(path) ?? (adapters?.ok === true ? adapters.file : undefined);
    const real = known && (await realpath(path).catch(() => null));
    return real && known.stamp === (await stampOf(real)) ? { ...known, real } : null;
  }

  return {
    parse: soFar?.parse ?? parseOnce(),
    async read(path) {
      const before = await stillThere(path);
      const read: ReadFile = before === null ? await readFileSeen(path) : { ok: true, file: before };
      if (read.ok) seen.set(path, read.file);
      return read;
    },
  };
}
