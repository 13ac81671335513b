import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { writeFileWhole } from '../write-file.ts';

/** Where the report of the last check is kept, for this user alone. It is whole: what names the customer goes when it is shown. */
export const lastReportFile = (folder: string): string => join(folder, 'last-report.json');

/** A computer that keeps nothing has no last report; the check itself is none the worse. @param folder - `stateFolder()` */
export async function keepLastReport(
  folder: string,
  report: Report,
  verdicts: readonly Verdict[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFileWhole(lastReportFile(folder), `${JSON.stringify({ ...report, verdicts })}\n`, 0o600);
  } catch {
    // See above.
  }
}
