import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ChangeAction, OneChange } from './change-once.ts';
import { MOVED_ACCOUNT, writeLargeProfile } from './large-profile.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LOADER = pathToFileURL(file('../../node_modules/tsx/dist/loader.mjs')).href;
const ONCE = file('change-once.ts');
const POSTERN = file('../../dist/cli/postern.js');

const TO = ['--to', 'smtp.example.org:587:starttls', '--login', 'keep', '--dry-run', '--no-probe', '--json'];
const ACTIONS: readonly ChangeAction[] = ['preview', 'apply', 'undo'];
/** As an administrator types them; from launch to answer. */
const COMMANDS: readonly { name: string; args: readonly string[] }[] = [
  { name: 'accounts', args: ['accounts', '--json'] },
  { name: 'fix ACCOUNT --dry-run', args: ['fix', MOVED_ACCOUNT, ...TO] },
  { name: 'fix --all --dry-run', args: ['fix', '--all', ...TO] },
];

type Median = (values: readonly number[]) => number;

/** Rows of the table: a change of a large profile through the door every host uses, each step in a fresh process. */
export function changeRows(runs: number, median: Median): string[] {
  const home = mkdtempSync(join(tmpdir(), 'postern-bench-'));
  try {
    writeLargeProfile(home);
    const env = { HOME: home, PATH: process.env['PATH'] };
    const node = (args: readonly string[]): string =>
      execFileSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 2 ** 26 });
    const rows = new Map<string, { ms: number[]; said: string }>();
    const add = (name: string, ms: number, said: string): void => {
      const row = rows.get(name) ?? { ms: [], said };
      row.ms.push(ms);
      rows.set(name, row);
    };
    for (let run = 0; run < runs; run++) {
      for (const action of ACTIONS) {
        const { ms, status } = JSON.parse(node(['--import', LOADER, ONCE, action])) as OneChange;
        add(`${action} a change`, ms, status);
      }
      for (const { name, args } of COMMANDS) {
        const began = performance.now();
        const said = node([POSTERN, ...args]);
        const ms = performance.now() - began;
        add(`postern ${name}`, ms, `accounts: ${said.match(/"mode": |"would-change"/g)?.length ?? 0}`);
      }
    }
    return [...rows].map(([name, { ms, said }]) => `| ${name} | ${median(ms).toFixed(0)} ms | \`${said}\` |`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
