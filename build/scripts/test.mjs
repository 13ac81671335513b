// `npm test`: types, lint, format, then every test. `npm test -- ARGUMENTS` hands them to the runner and skips the rest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

process.chdir(root);
ensureInstalled();
const { build } = await import('./build.mjs');
await build({ ifStale: true });

const given = process.argv.slice(2);
const bin = (name) => join(root, 'node_modules', name);
const node = (label, ...args) => {
  console.error(`postern: ${label} …`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

if (given.length === 0) {
  for (const room of ['shared', 'electron', 'renderer', 'test']) {
    node(`types of ${room}/`, bin('typescript/bin/tsc'), '-p', `tsconfig.${room}.json`);
  }
  node('lint', bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.');
  node('format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.');
}
node('tests', bin('vitest/vitest.mjs'), 'run', ...given);
