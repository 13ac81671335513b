import { z } from 'zod';
import { REPORT_ITEMS } from '../report/report-items.ts';

/** A report as a file of the customer's. */
export const reportWanted = z.strictObject({
  /** Which check of this run: `startedAt` of its report. */
  startedAt: z.string().max(40),
  /** What stays in although it names the customer. */
  shown: z.array(z.enum(REPORT_ITEMS)).max(REPORT_ITEMS.length),
  /** `pdf`: of hosts that print without a dialog; a page in a browser prints itself. */
  form: z.enum(['html', 'json', 'pdf']),
});
