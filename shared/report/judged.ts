import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';

/** A report and what was judged of it, as codes: words are put to it in whatever language it is read. */
export interface Judged extends Report {
  verdicts: Verdict[];
}
