import type { Handlers } from '../../../shared/contract/contract.ts';
import type { SaveAnswer } from '../../../shared/contract/saving-schemas.ts';
import { nearestLanguage } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import type { Judged } from './fixes.ts';
import type { SaveFile } from './save-file.ts';

/** Prints a whole page to PDF, and lets the customer keep it. Never rejects. */
export type SavePdf = (name: string, html: string) => Promise<SaveAnswer>;

export interface DeskReportsDeps {
  version: string;
  /** What a check of this run found, by when it began; null when it is not known any more. */
  found: (startedAt: string) => Judged | null;
  saveFile: SaveFile;
  /** Null where the page prints itself. */
  savePdf: SavePdf | null;
}

/** The call of the contract that makes a file of a report: the same as `postern report` makes. */
export function createDeskReports(deps: DeskReportsDeps): Pick<Handlers, 'saveReport'> {
  return {
    async saveReport({ startedAt, shown, form, language }) {
      const found = deps.found(startedAt);
      if (found === null) return { outcome: 'failed', detail: 'no-such-report' };
      const { report, verdicts, profile } = found;
      const words = await loadWords(nearestLanguage(language));
      // It brings what makes HTML along, which nothing else on a desk needs.
      const { makeReport } = await import('../report/make-report.ts');
      const made = makeReport(
        { ...report, verdicts: [...verdicts] },
        { words, shown, version: deps.version, profile },
      );
      const mark = report.practice === undefined ? '' : 'practice-';
      const name = `${mark}postern-report-${startedAt.slice(0, 10)}.${form}`;
      switch (form) {
        case 'html':
          return deps.saveFile({ name, type: 'text/html', text: made.html });
        case 'json':
          return deps.saveFile({ name, type: 'application/json', text: made.json });
        case 'pdf':
          return deps.savePdf?.(name, made.html) ?? { outcome: 'failed', detail: 'no-printer' };
      }
    },
  };
}
