import type { SystemFiles } from '../clients/system.ts';
import type { RunProgram } from '../clients/system/run-program.ts';

/** What the look at this computer may ask of it. It only reads, and sends nothing. */
export interface MachinePorts {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  files: SystemFiles;
  run: RunProgram;
  /** This process, whose own connections are not a worm's. */
  pid: number;
  /** Unix time in milliseconds. */
  now: () => number;
}
