import type { IspPageOptions } from '../commands/isp-page.ts';
import type { IspNewOptions } from '../commands/isp-new.ts';
import type { IspPolicyOptions, IspSignOptions } from '../commands/isp-policy.ts';
import type { IspPreviewOptions } from '../commands/isp-preview.ts';
import {
  collect,
  JSON_OPTION,
  LANGUAGE_OPTION,
  port,
  secondsUpTo,
  webAddress,
  wholeNumber,
  type Register,
} from './options.ts';

/** Commands for those who describe an internet provider. */
export const registerIsp: Register = (program, terminal, done) => {
  const isp = program.command('isp').description('Work with files that describe an internet provider.');
  isp
    .command('validate')
    .description('Check a profile file, or a whole pack.')
    .argument('<file>', 'the profile, a JSON file; or the folder of a pack')
    .option(...JSON_OPTION, false)
    .action(async (file: string, options: { json: boolean }) => {
      const { ispValidateCommand } = await import('../commands/isp-validate.ts');
      done(await ispValidateCommand(file, options, terminal));
    });
  isp
    .command('new')
    .description('Write a pack: ask for what it needs, or take the answers from a file.')
    .argument('<folder>', 'an empty folder, or one that is not there yet')
    .option('--answers <file>', 'a JSON file of answers, by the names of the questions')
    .option('--answer <name=value>', 'one answer (may be given more than once)', collect, [])
    .option(...JSON_OPTION, false)
    .action(async (folder: string, options: IspNewOptions) => {
      const { ispNewCommand } = await import('../commands/isp-new.ts');
      done(await ispNewCommand(folder, options, terminal));
    });
  isp
    .command('preview')
    .description('Show the window as customers of a pack will see it. It is practice throughout.')
    .argument('<folder>', 'the folder of the pack')
    .option('--port <port>', 'the port to listen on, at 127.0.0.1; any free one unless said', port, 0)
    .option('--open', 'open the web browser; done anyway where there is a screen')
    .option('--no-open', 'only print the address')
    .option('--idle <seconds>', 'end after so many seconds with no page open', secondsUpTo(86_400), 120)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the address as JSON on standard output', false)
    .action(async (folder: string, options: IspPreviewOptions) => {
      const { ispPreviewCommand } = await import('../commands/isp-preview.ts');
      done(await ispPreviewCommand(folder, options, terminal));
    });
  isp
    .command('sign')
    .description('Sign a newer policy for installed programs, or make the key for it.')
    .argument('[file]', 'the profile, a JSON file')
    .option('--key <file>', 'the private key')
    .option('--new-key <file>', 'make a key, write the private one there and print the public one')
    .option('--sequence <number>', 'the number of this policy, higher than any before', wholeNumber)
    .option('--days <number>', 'how long it may be taken', wholeNumber, 365)
    .option('--out <file>', 'where to write it; standard output unless said')
    .option(...JSON_OPTION, false)
    .action(async (file: string | undefined, options: IspSignOptions) => {
      const { ispSignCommand } = await import('../commands/isp-policy.ts');
      done(await ispSignCommand(file, options, terminal));
    });
  isp
    .command('update')
    .description('Take a newer, signed policy for an installed pack.')
    .argument('<file|url>', 'the policy: a file, or an address that begins with https://')
    .requiredOption('--pack <folder>', 'the installed pack')
    .option(...JSON_OPTION, false)
    .action(async (from: string, options: IspPolicyOptions) => {
      const { ispUpdateCommand } = await import('../commands/isp-policy.ts');
      done(await ispUpdateCommand(from, options, terminal));
    });
  isp
    .command('show')
    .description('Show which policy of a pack is in force, and how old it is.')
    .requiredOption('--pack <folder>', 'the installed pack')
    .option(...JSON_OPTION, false)
    .action(async (options: IspPolicyOptions) => {
      const { ispShowCommand } = await import('../commands/isp-policy.ts');
      done(await ispShowCommand(options, terminal));
    });
  isp
    .command('page')
    .description("Write an ISP's public web page about sending mail, from its profile.")
    .argument('<file>', 'the profile: a JSON file, the folder of a pack, or a known name')
    .requiredOption('--out <folder>', 'the folder to write to')
    .option('--form-url <url>', 'where the form is sent, if the profile does not say', webAddress)
    .option('--force', 'write also where other files are', false)
    .option(...JSON_OPTION, false)
    .action(async (file: string, options: IspPageOptions) => {
      const { ispPageCommand } = await import('../commands/isp-page.ts');
      done(await ispPageCommand(file, options, terminal));
    });
};
