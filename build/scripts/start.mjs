// `npm start`: the main job. Installs and builds what is missing, then runs the check in the terminal.
// `npm start -- ARGUMENTS` hands the arguments to the command line instead.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build({ ifStale: true });

const given = process.argv.slice(2);
const child = spawn(
  process.execPath,
  [join(root, 'dist/cli/postern.js'), ...(given.length ? given : ['check'])],
  {
    stdio: 'inherit',
  },
);
// Ctrl-C reaches the child through the terminal; this process only waits for its answer.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  // Without arguments a check that ran has done its job, whatever it found (1 = it found a problem).
  process.exit(given.length === 0 && code === 1 ? 0 : (code ?? 130));
});
