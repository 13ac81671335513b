/** The command line that looks at the doors once, says what is new, and ends: what the system is to start each day. */
export const quietLook = (): string[] => [
  process.execPath,
  process.argv[1] ?? '',
  'outbox',
  'look',
  '--quiet',
];
