import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ChangeTimes } from './change-once.ts';

const LOADER = pathToFileURL(
  fileURLToPath(new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url)),
).href;
const ONCE = fileURLToPath(new URL('change-once.ts', import.meta.url));
const WHAT = '5 MB prefs.js, 50 accounts';

/** Rows of the table: a change of a large profile, each run in a fresh process, from its first line of ours to its answer. */
export function changeRows(runs: number, median: (values: readonly number[]) => number): string[] {
  const all = Array.from(
    { length: runs },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--import', LOADER, ONCE], { encoding: 'utf8' }),
      ) as ChangeTimes,
  );
  const row = (name: string, said: string, one: (times: ChangeTimes) => number): string =>
    `| ${name}, ${WHAT} | postern | – | ${(median(all.map(one)) / 1000).toFixed(2)} s | – | – | \`${said}\` |`;
  return [
    row('preview a change', 'would-change', ({ previewMs }) => previewMs),
    row('apply a change', 'changed', ({ applyMs }) => applyMs),
    row('undo a change', 'undone', ({ undoMs }) => undoMs),
  ];
}
