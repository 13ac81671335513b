import { dirname } from 'node:path';
import type { z } from 'zod';
import { readBounded } from '../isp/read-bounded.ts';
import { readJson } from '../isp/read-json.ts';
import { makeFolder, replaceFile } from '../own-files.ts';

/** Our own files have a few hundred bytes. */
const LARGEST = 65_536;

/** A small file of our own. */
export interface JsonFile<T> {
  /** What was saved; what `schema` makes of nothing when there is no file, or none that can be understood. */
  read(): Promise<T>;
  /** Rejects with the system's error. */
  write(value: T): Promise<void>;
}

/** `schema` must take `{}`: every key has a default, so that a file of an older version is still good. */
export function jsonFile<Schema extends z.ZodType>(path: string, schema: Schema): JsonFile<z.output<Schema>> {
  return {
    async read() {
      const read = await readBounded(path, LARGEST);
      const json = read.ok ? readJson(read.bytes) : null;
      const parsed = schema.safeParse(json?.ok ? json.value : {});
      return parsed.success ? parsed.data : schema.parse({});
    },
    write: (value) => writeJson(path, value),
  };
}

/** Writes it whole, for this user alone, and makes the folder where it is not there. Rejects with the system's error. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await makeFolder(dirname(path));
  await replaceFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
