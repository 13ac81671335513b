/** What the program's exit says (design: command line contract). */
export const EXIT = {
  /** Mail can be sent as configured, or the command did its work. */
  ok: 0,
  /** A problem was found. */
  problem: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The command could not run. */
  couldNotRun: 3,
  /** Ctrl-C. */
  cancelled: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
