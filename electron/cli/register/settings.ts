import type { SettingsOptions } from '../commands/settings.ts';
import { JSON_OPTION, LANGUAGE_OPTION, type Register } from './options.ts';

/** The command that finds what a mail company wants. */
export const registerSettings: Register = (program, terminal, done) => {
  program
    .command('settings')
    .description('Find out what your mail company wants of a mail program that sends.')
    .argument('<email>', 'your mail address')
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file', 'generic')
    .option('--no-probe', 'only look the servers up, and try none of them')
    .option(...LANGUAGE_OPTION)
    .option(...JSON_OPTION, false)
    .addHelpText(
      'after',
      '\nOnly the part behind the @ is sent to anybody. Ends with 0 when a server is found and works, with 1 when not.',
    )
    .action(async (email: string, options: SettingsOptions) => {
      const { settingsCommand } = await import('../commands/settings.ts');
      done(await settingsCommand(email, options, terminal));
    });
};
