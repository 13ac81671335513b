import { start } from './start.ts';

// Not awaited: Electron becomes ready only when this file has run to its end.
start(process.argv.slice(1)).catch((error: unknown) => {
  process.stderr.write(`postern: could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(3);
});
