import type { IspPageOptions } from '../commands/isp-page.ts';
import { JSON_OPTION, webAddress, type Register } from './options.ts';

/** Commands for those who describe an internet provider. */
export const registerIsp: Register = (program, terminal, done) => {
  const isp = program.command('isp').description('Work with files that describe an internet provider.');
  isp
    .command('validate')
    .description('Check a profile file.')
    .argument('<file>', 'the profile, a JSON file')
    .option(...JSON_OPTION, false)
    .action(async (file: string, options: { json: boolean }) => {
      const { ispValidateCommand } = await import('../commands/isp-validate.ts');
      done(await ispValidateCommand(file, options, terminal));
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
      const { ispPageCommand } = await import('../commands/isp-page.ts');
      done(await ispPageCommand(file, options, terminal));
    });
};
