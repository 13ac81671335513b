// `npm start`: the main job. Installs and builds what is missing, then opens the window, in Electron or in a browser,
// where a check begins by itself. Without a display the check also runs here, and the address of the window is printed.
// `npm start -- ARGUMENTS` hands the arguments to the command line instead.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build({ ifStale: true });

const postern = join(root, 'dist/cli/postern.js');

/** Runs a program to its end; resolves with its exit code. Ctrl-C reaches it through the terminal. */
function run(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, pass);
      resolve(code);
    };
    child.on('error', () => end(3));
    child.on('exit', (code) => end(code ?? 130));
  });
}

async function openWindow() {
  const { findElectron, hasDisplay } = await import('./electron.mjs');
  const electron = await findElectron();
  let why = electron.why;
  if (electron.path) {
    const code = await run(electron.path, [root, '--auto-check']);
    if (code === 0 || code === 130) return 0;
    why = `it ended with code ${code}`;
  }
  console.error(`postern: no Electron window (${why}); using the web browser.`);
  return run(process.execPath, [
    postern,
    'serve',
    ...(hasDisplay() ? ['--open', '--auto-check'] : ['--no-open', '--check']),
  ]);
}

const given = process.argv.slice(2);
process.exitCode = await (given.length > 0 ? run(process.execPath, [postern, ...given]) : openWindow());
