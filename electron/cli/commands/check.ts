import type { CheckEvent, Listener } from '../../engine/probe/events.ts';
import { runCheck, type CheckResult } from '../../engine/check.ts';
import { systemCheckDeps } from '../../engine/system-check-deps.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { subjectsOf } from '../../engine/subjects.ts';
import { createWords, type Words } from '../../../shared/messages/create-words.ts';
import type { JudgedReport } from '../../../shared/model/report.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readConnection, readEmails, readServers } from '../input/check-input.ts';
import { readLanguage } from '../input/language.ts';
import { detailsText } from '../view/details.ts';
import { createLiveLines } from '../view/live-lines.ts';
import { profileFault } from '../view/profile-fault.ts';
import { foldProgress, progressLines, type ProgressRow } from '../view/progress.ts';
import { lateLines, resultText } from '../view/result.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  isp: string;
  connection?: string;
  email: string[];
  server: string[];
  clientAccounts?: boolean;
  /** Seconds. */
  deadline?: number;
  lang: string;
  events: boolean;
  details: boolean;
  json: boolean;
}

/** How long a slow greeting is listened for after the answer was shown, milliseconds (RFC 5321 §4.5.3.2.1 allows 5 minutes). */
const LISTEN_MS = 60_000;

/** `postern check`: the result on standard output, everything else on standard error. */
export async function checkCommand(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const words = createWords(readLanguage(options.lang, terminal));
  const refuse = (message: string): ExitCode => {
    terminal.err(`postern: ${message}\n${words.message('cli.usage.see-help', { command: 'check' })}\n`);
    return EXIT.usage;
  };

  const servers = readServers(options.server, words);
  if (!servers.ok) return refuse(servers.message);
  const emails = readEmails(options.email, words);
  if (!emails.ok) return refuse(emails.message);
  const connection = readConnection(options.connection, words);
  if (!connection.ok) return refuse(connection.message);
  const loaded = await loadProfile(options.isp);
  if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return EXIT.usage;
  }

  const listening = terminal.watched && !options.json;
  const progress = showProgress(terminal, words);
  const listen: Listener = (event) => {
    progress.show(event);
    if (options.events) terminal.err(`${JSON.stringify(event)}\n`);
  };
  const request = {
    profile: loaded.profile,
    connection: connection.value,
    subjects: subjectsOf(servers.value, emails.value),
  };
  const deps = systemCheckDeps({
    ...(options.deadline !== undefined && { deadlineMs: options.deadline * 1000 }),
    listenMs: listening ? LISTEN_MS : 0,
  });
  const result = await runCheck(request, deps, listen, terminal.signal);
  progress.clear();

  const view = { words, profile: loaded.profile, colours: terminal.outColours, columns: terminal.columns };
  terminal.out(
    options.json ? `${JSON.stringify(judged(result, words), null, 2)}\n` : resultText(result, view),
  );
  if (options.details && !options.json) terminal.out(detailsText(result, view));
  if (listening && result.report.observations.some(({ waiting }) => waiting === true)) {
    terminal.err(`${words.message('cli.still-listening', {})}\n`);
    const late = await result.late;
    if (late) terminal.out(lateLines(result, late, view));
  }
  if (result.report.ended === 'cancelled') return EXIT.cancelled;
  return result.verdicts[0]?.code === 'all-clear' ? EXIT.ok : EXIT.problem;
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
