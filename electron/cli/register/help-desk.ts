import { InvalidArgumentError, Option, type Command } from 'commander';
import { REPORT_ITEMS, type ReportItem } from '../../../shared/report/report-items.ts';
import type { ReportOptions } from '../commands/report.ts';
import type { ServeOptions } from '../commands/serve.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { JSON_OPTION, LANGUAGE_OPTION, port, secondsUpTo, type Register } from './options.ts';

/** Commands for a call with the help desk. */
export const registerHelpDesk: Register = (program, terminal, done) => {
  registerAgent(program, terminal, done);

  program
    .command('code')
    .description('Show the support code of the last check, to be read to the help desk.')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .action(async (options: { json: boolean; lang?: string }) => {
      const { codeCommand } = await import('../commands/code.ts');
      done(await codeCommand(options, terminal));
    });

  program
    .command('decode')
    .description('Say what a support code tells. Needs no network.')
    .argument('<code...>', 'the code as it is heard; spaces and case do not matter')
    .option('--isp <id|file>', "the profile of the customer's provider, where it is not a known one")
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .action(async (heard: string[], options: { json: boolean; lang?: string; isp?: string }) => {
      const { decodeCommand } = await import('../commands/code.ts');
      done(await decodeCommand(heard.join(''), options, terminal));
    });

  program
    .command('report')
    .description('Show the last check, or a saved report, as a page for people, as PDF, as JSON or as text.')
    .argument('[file]', 'a report saved before, on this or another computer')
    .option('--out <folder>', 'write the page and the JSON into this folder')
    .addOption(
      new Option('--format <format>', 'what to make; without --out it is printed').choices([
        'html',
        'json',
        'text',
        'pdf',
      ]),
    )
    .option(
      '--show <item>',
      `leave this in, though it names you: ${REPORT_ITEMS.join(', ')} (may be given more than once)`,
      reportItem,
      [],
    )
    .option('--isp <id|file>', "the profile of the customer's provider, where it is not a known one")
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .addHelpText(
      'after',
      '\nNothing is sent. What names you is left out unless --show asks for it.\n' +
        'A PDF is made with Chrome, Edge or Chromium, whichever is installed; it needs --out.',
    )
    .action(async (file: string | undefined, options: ReportOptions) => {
      const { reportCommand } = await import('../commands/report.ts');
      done(await reportCommand(file, options, terminal));
    });
};

function registerAgent(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('agent')
    .description('Open the window of a help desk: read a support code, follow the call. Needs no network.')
    .option('--port <port>', 'the port to listen on, at 127.0.0.1; any free one unless said', port, 0)
    .option('--isp <id|file>', 'the profile of your own company')
    .option('--open', 'open the web browser; done anyway where there is a screen')
    .option('--no-open', 'only print the address')
    .option('--idle <seconds>', 'end after so many seconds with no page open', secondsUpTo(86_400), 120)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the address as JSON on standard output', false)
    .action(async (options: Omit<ServeOptions, 'check' | 'autoCheck'>) => {
      const { serveCommand } = await import('../commands/serve.ts');
      done(await serveCommand({ ...options, check: false, autoCheck: false, agent: true }, terminal));
    });
}

function reportItem(value: string, before: ReportItem[]): ReportItem[] {
  const found = REPORT_ITEMS.find((item) => item === value);
  if (found === undefined) throw new InvalidArgumentError(`Give one of ${REPORT_ITEMS.join(', ')}.`);
  return [...before, found];
}
