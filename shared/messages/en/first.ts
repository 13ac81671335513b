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

/** What a window says before and while it shows the result of a check. */
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
  /** How two sentences stand one after the other. */
  'join.sentences': '{first} {second}',
} as const;
