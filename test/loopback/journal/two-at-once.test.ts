import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { end, world, type World } from '../../unit/journal/world.ts';
import { bundle } from '../bundle.ts';
import { NAMES, NEW, OLD } from './two-files.ts';

let program: { path: string; remove: () => void };
beforeAll(async () => {
  program = await bundle('journal/worker.ts');
}, 60_000);
afterAll(() => program.remove());

let home: World;
beforeEach(() => (home = world()));
afterEach(() => end(home));

interface Told {
  changed: number;
  undone: number;
  busy: number;
  other: string[];
}

async function at(home: string, rounds: number): Promise<Told> {
  const child = spawn(process.execPath, [program.path], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stdin.write(JSON.stringify({ home, rounds }));
  await once(child, 'close');
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Told;
}

test(
  'three processes at one home: every change is whole, and counted once',
  { timeout: 120_000 },
  async () => {
    for (const [index, name] of NAMES.entries()) home.file(name, OLD[index]);
    symlinkSync('dotfiles', join(home.home, 'two'));

    const told = await Promise.all([at(home.home, 40), at(home.home, 40), at(home.home, 40)]);
    const sum = (of: (one: Told) => number): number => told.reduce((all, one) => all + of(one), 0);
    const [changed, undone] = [sum((one) => one.changed), sum((one) => one.undone)];

    const entries = await home.journal.list();
    const stand = entries.filter(({ state }) => state === 'changed').length;
    // An undo finds nothing to undo when another was quicker: that is told too.
    expect(new Set(entries.map(({ state }) => state))).toEqual(
      new Set(stand > 0 ? ['changed', 'undone'] : ['undone']),
    );
    expect(entries.length).toBe(changed);
    expect(stand).toBe(changed - undone);
    expect([0, 1]).toContain(stand);
    const is = stand === 1 ? NEW : OLD;
    for (const [index, name] of NAMES.entries()) expect(home.read(join(home.home, name))).toEqual(is[index]);

    // They did get in each other's way, and nothing else went wrong.
    const others = told.flatMap(({ other }) => other);
    expect(others.length).toBeGreaterThan(0);
    const known = new Set(['changed-since-preview', 'no-such-change', 'already-right']);
    expect(others.filter((one) => !known.has(one))).toEqual([]);
    expect(readdirSync(join(home.state, 'locks'))).toEqual([]);
    expect(home.names().filter((name) => name.endsWith('.tmp'))).toEqual([]);
    end(home);
  },
);
