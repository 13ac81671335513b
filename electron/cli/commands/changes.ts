import type { ChangeReport } from '../../../shared/model/change.ts';
import { systemMailPrograms } from '../../engine/mail-programs/system-mail-programs.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { changesText, changeText } from '../view/change.ts';

const SCHEMA = 'postern-changes/1';

export interface ChangesOptions {
  json: boolean;
  lang?: string;
}

/** `postern changes`: what was changed in mail programs, oldest first. */
export async function changesCommand(options: ChangesOptions, terminal: Terminal): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const changes = await systemMailPrograms().changes();
  terminal.out(
    options.json
      ? `${JSON.stringify({ schema: SCHEMA, changes }, null, 2)}\n`
      : changesText(changes, words, terminal),
  );
  return EXIT.ok;
}

/** `postern undo [CHANGE]`: puts back what one change did; the newest that stands, unless one is named. */
export async function undoCommand(
  change: string | undefined,
  options: ChangesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const report = await systemMailPrograms().undo(change ?? null, terminal.signal);
  if (options.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (change === undefined && report.status === 'absent')
    terminal.out(`${words.message('cli.undo.nothing', {})}\n`);
  else terminal.out(changeText(report, words, terminal));
  return exitOf(report);
}

const DONE: readonly ChangeReport['status'][] = ['changed', 'would-change', 'already-right', 'undone'];

export function exitOf(report: ChangeReport): ExitCode {
  return DONE.includes(report.status) ? EXIT.ok : EXIT.problem;
}
