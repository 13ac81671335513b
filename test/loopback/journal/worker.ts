import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNAL, world } from '../../unit/journal/world.ts';
import { NAMES, rewritten, twoFiles } from './two-files.ts';

// Ready, it says so; told a home, it applies and undoes there until it is killed, or as often as told.

interface Order {
  home: string;
  rounds: number | null;
}

/** Asked as a step begins, and again right before its files are put in place: the test then knows where it is. */
function closed(): Promise<boolean> {
  writeSync(1, '.');
  return Promise.resolve(false);
}

async function work({ home, rounds }: Order): Promise<void> {
  const { journal } = world({}, home);
  const told = { changed: 0, undone: 0, busy: 0, other: [] as string[] };
  for (let round = 0; rounds === null || round < rounds; round++) {
    const stands = (await journal.list()).some(({ state }) => state === 'changed');
    const report = stands
      ? await journal.undo(null, closed, SIGNAL)
      : await journal.apply(await journal.preview(twoFiles(home), SIGNAL), closed, SIGNAL);
    if (report.status === 'changed' || report.status === 'undone') told[report.status]++;
    else if (report.problem?.code === 'busy') told.busy++;
    else told.other.push(report.problem?.code ?? report.status);
    // Every other change is followed by its program, which writes its file anew: the undo then goes setting by setting.
    if (rounds === null && report.status === 'changed' && round % 4 < 2) asTheProgram(home, round);
  }
  writeSync(1, `\n${JSON.stringify(told)}\n`);
}

function asTheProgram(home: string, run: number): void {
  const path = join(home, NAMES[1] ?? '');
  writeFileSync(join(home, 'program'), rewritten(readFileSync(path), run));
  renameSync(join(home, 'program'), path);
}

process.stdin.once('data', (data: Buffer) => {
  void work(JSON.parse(data.toString()) as Order).finally(() => process.stdin.destroy());
});
writeSync(1, 'ready\n');
