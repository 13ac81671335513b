import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ISP } from '../world/addresses.ts';
import { launch } from '../world/launch.ts';
import { run } from '../world/shell.ts';
import { folderOf } from '../world/state.ts';
import type { World } from '../world/world.ts';

const PROGRAM = fileURLToPath(new URL('form-desk.ts', import.meta.url));
const POSTERN = fileURLToPath(new URL('../../../dist/cli/postern.js', import.meta.url));
const LOADER = new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;

/** The ISP's own pages at https://www.lab-isp.test/port25, with the form for `profile`, until it is closed or the world ends. */
export interface IspPages {
  /** What the desk has: the fields of each form that was taken, oldest first. */
  taken: () => Record<string, string>[];
  close: () => Promise<void>;
}

/**
 * Makes the page with `postern isp page`, and serves it inside the world.
 * @param profile - file of a profile whose forms go to this server
 */
export async function startIspPages(world: World, profile: string): Promise<IspPages> {
  const folder = join(folderOf(world.id), 'isp-pages');
  mkdirSync(folder, { recursive: true });
  await run(process.execPath, [POSTERN, 'isp', 'page', profile, '--out', join(folder, 'page'), '--force']);
  const certificate = (name: string): string => join(world.certificates.folder, name);
  const files = [folder, certificate('leaf.key'), certificate(`${ISP.web.name}.pem`)];
  const program = ['--import', LOADER, PROGRAM, ...files, ISP.web.v4, ISP.web.v6];
  const { child, said } = launch(world.at('isp'), process.execPath, program);
  if (child.stdout === null) throw new Error('no output');
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!said().startsWith('ready')) throw new Error(`the ISP's pages are not up: ${said()}`);
  return {
    taken: () => JSON.parse(readFileSync(join(folder, 'taken.json'), 'utf8')) as Record<string, string>[],
    async close() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
