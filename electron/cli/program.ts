import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { CONNECTION_TYPES } from '../../shared/model/report.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { CheckOptions } from './commands/check.ts';
import type { IspPageOptions } from './commands/isp-page.ts';
import type { PracticeOptions } from './commands/practice.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { Terminal } from './terminal.ts';
import { version } from '../../package.json';

/** Without it the words are in the system's language. */
const LANGUAGE_OPTION = ['--lang <language>', `the language of the words: ${LANGUAGES.join(', ')}`] as const;
const JSON_OPTION = ['--json', 'print the result as JSON on standard output'] as const;

/** Runs one command line and says how the program should end. Commands are loaded when called: `--help` loads no engine. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = new Command('postern')
    .description('Finds out what stops your outgoing e-mail, says it in plain words, and shows the way out.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText(
      'after',
      '\nExit codes: 0 all well, 1 a problem was found, 2 wrong usage, 3 could not run, 130 cancelled.',
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .configureHelp({ helpWidth: terminal.columns, showGlobalOptions: false });

  program
    .command('check')
    .description('Check what stops mail from leaving this computer.')
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file', 'generic')
    .option('--connection <type>', `how you are connected: ${CONNECTION_TYPES.join(', ')}`)
    .option('--email <address>', 'an address you send from (may be given more than once)', collect, [])
    .option('--server <host[:port]>', 'an outgoing mail server (may be given more than once)', collect, [])
    .option('--client-accounts', 'reserved: this version reads no mail programs, name the server instead')
    .option('--no-client-accounts', 'leave the mail programs on this computer alone')
    .option('--deadline <seconds>', 'end the check after this many seconds', seconds)
    .option(...LANGUAGE_OPTION)
    .option('--details', 'also show the facts of the network and every conversation', false)
    .option('--events', 'also print each event as a line of JSON on standard error', false)
    .option(...JSON_OPTION, false)
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.ts');
      code = await checkCommand(options, terminal);
    });

  program
    .command('explain')
    .description('Explain an error that a mail program shows.')
    .argument('<error...>', 'the error as shown: its text or its number')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .addHelpText(
      'after',
      '\nExamples:\n  postern explain 0x800CCC0E\n  postern explain "Socket Error: 10060, Port: 25"',
    )
    .action(async (words: string[], options: { lang?: string; json: boolean }) => {
      const { explainCommand } = await import('./commands/explain.ts');
      code = await explainCommand(words.join(' '), options, terminal);
    });

  program
    .command('practice')
    .description('Play a scene to practise with: invented people, servers on this computer alone.')
    .argument('[scene]', 'the scene; left out, all of them are listed')
    .option('--list', 'list the scenes, or say what one is', false)
    .option(...LANGUAGE_OPTION)
    .option('--details', 'also show the facts of the network and every conversation', false)
    .option('--events', 'also print each event as a line of JSON on standard error', false)
    .option(...JSON_OPTION, false)
    .addHelpText('after', '\nEnds as a check does: 0 all well, 1 the scene has a problem in it.')
    .action(async (scene: string | undefined, options: PracticeOptions) => {
      const { practiceCommand } = await import('./commands/practice.ts');
      code = await practiceCommand(scene, options, terminal);
    });

  program
    .command('serve')
    .description('Show the window in a web browser on this computer.')
    .option('--port <port>', 'the port to listen on, at 127.0.0.1; any free one unless said', port, 0)
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file')
    .option('--open', 'open the web browser; done anyway where there is a screen')
    .option('--no-open', 'only print the address')
    .option('--auto-check', 'let the page begin a check by itself', false)
    .option('--check', 'the same, and also run a check and show it here', false)
    .option('--idle <seconds>', 'end after so many seconds with no page open', idleSeconds, 120)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the address as JSON on standard output', false)
    .addHelpText(
      'after',
      '\nThe address holds a secret and is good once. Nobody else on this computer or the network can use the page.',
    )
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('./commands/serve.ts');
      code = await serveCommand(options, terminal);
    });

  const isp = program.command('isp').description('Work with files that describe an internet provider.');
  isp
    .command('validate')
    .description('Check a profile file.')
    .argument('<file>', 'the profile, a JSON file')
    .option(...JSON_OPTION, false)
    .action(async (file: string, options: { json: boolean }) => {
      const { ispValidateCommand } = await import('./commands/isp-validate.ts');
      code = await ispValidateCommand(file, options, terminal);
    });
  isp
    .command('page')
    .description("Write an ISP's public web page about sending mail, from its profile.")
    .argument('<file>', 'the profile: a JSON file, or a known name')
    .requiredOption('--out <folder>', 'the folder to write to')
    .option('--form-url <url>', 'where the form is sent, if the profile does not say', webAddress)
    .option('--force', 'write also where other files are', false)
    .option(...JSON_OPTION, false)
    .action(async (file: string, options: IspPageOptions) => {
      const { ispPageCommand } = await import('./commands/isp-page.ts');
      code = await ispPageCommand(file, options, terminal);
    });

  for (const command of [program, ...program.commands, ...isp.commands]) {
    command.exitOverride().showHelpAfterError('(add --help for what can be said)');
  }

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return code;
}

const CHECK_EXAMPLES = `
Without a server, the provider's relay and well-known mail servers are enough for an answer.
A server without a port is tried on 25, 465 and 587.

Examples:
  postern check --server smtp.example.org
  postern check --isp wessex --email me@example.org --server smtp.example.org:25`;

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidArgumentError('Give an address that begins with https:// or http://.');
  }
  return value;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number < 1 || number > 600) {
    throw new InvalidArgumentError('Give a number of seconds from 1 to 600.');
  }
  return number;
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) {
    throw new InvalidArgumentError('Give a port from 1 to 65535, or 0 for any.');
  }
  return number;
}

function idleSeconds(value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number < 1 || number > 86_400) {
    throw new InvalidArgumentError('Give a number of seconds from 1 to 86400.');
  }
  return number;
}
