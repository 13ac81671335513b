import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import type { ChangeEntry, ChangeReport } from '../../../shared/model/change.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { sendOutcomeInWords } from '../../../shared/messages/send-outcome-words.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { placeInWords } from '../../../shared/messages/word-account.ts';
import type { TestAnswer } from '../commands/fix-test.ts';
import type { Colours, Terminal } from '../terminal.ts';
import { programTitle } from './by-hand.ts';
import { wrap } from './layout.ts';

/** What a change did, or would do: a sentence, the lines that change, and what comes of it. */
export function changeText(
  report: ChangeReport,
  words: Words,
  { outColours: colours, columns }: Terminal,
): string {
  const { status, client, problem, from, to } = report;
  const product = client === null ? '' : CLIENT_NAMES[client];
  const blocks: string[] = [];
  const name = client === null ? report.email : programTitle(client, report.email);
  if (name !== '') blocks.push(colours.bold(name));
  if (to !== null && status !== 'undone') {
    const both = { first: placeInWords(from, words), second: placeInWords(to, words) };
    blocks.push(wrap(words.message('cli.fix.from-to', both), columns));
  }
  blocks.push(wrap(words.message(`change.status.${status}`, { product }), columns));
  if (problem !== undefined && problem.code !== status) {
    const where = [problem.path, problem.detail].filter((text) => text !== undefined).join(': ');
    const said = words.message(`change.problem.${problem.code}`, {});
    blocks.push(wrap(where === '' ? said : `${said} (${where})`, columns));
  }
  for (const { path, before, after } of report.files) blocks.push(`${path}\n${diff(before, after, colours)}`);
  for (const { path, key, ours, now } of report.conflicts) {
    const values = { path, value: key, first: ours ?? '–', second: now ?? '–' };
    blocks.push(wrap(words.message('cli.changes.conflict', values), columns));
  }
  blocks.push(...notesOf(report, words).map((note) => wrap(note, columns)));
  return `${blocks.join('\n')}\n`;
}

function notesOf(report: ChangeReport, words: Words): string[] {
  const { status, alsoMoves, asksPassword, needsRestart, change } = report;
  const notes: string[] = [];
  if (status !== 'changed' && status !== 'would-change') return notes;
  if (alsoMoves.length > 0) {
    notes.push(words.message('change.also-moves', { count: alsoMoves.length, names: alsoMoves.join(', ') }));
  }
  if (asksPassword) notes.push(words.message('change.asks-password', {}));
  if (needsRestart) notes.push(words.message('change.needs-restart', {}));
  if (status === 'changed' && change !== null) {
    notes.push(words.message('cli.fix.undo', { command: change }));
  }
  return notes;
}

function diff(before: string, after: string, colours: Colours): string {
  const mark = (text: string, sign: string) =>
    text === ''
      ? []
      : text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `  ${sign} ${line}`);
  return [
    ...mark(before, '-').map((line) => colours.red(line)),
    ...mark(after, '+').map((line) => colours.green(line)),
  ].join('\n');
}

/** One line a change, newest last. */
export function changesText(entries: readonly ChangeEntry[], words: Words, terminal: Terminal): string {
  if (entries.length === 0) return `${wrap(words.message('cli.changes.none', {}), terminal.columns)}\n`;
  return entries
    .map(({ change, at, state, client, email, from, to }) => {
      const both = { first: placeInWords(from, words), second: placeInWords(to, words) };
      const name = [client === null ? '' : CLIENT_NAMES[client], email].filter((text) => text !== '');
      const head = [change, at, words.message(`cli.changes.state.${state}`, {}), name.join(' – ')];
      return `${head.join('  ')}\n  ${words.message('cli.fix.from-to', both)}\n`;
    })
    .join('');
}

/** Whether the server an account was moved to answers; nothing when it was not asked, or not to the end. */
export function proofText(server: Observation | null, words: Words, { columns }: Terminal): string {
  if (server === null || server.outcome === 'cancelled') return '';
  const { host, port, outcome, failure = 'unknown' } = server;
  const text =
    outcome === 'ready'
      ? words.message('cli.fix.proved', { host, port })
      : words.message('cli.fix.not-proved', { host, port, failure: words.failure(failure) });
  return `${wrap(text, columns)}\n`;
}

/** What became of the test message, or why there was none. */
export function testText(test: TestAnswer, words: Words, { columns }: Terminal): string {
  const text =
    test.outcome === 'not-tried'
      ? words.message('cli.fix.test.not-tried', { problem: test.reason.replaceAll('-', '_') })
      : sendOutcomeInWords(test, words);
  return `${wrap(text, columns)}\n`;
}
