export interface MainArguments {
  /** Id or file of a profile, as for the command line. */
  isp: string | null;
  autoCheck: boolean;
  /** The window of a help desk. */
  agent: boolean;
}

/** Electron's own arguments stand between ours, so each of ours is one word. */
export function readArguments(argv: readonly string[]): MainArguments {
  const isp = argv.find((word) => word.startsWith('--isp='))?.slice('--isp='.length);
  return {
    isp: isp === undefined || isp === '' ? null : isp,
    autoCheck: argv.includes('--auto-check'),
    agent: argv.includes('--agent'),
  };
}
