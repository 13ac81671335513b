import { readFileSync } from 'node:fs';
import { closed, prefsEdits, SIGNAL, TO_587, wanted, world } from '../../unit/journal/world.ts';

// `program HOME apply FILE…` or `program HOME undo FILE…`: does it once and says what came of it.

export interface Told {
  report: { status: string; problem?: { code: string; path?: string; detail?: string } };
  /** Every name in the home, the journal's own apart. */
  names: string[];
  /** The port in each of the files. */
  ports: (string | null)[];
  changes: number;
}

const [home = '', action = '', ...paths] = process.argv.slice(2);
const at = world({}, home);
const { journal } = at;
const change = wanted(...paths.map((path) => prefsEdits(path, ...TO_587)));
const report =
  action === 'undo'
    ? await journal.undo(null, closed, SIGNAL)
    : await journal.apply(await journal.preview(change, SIGNAL), closed, SIGNAL);
const told: Told = {
  report: { status: report.status, ...(report.problem === undefined ? {} : { problem: report.problem }) },
  names: at.names(),
  ports: paths.map((path) => /port", (\d+)/.exec(readFileSync(path, 'latin1'))?.[1] ?? null),
  changes: (await journal.list()).filter(({ state }) => state !== 'rolled-back').length,
};
process.stdout.write(JSON.stringify(told));
