import { programRunner } from '../clients/system/run-program.ts';
import { systemFiles } from '../clients/system/system-files.ts';
import type { MachinePorts } from './machine.ts';

/** This computer. */
export function systemMachine(): MachinePorts {
  return {
    platform: process.platform,
    env: process.env,
    files: systemFiles,
    run: programRunner(process.env),
    pid: process.pid,
    now: () => Date.now(),
  };
}
