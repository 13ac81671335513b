import { join, resolve } from 'node:path';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { countryOf, paperOf } from '../../../shared/report/paper.ts';
import type { ReportItem } from '../../../shared/report/report-items.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { findBrowser } from '../../engine/report/find-browser.ts';
import { lastReportFile } from '../../engine/report/last-check.ts';
import { makeReport, type MadeReport } from '../../engine/report/make-report.ts';
import { printWithBrowser } from '../../engine/report/print-with-browser.ts';
import { readReport, type ReadReport } from '../../engine/report/read-report.ts';
import { makeFolders, writeFileWhole } from '../../engine/write-file.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../../../package.json';

type ReportFormat = keyof MadeReport | 'pdf';
const SCHEMA = 'postern-report-files/1';
const FILE_NAMES: Readonly<Record<ReportFormat, string>> = {
  html: 'postern-report.html',
  json: 'postern-report.json',
  text: 'postern-report.txt',
  pdf: 'postern-report.pdf',
};

export interface ReportOptions {
  out?: string;
  /** Absent: the text on the terminal; the page and the JSON in a folder. */
  format?: ReportFormat;
  lang?: string;
  show: ReportItem[];
  isp?: string;
  json: boolean;
}

/** `postern report`: the last check, or a saved report, as a page, as JSON or as text. */
export async function reportCommand(
  file: string | undefined,
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const own = options.isp === undefined ? null : await loadProfile(options.isp);
  const words = await readWords(options.lang, terminal, own?.ok === true ? own.profile.languages : []);
  const say = (text: string): void => terminal.err(`postern: ${text}\n`);
  if (own?.ok === false) {
    say(profileFault(own, words));
    return EXIT.usage;
  }
  const read = await readReport(file ?? lastReportFile(stateFolder(process.platform, process.env)));
  if (!read.ok) {
    const never =
      file === undefined && read.code === 'not-readable' && ['ENOENT', 'ENOTDIR'].includes(read.error);
    say(never ? words.message('report.cli.none', {}) : whyNot(read, words));
    return never ? EXIT.problem : EXIT.usage;
  }
  const made = makeReport(read.judged, { words, shown: options.show, version, profile: profileOf(own) });
  const { format, out } = options;
  if (format === 'pdf') {
    if (out === undefined) {
      say(words.message('report.cli.pdf-needs-out', {}));
      return EXIT.usage;
    }
    const pdf = await printPage(made.html, words, terminal);
    return pdf instanceof Uint8Array ? write({ pdf }, out, options, words, terminal) : pdf;
  }
  if (out !== undefined) {
    const { html, json } = made;
    return write(
      format === undefined ? { html, json } : { [format]: made[format] },
      out,
      options,
      words,
      terminal,
    );
  }
  terminal.out(made[options.json ? 'json' : (format ?? 'text')]);
  return EXIT.ok;
}

/** The page on paper of the country, or the exit code where there is none. */
async function printPage(html: string, words: Words, terminal: Terminal): Promise<Uint8Array | ExitCode> {
  const browser = await findBrowser(process.platform, process.env);
  if (browser === null) {
    terminal.err(`postern: ${words.message('report.cli.no-browser', {})}\n`);
    return EXIT.couldNotRun;
  }
  try {
    return await printWithBrowser(browser, html, paperOf(countryOf(terminal.locale ?? '')), terminal.signal);
  } catch (error) {
    if (terminal.signal.aborted) return EXIT.cancelled;
    const detail = error instanceof Error ? error.message : String(error);
    terminal.err(`postern: ${words.message('report.cli.not-printed', { file: browser, detail })}\n`);
    return EXIT.couldNotRun;
  }
}

async function write(
  made: Partial<Record<ReportFormat, string | Uint8Array>>,
  out: string,
  { json }: ReportOptions,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const contents = Object.entries(made).map(
    ([format, content]) => [join(resolve(out), FILE_NAMES[format as ReportFormat]), content] as const,
  );
  const files = contents.map(([file]) => file);
  try {
    await makeFolders(out);
    // It may name the customer: for this user alone, until it is given to somebody.
    for (const [file, content] of contents) await writeFileWhole(file, content, 0o600);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const fault = words.message('page.cli.not-written', { file: path ?? out, detail: code ?? String(error) });
    terminal.err(`postern: ${fault}\n`);
    return EXIT.couldNotRun;
  }
  if (json) terminal.out(`${JSON.stringify({ schema: SCHEMA, files }, null, 2)}\n`);
  else for (const file of files) terminal.out(`${words.message('page.cli.done', { file })}\n`);
  return EXIT.ok;
}

function profileOf(own: Awaited<ReturnType<typeof loadProfile>> | null): IspProfile | undefined {
  return own?.ok === true ? own.profile : undefined;
}

function whyNot(read: Extract<ReadReport, { ok: false }>, { message }: Words): string {
  const { file } = read;
  switch (read.code) {
    case 'not-readable':
      return message('cli.profile.not-readable', { file, detail: read.error });
    case 'too-large':
      return message('report.cli.too-large', { file, most: read.limit });
    case 'not-json':
      return message('cli.profile.not-json', { file, detail: `${read.line}:${read.column} ${read.found}` });
    case 'other-schema':
      return message('report.cli.other-schema', { file, value: read.schema });
    case 'not-whole':
      return message('report.cli.not-whole', { file, path: read.path });
  }
}
