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

/** One program and how many connections to port 25 it holds. Null: the system does not say whose they are. */
export interface Port25Holder {
  program: string | null;
  count: number;
}

/** `on` runs and is up to date · `old` its list of viruses is · `unknown` is there, and the system says no more. */
export type SecurityState = 'on' | 'off' | 'old' | 'unknown';

export interface SecurityProduct {
  name: string;
  state: SecurityState;
}

export interface MachineLook {
  /** Null: this computer's connections could not be seen. Most connections first. */
  port25: Port25Holder[] | null;
  /** So many that a worm is likely: see `MANY_PORT_25`. */
  possibleInfection: boolean;
  security: SecurityProduct[];
}
