import type { Catalogue } from '../catalogue.ts';
import { cliChanges } from './cli-changes.ts';
import { cliReport } from './cli-report.ts';
import { cliRequests } from './cli-requests.ts';
import { disc } from './disc.ts';
import { first } from './first.ts';
import { later } from './later.ts';
import { page } from './page.ts';
import { settings } from './settings.ts';

export const es: Catalogue = {
  ...first,
  ...later,
  ...cliChanges,
  ...cliReport,
  ...cliRequests,
  ...settings,
  ...page,
  ...disc,
};
