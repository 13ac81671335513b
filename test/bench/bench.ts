import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LAB_NEEDS } from '../lab/needs.ts';
import { sceneNamed } from '../lab/scenes/all.ts';
import type { Scene } from '../lab/scenes/scene.ts';
import { createPool } from '../lab/world/pool.ts';
import { endOnSignals } from '../lab/world/signals.ts';
import { FAIR, type World } from '../lab/world/world.ts';
import { missing } from '../needs.ts';
import { changeRows } from './changes.ts';
import { CONTENDERS, measure, type Contender, type Measured } from './measure.ts';

// `npm run bench [-- --runs 5] [--changes]`: prints a table in Markdown; `--changes`: of changes alone, without the lab.

const SCENES = [
  'open',
  'isp-drops-25',
  'all-mail-ports-dropped',
  'isp-resets-25',
  'greeting-after-8-s',
  'dial-up-25-dropped',
];
/** A tool that takes longer than this is run once: its time-out is a constant. */
const CONSTANT_MS = 10_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const note = (text: string): void => void process.stderr.write(text);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

async function several(world: World, scene: Scene, contender: Contender, runs: number): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const command = contender.command(world, scene);
    const one = await measure(world, scene, command, contender.useful, contender.sum);
    all.push(one);
    if (one.doneMs > CONSTANT_MS && contender !== CONTENDERS[0]) break;
  }
  return all;
}

function row(scene: Scene, contender: Contender, all: readonly Measured[]): string {
  const useful = all.map(({ usefulMs }) => usefulMs).filter((ms) => ms !== null);
  const cells = [
    scene.id,
    contender.name,
    useful.length > 0 ? seconds(median(useful)) : '–',
    seconds(median(all.map(({ doneMs }) => doneMs))),
    String(median(all.map(({ bytes }) => bytes))),
    String(median(all.map(({ sockets }) => sockets))),
    `\`${all[0]?.said ?? ''}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How long the program needs to say what it can do, beside an empty start of Node. */
function startTimes(): string {
  const time = (args: readonly string[]): number => {
    const all = Array.from({ length: 9 }, () => {
      const began = performance.now();
      spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
      return performance.now() - began;
    });
    return median(all);
  };
  const empty = time(['-e', '0']);
  const help = time(['dist/cli/postern.js', '--help']);
  return `\`postern --help\`: ${help.toFixed(0)} ms; an empty start of Node: ${empty.toFixed(0)} ms (${(help / empty).toFixed(1)} times).`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows].join('\n');
}

/** The check beside other tools, each as the customer of the lab. */
async function networkRows(runs: number): Promise<string[]> {
  endOnSignals();
  const pool = await createPool(1);
  const rows: string[] = [];
  try {
    await pool.use(async (world) => {
      for (const scene of SCENES.map(sceneNamed).filter((found) => found !== undefined)) {
        await world.set({ ...FAIR, ...scene.weather });
        for (const contender of CONTENDERS) {
          note(`${scene.id}: ${contender.name}\n`);
          rows.push(row(scene, contender, await several(world, scene, contender, runs)));
        }
      }
    });
  } finally {
    pool.close();
  }
  return rows;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '5' }, changes: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  const needs = { ...LAB_NEEDS, programs: [...LAB_NEEDS.programs, 'nmap', 'swaks'] };
  if (!values.changes && missing('bench', needs)) return;
  const build = fileURLToPath(new URL('../../build/scripts/build.mjs', import.meta.url));
  spawnSync(process.execPath, [build, '--if-stale'], { stdio: ['ignore', 2, 2] });

  const parts: string[] = [];
  if (!values.changes) {
    const head = [
      'scene',
      'program',
      'first useful answer',
      'answer',
      'bytes sent',
      'sockets',
      'what it says',
    ];
    const how = `Medians of ${runs} runs from launch to answer, in the lab; a program that takes over ten seconds is run once. Bytes are counted on the wire, with every header and DNS.`;
    parts.push(table(head, await networkRows(runs)), how);
  }
  note('changes\n');
  parts.push(
    table(['with a 5 MB prefs.js of 50 accounts', 'answer', 'what it says'], changeRows(runs, median)),
    `Medians of ${runs} runs, each a new process: of a change from the first call to its answer, of a command from launch.`,
    startTimes(),
  );
  process.stdout.write(`${parts.join('\n\n')}\n`);
}

await main();
