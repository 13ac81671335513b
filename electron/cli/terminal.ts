import { createColors } from 'picocolors';
import { systemLocale } from './input/system-locale.ts';

export type Colours = ReturnType<typeof createColors>;

/** What the commands know of the terminal. Results go to `out` alone; everything else goes to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  outColours: Colours;
  errColours: Colours;
  /** Progress may redraw its lines: standard error is a terminal that can move the cursor. */
  live: boolean;
  /** Somebody is watching the result come. */
  watched: boolean;
  /** Characters a line may have. */
  columns: number;
  /** The language the system speaks, as `de_AT.UTF-8` or `de-AT`; undefined when none is set. */
  locale: string | undefined;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** Colour as https://no-color.org asks: never with NO_COLOR, else where the stream is a terminal. */
function coloured(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY && env['TERM'] !== 'dumb';
}

export function systemTerminal(signal: AbortSignal): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outColours: createColors(coloured(stdout, env)),
    errColours: createColors(coloured(stderr, env)),
    live: stderr.isTTY && env['TERM'] !== 'dumb',
    watched: stdout.isTTY,
    columns: Math.min(stdout.columns || 80, 100),
    locale: systemLocale(env, process.platform, () => Intl.DateTimeFormat().resolvedOptions().locale),
    signal,
  };
}
