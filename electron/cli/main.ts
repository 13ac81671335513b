#!/usr/bin/env node
import { EXIT, type ExitCode } from './exit-codes.ts';
import { runProgram } from './program.ts';
import { systemTerminal } from './terminal.ts';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second time the user means it.
    if (cancel.signal.aborted) process.exit(EXIT.cancelled);
    cancel.abort();
  });
}
// A reader that went away (`postern check | head -1`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.couldNotRun);
});

let code: ExitCode;
try {
  code = await runProgram(process.argv.slice(2), systemTerminal(cancel.signal));
} catch (error) {
  // Nothing that was foreseen: say what, without a stack, so that it can be passed on.
  process.stderr.write(`postern: could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  code = EXIT.couldNotRun;
}
// Everything written must be out before sockets that still linger are dropped.
process.stdout.write('', () => process.exit(code));
