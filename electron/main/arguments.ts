export interface MainArguments {
  /** Id or file of a profile, as for the command line. */
  isp: string | null;
  autoCheck: boolean;
  /** The window of a help desk. */
  agent: boolean;
  /** Look at the doors of requests once, without a window: what the system starts each day. */
  look: boolean;
  /** A file or an https address with a newer, signed policy of the built-in provider. */
  update: string | null;
}

export const LOOK = '--look-at-doors';

/** Electron's own arguments stand between ours, so each of ours is one word. */
export function readArguments(argv: readonly string[]): MainArguments {
  const after = (name: string): string | null => {
    const value = argv.find((word) => word.startsWith(name))?.slice(name.length) ?? '';
    return value === '' ? null : value;
  };
  return {
    isp: after('--isp='),
    autoCheck: argv.includes('--auto-check'),
    agent: argv.includes('--agent'),
    look: argv.includes(LOOK),
    update: after('--update-policy='),
  };
}
