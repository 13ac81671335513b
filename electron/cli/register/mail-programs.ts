import { Option } from 'commander';
import type { ChangesOptions } from '../commands/changes.ts';
import type { FixOptions } from '../commands/fix.ts';
import type { StepsOptions } from '../commands/steps.ts';
import { JSON_OPTION, LANGUAGE_OPTION, stepNumber, type Register } from './options.ts';

/** Commands that look at mail programs and change them. */
export const registerMailPrograms: Register = (program, terminal, done) => {
  program
    .command('accounts')
    .description('List the mail programs of this computer and where each account sends.')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .action(async (options: { json: boolean; lang?: string }) => {
      const { accountsCommand } = await import('../commands/accounts.ts');
      done(await accountsCommand(options, terminal));
    });

  program
    .command('fix')
    .description('Change where a mail program sends. It can be undone.')
    .argument('[account]', 'an account of “postern accounts”: its id, or its address')
    .option('--to <host:port:security>', 'where to send from now on; security is none, starttls or tls')
    .option('--next <number>', 'take this step of the last check', stepNumber)
    .option('--all', 'every account that the step is for', false)
    .option('--dry-run', 'only show what would change', false)
    .option('--yes', 'agree to a change that the maker of the program does not support', false)
    .addOption(new Option('--login <how>', 'keep the login as it is, or use none').choices(['keep', 'none']))
    .option('--user <name>', 'log in with this user name')
    .option('--no-probe', 'do not ask the server whether it answers')
    .option(
      '--test-send',
      'afterwards send one message from the account to itself; asks for its password',
      false,
    )
    .option('--password-stdin', 'take that password from standard input: for scripts', false)
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .addHelpText('after', FIX_EXAMPLES)
    .action(async (account: string | undefined, options: FixOptions) => {
      const { fixCommand } = await import('../commands/fix.ts');
      done(await fixCommand(account, options, terminal));
    });

  program
    .command('steps')
    .description('Show how a mail program is changed by hand, also one on a phone or another computer.')
    .argument('[program]', 'the mail program; left out, all of them are listed')
    .argument('[account]', 'the mail address, or the outgoing server it uses now')
    .option('--to <host:port:security>', 'where to send from now on; security is none, starttls or tls')
    .option('--next <number>', 'take this step of the last check', stepNumber)
    .option('--code <code>', 'take what a support code says, as the help desk does')
    .addOption(new Option('--login <how>', 'keep the login as it is, or use none').choices(['keep', 'none']))
    .option('--user <name>', 'log in with this user name')
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .addHelpText('after', STEPS_EXAMPLES)
    .action(async (name: string | undefined, account: string | undefined, options: StepsOptions) => {
      const { stepsCommand } = await import('../commands/steps.ts');
      done(await stepsCommand(name, account, options, terminal));
    });

  program
    .command('changes')
    .description('List what was changed in mail programs.')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .action(async (options: ChangesOptions) => {
      const { changesCommand } = await import('../commands/changes.ts');
      done(await changesCommand(options, terminal));
    });

  program
    .command('undo')
    .description('Put back what a change did.')
    .argument('[change]', 'a change of “postern changes”; left out, the newest that stands')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .action(async (change: string | undefined, options: ChangesOptions) => {
      const { undoCommand } = await import('../commands/changes.ts');
      done(await undoCommand(change, options, terminal));
    });
};

const FIX_EXAMPLES = `
The program has to be closed, unless it takes changes while it runs. Nothing else in its settings is touched.
Of a program that Postern never writes to, the steps to do by hand are shown: that ends with 1, for nothing was changed yet.
With --all, where it cannot be seen what such a program sends through, it counts only when there is no other.

Examples:
  postern fix me@example.org --to smtp.example.org:587:starttls --dry-run
  postern fix me@example.org --next 1 --test-send
  postern fix --all --next 1`;

const STEPS_EXAMPLES = `
Nothing is changed, nobody is asked, and nothing is looked at on this computer but the last check.

Examples:
  postern steps iphone me@example.org --to smtp.example.org:587:starttls
  postern steps outlook-new me@example.org --next 1
  postern steps thunderbird smtp.example.org --code 5JMN-95T8-0V5T-XVQW`;
