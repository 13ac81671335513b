import type { Catalogue } from '../catalogue.ts';
import { accounts } from './accounts.ts';
import { advice } from './advice.ts';
import { agent } from './agent.ts';
import { changes } from './changes.ts';
import { cliChanges } from './cli-changes.ts';
import { cliRequests } from './cli-requests.ts';
import { cli } from './cli.ts';
import { disc } from './disc.ts';
import { explain } from './explain.ts';
import { failures } from './failures.ts';
import { failed } from './failed.ts';
import { guided } from './guided.ts';
import { names } from './names.ts';
import { next } from './next.ts';
import { page } from './page.ts';
import { practice } from './practice.ts';
import { report } from './report.ts';
import { requests } from './requests.ts';
import { settings } from './settings.ts';
import { steps } from './steps.ts';
import { supportCode } from './support-code.ts';
import { verdicts } from './verdicts.ts';
import { windowRequests } from './window-requests.ts';
import { window } from './window.ts';

export const fr: Catalogue = {
  ...verdicts,
  ...steps,
  ...next,
  ...advice,
  ...failures,
  ...names,
  ...explain,
  ...cli,
  ...cliChanges,
  ...cliRequests,
  ...supportCode,
  ...changes,
  ...guided,
  ...practice,
  ...report,
  ...agent,
  ...settings,
  ...requests,
  ...page,
  ...disc,
  ...accounts,
  ...windowRequests,
  ...failed,
  ...window,
  'join.sentences': '{first} {second}',
};
