// Runs a TypeScript tool of the project: node build/scripts/run-ts.mjs FILE [ARGUMENTS]
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

const [file, ...rest] = process.argv.slice(2);
ensureInstalled();
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const child = spawn(process.execPath, ['--import', loader, resolve(root, file), ...rest], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 130));
