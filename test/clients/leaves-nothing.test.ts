import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { missing } from '../needs.ts';
import { until } from './desk/desk.ts';
import { DESK_NEEDS, SCREEN_NEEDS } from './desk/needs.ts';

const needs = { root: true, programs: [...DESK_NEEDS, ...SCREEN_NEEDS] };

/** Processes in a network of the kernel's name, by their ids. */
function processesIn(network: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/ns/net`) === network;
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });
}

describe.skipIf(missing('mail programs, what a desk leaves behind', needs) !== null)('a desk', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)('ended by %s leaves nothing behind', async (signal) => {
    const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
    const program = fileURLToPath(new URL('desk/hold.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', loader, program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const network = line.toString().trim();
    expect(processesIn(network).length).toBeGreaterThan(10);
    // What it mounted, nobody else sees.
    expect(readFileSync('/proc/mounts', 'utf8')).not.toMatch(/^desk /m);
    child.kill(signal);
    await until('the end of all its processes', () => processesIn(network).length === 0, 10_000);
  });
});
