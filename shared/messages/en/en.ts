import { cliChanges } from './cli-changes.ts';
import { cliReport } from './cli-report.ts';
import { cliRequests } from './cli-requests.ts';
import { disc } from './disc.ts';
import { first } from './first.ts';
import { later } from './later.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';

/** The English catalogue. English is written first; its keys are the keys every language must have. What only the command line says stands here alone. */
export const en = {
  ...first,
  ...later,
  ...cliChanges,
  ...cliReport,
  ...cliRequests,
  ...settings,
  ...page,
  ...disc,
} as const;
