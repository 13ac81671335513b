#!/usr/bin/env node
import { EXIT, type ExitCode } from './exit-codes.ts';
import { runProgram } from './program.ts';
import { systemTerminal } from './terminal.ts';

/** Nobody presses Ctrl-C twice in less than this, milliseconds. */
const SAME_PRESS_MS = 300;

const cancel = new AbortController();
let cancelledAt = 0;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second time the user means it. One press can arrive twice: from the terminal, and passed on by npm or a script.
    if (cancel.signal.aborted && performance.now() - cancelledAt > SAME_PRESS_MS)
      process.exit(EXIT.cancelled);
    if (cancel.signal.aborted) return;
    cancelledAt = performance.now();
    cancel.abort();
  });
}
let unwritten: Error | null = null;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that went away (`postern check | head -1`) is no fault of ours. On a full disk the command still does its work.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  unwritten ??= error;
});
// What is said beside the result may be lost: the result is not lost with it.
process.stderr.on('error', () => undefined);

let code: ExitCode;
try {
  code = await runProgram(process.argv.slice(2), systemTerminal(cancel.signal));
} catch (error) {
  code = cancel.signal.aborted ? EXIT.cancelled : EXIT.couldNotRun;
  // Nothing that was foreseen: say what, without a stack, so that it can be passed on.
  if (code === EXIT.couldNotRun)
    process.stderr.write(
      `postern: could not run: ${error instanceof Error ? error.message : String(error)}\n`,
    );
}
// Everything written must be out before sockets that still linger are dropped.
process.stdout.write('', (late) => {
  const lost: NodeJS.ErrnoException | null | undefined = unwritten ?? late;
  if (!lost || lost.code === 'EPIPE') process.exit(code);
  process.stderr.write(`postern: the result could not be written: ${lost.message}\n`);
  process.exit(EXIT.couldNotRun);
});
