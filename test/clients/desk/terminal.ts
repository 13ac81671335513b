import { until, type Desk } from './desk.ts';

/** A program in a terminal of 100 × 40 characters. */
export interface Terminal {
  /** Waits until it has shown this since the last look. */
  sees(what: RegExp): Promise<void>;
  types(keys: string): void;
  ended: Promise<void>;
  shown(): string;
}

/** script(1) gives the program a terminal. */
export function openTerminal(desk: Desk, command: string): Terminal {
  const shell = `stty rows 40 cols 100; exec ${command}`;
  const { child, ended } = desk.start(['script', '-qec', shell, '/dev/null'], {}, true);
  let shown = '';
  child.stdout?.on('data', (text: Buffer) => (shown += text.toString()));
  return {
    async sees(what) {
      const wanted = (): string => `${String(what)} on the screen, which shows ${shown.slice(-2000)}`;
      await until(wanted, () => what.test(shown));
      shown = shown.slice(shown.search(what) + (what.exec(shown)?.[0].length ?? 0));
    },
    types: (keys) => void child.stdin?.write(keys),
    ended,
    shown: () => shown,
  };
}
