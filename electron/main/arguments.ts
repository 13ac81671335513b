export interface MainArguments {
  /** Id or file of a profile, as for the command line. */
  isp: string | null;
  autoCheck: boolean;
  /** The window of a help desk. */
  agent: boolean;
  /** A file or an https address with a newer, signed policy of the built-in provider. */
  update: string | null;
}

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
    update: after('--update-policy='),
  };
}
