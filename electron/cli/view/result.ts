import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { CheckResult } from '../../engine/check.ts';
import type { Colours } from '../terminal.ts';
import { doorsOf, type Door } from './doors.ts';
import { columns, numbered, wrap } from './layout.ts';

export interface ResultView {
  words: Words;
  profile: IspProfile;
  colours: Colours;
  /** Characters a line may have. */
  columns: number;
}

/** What a person reads: the first verdict, what to do, the doors, and what else was noticed. */
export function resultText(result: CheckResult, view: ResultView): string {
  const { report, verdicts } = result;
  const { words, colours } = view;
  const [first, ...others] = verdicts;
  const heading = (text: string) => colours.bold(text);
  const blocks: string[] = [];

  if (report.ended === 'cancelled') {
    const known = report.observations.some(({ outcome }) => outcome === 'ready' || outcome === 'failed');
    blocks.push(words.message(known ? 'cli.cancelled' : 'cli.cancelled-early', {}));
    if (!known) return `${blocks.join('\n')}\n`;
  }
  if (report.ended === 'deadline') blocks.push(words.message('cli.deadline', {}));

  if (first) {
    const { title, text } = words.verdict(first);
    const colour = first.code === 'all-clear' ? colours.green : colours.yellow;
    blocks.push(`${colour(colours.bold(wrap(title, view.columns)))}\n${wrap(text, view.columns)}`);
    const steps = stepsInWords(first, view);
    if (steps.length > 0) {
      blocks.push(`${heading(words.message('cli.heading.do', {}))}\n${numbered(steps, view.columns)}`);
    }
  }
  const doors = doorLines(doorsOf(report.observations), view);
  if (doors.length > 0)
    blocks.push(`${heading(words.message('cli.heading.doors', {}))}\n${doors.join('\n')}`);
  if (others.length > 0) {
    const lines = others.map((verdict) => alsoLines(verdict, view));
    blocks.push(`${heading(words.message('cli.heading.also', {}))}\n${lines.join('\n')}`);
  }
  const notes = notesOf(result, view);
  if (notes.length > 0) blocks.push(notes.map((note) => colours.dim(wrap(note, view.columns))).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** A hint for the case that mail will not go all the same is of use only whole; of the rest the name is enough. */
function alsoLines(verdict: Verdict, { words, columns: width }: ResultView): string {
  const { title, text } = words.verdict(verdict);
  const head = wrap(`- ${title}`, width, '  ');
  if (verdict.where !== 'account') return head;
  const page = verdict.next.find((step) => step.kind === 'make-app-password')?.url;
  const link = page === undefined ? '' : ` ${words.message('settings.link', { url: page })}`;
  return `${head}\n${wrap(`${text}${link}`, width, '    ')}`;
}

/** The first verdict's steps; `nothing` is no step to list. */
function stepsInWords(verdict: Verdict, { words, profile }: ResultView): string[] {
  const isp = profile.id === 'generic' ? {} : { isp: profile.name };
  return verdict.next
    .filter(({ kind }) => kind !== 'nothing')
    .map((next) => words.next(next, { ...isp, about: verdict.code }));
}

function doorLines(doors: readonly Door[], { words, colours }: ResultView): string[] {
  return columns(
    doors.map((door) => [
      door.host,
      String(door.port),
      stateInWords(door, words),
      words.message(`role.${door.role}`, {}),
    ]),
  ).map((text, index) => {
    const state = doors[index]?.state;
    return state === 'open' ? colours.green(text) : state === 'shut' ? colours.red(text) : text;
  });
}

function stateInWords({ state, failure, waiting }: Door, words: Words): string {
  if (waiting) return words.message('cli.state.waiting', {});
  if (state === 'shut' && failure !== undefined) return words.failure(failure);
  return words.message(`cli.state.${state === 'shut' ? 'not-tried' : state}`, {});
}

/** What was taken for granted, so that it can be put right. */
function notesOf({ report }: CheckResult, { words, profile }: ResultView): string[] {
  const notes: string[] = [];
  if (profile.id === 'generic') notes.push(words.message('cli.unknown-isp', {}));
  if (report.network.foreignNetwork === 'yes') {
    notes.push(words.message('cli.foreign-network', { isp: profile.name }));
  }
  notes.push(words.message('cli.progress.done', { seconds: report.durationMs / 1000 }));
  return notes;
}

/** What slow servers said after the answer was shown; the judgement again when it changed. */
export function lateLines(before: CheckResult, late: CheckResult, view: ResultView): string {
  const { words } = view;
  const lines = late.report.observations
    .filter((one) => one.greeting !== undefined && !before.report.observations.includes(one))
    .map(({ host, port, timings }) =>
      words.message('cli.late-answer', { host, port, seconds: Math.round((timings.greetingMs ?? 0) / 1000) }),
    );
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n\n${resultText(late, view)}`;
}
