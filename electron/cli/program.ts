import { Command, CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { registerCheck } from './register/check.ts';
import { registerHelpDesk } from './register/help-desk.ts';
import { registerIsp } from './register/isp.ts';
import { registerMailPrograms } from './register/mail-programs.ts';
import { registerRequests } from './register/requests.ts';
import { registerSettings } from './register/settings.ts';
import type { Terminal } from './terminal.ts';
import { version } from '../../package.json';

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

  for (const register of [
    registerCheck,
    registerMailPrograms,
    registerHelpDesk,
    registerRequests,
    registerSettings,
    registerIsp,
  ]) {
    register(program, terminal, (ended) => (code = ended));
  }

  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
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
