import { JSON_OPTION, LANGUAGE_OPTION, type Register } from './options.ts';

/** Commands for a call with the help desk. */
export const registerHelpDesk: Register = (program, terminal, done) => {
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
};
