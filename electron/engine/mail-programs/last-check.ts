import { join } from 'node:path';
import { z } from 'zod';
import { verdict } from '../../../shared/contract/verdict-schema.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { jsonFile } from '../desk/json-file.ts';

/** What `postern fix --next N` needs of the check before it. No address and no name but those of servers. */
const lastCheck = z.object({
  /** ISO 8601; empty: none was made yet. */
  at: z.string().default(''),
  /** A known id, or the path of a profile. */
  isp: z.string().default('generic'),
  verdicts: z.array(verdict).default([]),
  /** Its support code. */
  code: z.string().default(''),
});

export interface LastCheck {
  at: string;
  isp: string;
  verdicts: Verdict[];
  code: string;
}

/** @param folder - `stateFolder()` */
export async function readLastCheck(folder: string): Promise<LastCheck | null> {
  const read = await fileIn(folder).read();
  return read.at === '' ? null : read;
}

/** A computer that keeps nothing (a full disk, a read-only home) has no last check; the check itself is none the worse. */
export async function keepLastCheck(folder: string, check: LastCheck): Promise<void> {
  await fileIn(folder)
    .write(check)
    .catch(() => undefined);
}

const fileIn = (folder: string) => jsonFile(join(folder, 'last-check.json'), lastCheck);
