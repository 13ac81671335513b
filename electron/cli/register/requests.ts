import { Option, type Command } from 'commander';
import { CONNECTION_TYPES } from '../../../shared/model/report.ts';
import type { LookOptions, NoteOptions, OutboxOptions } from '../commands/outbox.ts';
import type { ImportOptions } from '../commands/request-import.ts';
import type { RequestOptions } from '../commands/request.ts';
import type { MailOptions } from '../input/mail-ways.ts';
import { collect, JSON_OPTION, LANGUAGE_OPTION, type Register } from './options.ts';

/** Commands that ask an ISP to open a door, and keep what was asked. */
export const registerRequests: Register = (program, terminal, done) => {
  const request = mailOptions(program.command('request'))
    .description('Ask your internet provider to open a mail door for you.')
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file')
    .option('--connection <type>', `how you are connected: ${CONNECTION_TYPES.join(', ')}`)
    .option('--channel <way>', 'how to ask; left out, the provider’s first way')
    .option(
      '--field <name=value>',
      'a field the provider asks for (may be given more than once)',
      collect,
      [],
    )
    .option(
      '--attest <id>',
      'declare this, by its id in the profile (may be given more than once)',
      collect,
      [],
    )
    .option('--reason <text>', 'why, in your own words')
    .option('--server <host>', 'the mail server you want to reach')
    .option('--attach-report', 'add the last check, without your name and address', false)
    .option(
      '--look-at-machine',
      'first look for worms and a virus scanner here; nothing of it is sent',
      false,
    )
    .option('--dry-run', 'only show what would be sent, and to whom', false)
    .option('--save <file>', 'write it to a file: .txt to read, anything else to import')
    .option('--yes', 'send it now', false)
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .addHelpText('after', REQUEST_EXAMPLES)
    .action(async (options: RequestOptions) => {
      const { requestCommand } = await import('../commands/request.ts');
      done(await requestCommand(options, terminal));
    });
  request
    .command('import')
    .description('For help desks: read a request that came, and hold it against the policy.')
    .argument('<file>', 'the .json that was attached, or the whole mail (.eml)')
    .action(async (file: string, _options: unknown, command: Command) => {
      const { requestImportCommand } = await import('../commands/request-import.ts');
      done(await requestImportCommand(file, command.optsWithGlobals<ImportOptions>(), terminal));
    });

  const outbox = program
    .command('outbox')
    .description('List the requests of this computer, until they are answered and after.')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .action(async (options: OutboxOptions) => {
      const { outboxListCommand } = await import('../commands/outbox.ts');
      done(await outboxListCommand(options, terminal));
    });
  const ACTS = {
    show: 'Show one request.',
    cancel: 'Do not send it any more.',
    remove: 'Delete all that is kept of it.',
  };
  for (const act of ['show', 'cancel', 'remove'] as const) {
    outbox
      .command(act)
      .description(ACTS[act])
      .argument('<id>', 'the request’s number')
      .action(async (id: string, _options: unknown, command: Command) => {
        const { outboxOneCommand } = await import('../commands/outbox.ts');
        done(await outboxOneCommand(act, id, command.optsWithGlobals<OutboxOptions>(), terminal));
      });
  }
  mailOptions(outbox.command('send'))
    .description('Send a request now, or all whose time has come.')
    .argument('[id]', 'the request’s number')
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const { outboxSendCommand } = await import('../commands/outbox.ts');
      done(await outboxSendCommand(id, command.optsWithGlobals<OutboxOptions & MailOptions>(), terminal));
    });
  outbox
    .command('note')
    .description('Note what the provider said.')
    .argument('<id>', 'the request’s number')
    .option('--reference <number>', 'the number they gave you')
    .addOption(new Option('--state <state>', 'what became of it').choices(['filed', 'refused']))
    .option('--close [note]', 'it is settled')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { outboxNoteCommand } = await import('../commands/outbox.ts');
      done(await outboxNoteCommand(id, command.optsWithGlobals<NoteOptions>(), terminal));
    });
  outbox
    .command('look')
    .description('Look whether the door that was asked for is open now.')
    .option('--daily', 'look once a day from now on, until all is answered')
    .option('--no-daily', 'do not look by itself any more')
    .option('--quiet', 'say only what is new', false)
    .action(async (_options: unknown, command: Command) => {
      const { outboxLookCommand } = await import('../commands/outbox.ts');
      done(await outboxLookCommand(command.optsWithGlobals<LookOptions>(), terminal));
    });
};

function mailOptions(command: Command): Command {
  return command
    .option('--mail-from <address>', 'by e-mail: your address')
    .option(
      '--mail-through <host:port:security>',
      'by e-mail: a server that takes your mail (may be given more than once)',
      collect,
      [],
    )
    .option(
      '--mail-user <name>',
      'by e-mail: log in with this name; the password is asked for, and not kept',
    );
}

const REQUEST_EXAMPLES = `
With a terminal, what is missing is asked for, and nothing is sent before you say so.
A script says all of it, and one of --dry-run, --save and --yes.

Examples:
  postern request --isp hamilton --connection dial-up --dry-run --field username=jsmith
      --attest read-policy --attest virus-scanner --attest dial-up-request
  postern request import request.eml --isp my-isp.json`;
