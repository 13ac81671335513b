import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Judged } from '../../../shared/report/judged.ts';
import { supportCode } from '../../../shared/support-code/support-code.ts';
import { writeJson } from '../desk/json-file.ts';
import { readReport } from './read-report.ts';

/** The check before, as this computer keeps it for its user alone. */
export interface LastCheck {
  /** Whole: what names the customer goes when it is shown. */
  judged: Judged;
  verdicts: Verdict[];
  /** A known id, or the path of a profile: what `loadProfile` takes. */
  profile: string;
  /** Its support code. */
  code: string;
}

/** Where it is. @param folder - `stateFolder()` */
export const lastReportFile = (folder: string): string => join(folder, 'last-report.json');

/** Null: none was made, or it cannot be read. */
export async function readLastCheck(folder: string): Promise<LastCheck | null> {
  const read = await readReport(lastReportFile(folder));
  if (!read.ok) return null;
  const { judged, profile } = read;
  const { verdicts } = judged;
  return { judged, verdicts, profile: profile ?? judged.isp.id, code: supportCode(judged, verdicts) };
}

/**
 * A computer that keeps nothing (a full disk, a read-only home) has no last check; the check itself is none the worse. One
 * before it must not pass for it, on the phone least of all.
 */
export async function keepLastCheck(folder: string, judged: Judged, profile: string): Promise<void> {
  const file = lastReportFile(folder);
  await writeJson(file, { ...judged, profile })
    .catch(() => rm(file, { force: true }))
    .catch(() => undefined);
}
