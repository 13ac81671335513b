import { runCheck, type CheckDeps, type CheckRequest, type CheckResult } from '../engine/check.ts';
import type { CheckEvent, Listener } from '../engine/probe/events.ts';
import type { Words } from '../../shared/messages/create-words.ts';
import type { JudgedReport } from '../../shared/model/report.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { practiceBanner } from './view/banner.ts';
import { detailsText } from './view/details.ts';
import { createLiveLines } from './view/live-lines.ts';
import { foldProgress, progressLines, type ProgressRow } from './view/progress.ts';
import { lateLines, resultText, type ResultView } from './view/result.ts';
import type { Terminal } from './terminal.ts';

export interface ShowOptions {
  events: boolean;
  details: boolean;
  json: boolean;
}

/** How long a slow greeting is listened for after the answer was shown, milliseconds (RFC 5321 §4.5.3.2.1 allows 5 minutes). */
const LISTEN_MS = 60_000;

/** Slow greetings are waited for only where somebody watches. */
export function listenMs(options: ShowOptions, terminal: Terminal): number {
  return terminal.watched && !options.json ? LISTEN_MS : 0;
}

/**
 * Runs one check, real or practice: the result on standard output, everything else on standard error.
 * @param after - hears of the result once it is shown
 */
export async function showCheck(
  request: CheckRequest,
  deps: CheckDeps,
  options: ShowOptions,
  words: Words,
  terminal: Terminal,
  after: (result: CheckResult) => Promise<void> = () => Promise.resolve(),
): Promise<ExitCode> {
  const progress = showProgress(terminal, words);
  const listen: Listener = (event) => {
    progress.show(event);
    if (options.events) terminal.err(`${JSON.stringify(event)}\n`);
  };
  const result = await runCheck(request, deps, listen, terminal.signal);
  progress.clear();

  const view = { words, profile: request.profile, colours: terminal.outColours, columns: terminal.columns };
  if (options.json) terminal.out(`${JSON.stringify(judged(result, words), null, 2)}\n`);
  else showResult(result, options, view, terminal);
  await after(result);
  if (!options.json) await showLate(result, options, view, terminal);
  if (result.report.ended === 'cancelled') return EXIT.cancelled;
  return result.verdicts[0]?.code === 'all-clear' ? EXIT.ok : EXIT.problem;
}

function showResult(result: CheckResult, options: ShowOptions, view: ResultView, terminal: Terminal): void {
  terminal.out(practiceBanner(result.report, view));
  terminal.out(resultText(result, view));
  if (options.details) terminal.out(detailsText(result, view));
}

/** What slow servers say after the answer. */
async function showLate(
  result: CheckResult,
  options: ShowOptions,
  view: ResultView,
  terminal: Terminal,
): Promise<void> {
  if (listenMs(options, terminal) === 0) return;
  if (!result.report.observations.some(({ waiting }) => waiting === true)) return;
  terminal.err(`${view.words.message('cli.still-listening', {})}\n`);
  const late = await result.late;
  if (late) terminal.out(lateLines(result, late, view));
}

function judged({ report, verdicts }: CheckResult, words: Words): JudgedReport {
  return { ...report, verdicts: verdicts.map((verdict) => ({ ...verdict, ...words.verdict(verdict) })) };
}

/** Streams what happens at each door while the check runs; silent where lines cannot be redrawn. */
function showProgress(
  terminal: Terminal,
  words: Words,
): { show: (event: CheckEvent) => void; clear: () => void } {
  if (!terminal.live) return { show: () => undefined, clear: () => undefined };
  const lines = createLiveLines((text) => terminal.err(text), terminal.columns);
  let rows: readonly ProgressRow[] = [];
  return {
    show(event) {
      rows = foldProgress(rows, event);
      lines.draw(progressLines(rows, words, terminal.errColours));
    },
    clear: () => lines.clear(),
  };
}
