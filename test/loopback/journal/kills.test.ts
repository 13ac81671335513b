import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nothingSkipped } from '../../needs.ts';
import { closed, end, SIGNAL, world, type World } from '../../unit/journal/world.ts';
import { bundle } from '../bundle.ts';
import { NAMES, NEW, OLD, rewritten } from './two-files.ts';

const KILLS = nothingSkipped ? 1000 : 150;
/** A home is given up before its journal is long. */
const KILLS_A_HOME = 25;
/** The first apply or undo of a fresh process takes some tens of milliseconds; they go on until the kill. */
const LATEST_KILL_MS = 90;
/** Two marks a step; the work between two takes this long. */
const LAST_MARK = 4;
const AFTER_MARK_MS = 14;
/** Processes that are started ahead. */
const AHEAD = 2;

let program: { path: string; remove: () => void };
beforeAll(async () => {
  program = await bundle('journal/worker.ts');
}, 60_000);
afterAll(() => program.remove());

/** What the kill found, by what was on the disk. */
const hits = new Map<string, number>();

function newHome(): World {
  const home = world();
  for (const [index, name] of NAMES.entries()) home.file(name, OLD[index]);
  symlinkSync('dotfiles', join(home.home, 'two'));
  return home;
}

type Side = 'old' | 'new';

/** Which of the two a file is, to the byte; a program's own setting apart. */
function sideOf(home: World, index: number): Side {
  const bytes = home.read(join(home.home, NAMES[index] ?? ''));
  const is = (which: readonly Buffer[]): boolean =>
    rewritten(bytes, 0).equals(rewritten(which[index] ?? Buffer.alloc(0), 0));
  if (is(OLD)) return 'old';
  if (is(NEW)) return 'new';
  throw new Error(`${NAMES[index]} is neither old nor new:\n${bytes.toString('latin1')}`);
}

const changesOf = (home: World): string[] => {
  const folder = join(home.state, 'changes');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

/** Where in its work the process was killed. */
function phase(home: World): string {
  const names = changesOf(home);
  if (names.some((name) => name.endsWith('.new'))) return 'the entry is being written';
  if (names.some((name) => name.endsWith('.gone'))) return 'the entry is being taken away';
  const newest = names.at(-1);
  if (newest === undefined) return 'before anything';
  const text = readFileSync(join(home.state, 'changes', newest, 'change.json'), 'utf8');
  const { state } = JSON.parse(text) as { state: string };
  if (state !== 'applying' && state !== 'undoing') {
    const locked = existsSync(join(home.state, 'locks')) && readdirSync(join(home.state, 'locks')).length > 0;
    return locked ? 'locked, nothing open' : 'between two';
  }
  const sides = NAMES.map((_, index) => sideOf(home, index)).join(' ');
  const temporary = home.names().some((name) => name.endsWith('.tmp')) ? ', temporaries' : '';
  return `${state}: files ${sides}${temporary}`;
}

async function start(): Promise<ChildProcessWithoutNullStreams> {
  const child = spawn(process.execPath, [program.path], { stdio: 'pipe' });
  // A thousand starts of Node are not to disturb the tests that measure time.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  child.stderr.on('data', (text: Buffer) => process.stderr.write(text));
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcessWithoutNullStreams, home: World): Promise<void> {
  const exit = once(child, 'exit');
  // Some at any time at all, some a little after one of the marks the process makes on its way.
  const mark = Math.floor(Math.random() * (LAST_MARK + 1));
  const marked = mark === 0 ? Promise.resolve() : marks(child, mark);
  child.stdin.write(JSON.stringify({ home: home.home, rounds: null }));
  await marked;
  const until = performance.now() + Math.random() * (mark === 0 ? LATEST_KILL_MS : AFTER_MARK_MS);
  const ticks = Math.floor(until - performance.now()) - 1;
  if (ticks > 0) await new Promise((resolve) => setTimeout(resolve, ticks));
  // The rest of the millisecond, so that no phase hides between two ticks of the timer.
  while (performance.now() < until);
  child.kill('SIGKILL');
  const [code, signal] = (await exit) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
}

function marks(child: ChildProcessWithoutNullStreams, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    child.stdout.on('data', (text: Buffer) => {
      left -= text.length;
      if (left <= 0) resolve();
    });
  });
}

async function checkRecovered(home: World): Promise<void> {
  await home.journal.recover();
  rmSync(join(home.home, 'program'), { force: true });
  const entries = await home.journal.list();
  const unsettled = entries.filter(({ state }) => state === 'interrupted');
  expect(unsettled).toEqual([]);
  const stands = entries.filter(({ state }) => state === 'changed');
  expect(stands.length).toBeLessThan(2);
  const side: Side = stands.length === 1 ? 'new' : 'old';
  expect(NAMES.map((_, index) => sideOf(home, index))).toEqual([side, side]);
  expect(home.names()).toEqual(['dotfiles', 'dotfiles/prefs.js', 'one', 'one/prefs.js', 'two']);
  if (!existsSync(home.state)) return;
  expect(readdirSync(join(home.state, 'locks'))).toEqual([]);
  for (const name of changesOf(home)) {
    expect(name).toMatch(/^c-/);
    const left = readdirSync(join(home.state, 'changes', name)).filter((file) => file.endsWith('.tmp'));
    expect(left).toEqual([]);
  }
}

test(`${KILLS} kills at any instant of apply and undo`, { timeout: 1_200_000 }, async () => {
  const ready = Array.from({ length: AHEAD }, start);
  let home = newHome();
  try {
    for (let count = 0; count < KILLS; count++) {
      const child = await ready.shift();
      if (child === undefined) throw new Error('no process');
      await kill(child, home);
      ready.push(start());
      const found = phase(home);
      hits.set(found, (hits.get(found) ?? 0) + 1);
      await checkRecovered(home);
      if ((count + 1) % KILLS_A_HOME > 0) continue;
      // Whatever stands can be taken back.
      const { status } = await home.journal.undo(null, closed, SIGNAL);
      expect(['undone', 'absent']).toContain(status);
      expect(NAMES.map((_, index) => sideOf(home, index))).toEqual(['old', 'old']);
      end(home);
      home = newHome();
    }
  } finally {
    for (const child of ready) (await child).kill('SIGKILL');
    end(home);
    const table = [...hits]
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `${String(times).padStart(6)}  ${name}`);
    process.stderr.write(`kills hit:\n${table.join('\n')}\n`);
  }
  const hit = (pattern: RegExp): number =>
    [...hits].filter(([name]) => pattern.test(name)).reduce((sum, [, times]) => sum + times, 0);
  const everyPhase = [
    /^the entry is being written/,
    /^applying/,
    /^undoing/,
    /temporaries$/,
    /^(?:locked|between)/,
  ];
  for (const pattern of everyPhase) expect([pattern, hit(pattern)]).not.toEqual([pattern, 0]);
  // Between the two files of a change: rare, and the reason for it all.
  if (nothingSkipped) expect(hit(/files (?:old new|new old)/)).toBeGreaterThan(0);
});
