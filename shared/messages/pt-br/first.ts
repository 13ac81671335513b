import { accounts } from './accounts.ts';
import { changes } from './changes.ts';
import { cli } from './cli.ts';
import { failed } from './failed.ts';
import { failures } from './failures.ts';
import { names } from './names.ts';
import { next } from './next.ts';
import { practice } from './practice.ts';
import { steps } from './steps.ts';
import { supportCode } from './support-code.ts';
import { verdicts } from './verdicts.ts';
import { window } from './window.ts';

export const first = {
  ...verdicts,
  ...steps,
  ...next,
  ...failures,
  ...names,
  ...cli,
  ...supportCode,
  ...changes,
  ...practice,
  ...accounts,
  ...failed,
  ...window,
  'join.sentences': '{first} {second}',
};
