import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { missing } from '../needs.ts';
import { LAB_NEEDS } from './needs.ts';
import { namespaceOf, PLACES } from './world/names.ts';
import { sleep } from './world/shell.ts';
import { folderOf, listNamespaces, reap } from './world/state.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a process that holds a world; resolves once the world stands. */
async function holdWorld(): Promise<{ child: ChildProcess; id: string }> {
  const loader = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
  const program = fileURLToPath(new URL('world/hold.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', loader, program], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, id: line.toString().trim() };
}

/** Everything of a world that can be seen from outside. */
function tracesOf(id: string): string[] {
  const processes = spawnSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' }).stdout;
  return [
    ...listNamespaces().filter((name) => name.startsWith(id)),
    ...readdirSync('/etc/netns').filter((name) => name.startsWith(id)),
    ...(existsSync(folderOf(id)) ? [folderOf(id)] : []),
    ...processes.split('\n').filter((line) => line.includes(id) && !line.startsWith('Z')),
  ];
}

async function processesOf(id: string): Promise<string[]> {
  // The kernel ends what the killed process had started; give it a moment.
  await sleep(500);
  return tracesOf(id).filter((trace) => trace.includes(' '));
}

describe.skipIf(missing('lab, what it leaves behind', LAB_NEEDS) !== null)(
  'a world leaves nothing behind',
  () => {
    test('and has no way out: every device in it is one end of a line of its own', async () => {
      const { child, id } = await holdWorld();
      const devices = PLACES.map((place) => {
        const shown = spawnSync('ip', ['-n', namespaceOf(id, place), '-o', 'link'], {
          encoding: 'utf8',
        }).stdout;
        return [...shown.matchAll(/^\d+: ([^:]+):/gm)].map(([, name]) => name);
      });
      // A device shared with another namespace of the machine would be listed as `name@peer`.
      expect(devices).toEqual([
        ['lo', 'eth0', 'tun0'],
        ['lo', 'lan0', 'wan0'],
        ['lo', 'cust0', 'up0'],
        ['lo', 'isp0', 'vpn0'],
      ]);
      child.kill('SIGTERM');
      await once(child, 'exit');
    });

    test('ended by a signal', async () => {
      const { child, id } = await holdWorld();
      expect(tracesOf(id).length).toBeGreaterThan(10);
      child.kill('SIGTERM');
      await once(child, 'exit');
      expect(tracesOf(id)).toEqual([]);
    });

    test('killed: its servers end with it, and the next start clears the rest away', async () => {
      const { child, id } = await holdWorld();
      const other = await holdWorld();
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await processesOf(id)).toEqual([]);
      expect(tracesOf(id)).not.toEqual([]);

      expect(reap()).toContain(id);
      expect(tracesOf(id)).toEqual([]);
      // The world of a run that lives is not touched.
      expect(tracesOf(other.id).length).toBeGreaterThan(10);
      other.child.kill('SIGINT');
      await once(other.child, 'exit');
      expect(tracesOf(other.id)).toEqual([]);
    });
  },
);
