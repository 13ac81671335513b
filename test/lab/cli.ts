import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { missing } from '../needs.ts';
import { LAB_NEEDS } from './needs.ts';
import { play, type Played } from './play.ts';
import { SCENES, sceneNamed } from './scenes/all.ts';
import type { Scene } from './scenes/scene.ts';
import { tableOf } from './table.ts';
import { createPool } from './world/pool.ts';
import { endOnSignals } from './world/signals.ts';
import { FAIR } from './world/world.ts';

const HELP = `npm run lab -- [SCENE…] [options]: plays scenes in networks of their own, and shows what the check says

  --list         the scenes, with their stories
  --all          every scene
  --runs N       each scene N times (1)
  --worlds N     N networks side by side (1)
  --json         the report of each run on standard output
  --save FOLDER  the report of each run as FOLDER/SCENE.json (the worst of several)
  --keep         leave the network up for a look; Ctrl-C takes it down
`;

const out = (text: string): void => void process.stdout.write(text);
const note = (text: string): void => void process.stderr.write(text);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean' },
      all: { type: 'boolean' },
      runs: { type: 'string', default: '1' },
      worlds: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      save: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.list) {
    for (const { id, story } of SCENES) out(`${id.padEnd(36)}${story}\n`);
    return 0;
  }
  const scenes = values.all ? SCENES : positionals.map(known);
  if (values.help || scenes.length === 0) {
    note(HELP);
    return values.help ? 0 : 2;
  }
  if (missing('lab', LAB_NEEDS)) return 3;
  build();

  endOnSignals();
  const pool = await createPool(Number(values.worlds));
  const single = scenes.length === 1 && values.runs === '1' && !values.json && !values.save;
  try {
    const [only] = scenes;
    if (single && only) return await show(pool, only, values.keep);
    const todo = Array.from({ length: Number(values.runs) }, () => scenes).flat();
    const played = await Promise.all(
      todo.map((scene) =>
        pool.use(async (world) => {
          const run = await play(world, scene);
          note(`${run.disagreements.length === 0 ? 'ok   ' : 'WRONG'} ${scene.id}\n`);
          if (values.json)
            out(`${JSON.stringify({ scene: scene.id, exit: run.exit, report: run.report })}\n`);
          return run;
        }),
      ),
    );
    if (values.save) save(values.save, played);
    note(`\n${tableOf(played)}\n`);
    if (values.keep) await untilInterrupted();
    return played.some((run) => run.disagreements.length > 0) ? 1 : 0;
  } finally {
    pool.close();
  }
}

/** One scene as the customer sees it, then judged. */
async function show(
  pool: Awaited<ReturnType<typeof createPool>>,
  scene: Scene,
  keep: boolean,
): Promise<number> {
  return pool.use(async (world) => {
    note(`${scene.id}: ${scene.story}\n\n`);
    await play(world, scene, { live: true });
    const judged = await play(world, scene);
    note(`\n${tableOf([judged])}\n`);
    if (keep) {
      await world.set({ ...FAIR, ...scene.weather });
      note(`\nThe network stays up. Look around with: ip netns exec ${world.at('customer')} bash\n`);
      await untilInterrupted();
    }
    return judged.disagreements.length > 0 ? 1 : 0;
  });
}

function known(id: string): Scene {
  const scene = sceneNamed(id);
  if (scene) return scene;
  note(`lab: no scene is called "${id}"; npm run lab -- --list shows them\n`);
  process.exit(2);
}

function build(): void {
  const script = fileURLToPath(new URL('../../build/scripts/build.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, '--if-stale'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(3);
}

function save(folder: string, played: readonly Played[]): void {
  mkdirSync(folder, { recursive: true });
  const order = [...played].sort((a, b) => a.disagreements.length - b.disagreements.length);
  for (const { scene, exit, report, stderr, disagreements } of order) {
    const text = JSON.stringify({ scene: scene.id, disagreements, exit, stderr, report }, null, 2);
    writeFileSync(join(folder, `${scene.id}.json`), text);
  }
}

function untilInterrupted(): Promise<never> {
  setInterval(() => undefined, 60_000);
  return new Promise<never>(() => undefined);
}

process.exitCode = await main();
