import { CONNECTION_TYPES } from '../../../shared/model/report.ts';
import type { CheckOptions } from '../commands/check.ts';
import type { PracticeOptions } from '../commands/practice.ts';
import type { ServeOptions } from '../commands/serve.ts';
import { collect, JSON_OPTION, LANGUAGE_OPTION, port, secondsUpTo, type Register } from './options.ts';

/** Commands that look, explain and show. */
export const registerCheck: Register = (program, terminal, done) => {
  program
    .command('check')
    .description('Check what stops mail from leaving this computer.')
    .option('--isp <id|file>', 'your internet provider: a known name, or a profile file', 'generic')
    .option('--connection <type>', `how you are connected: ${CONNECTION_TYPES.join(', ')}`)
    .option('--email <address>', 'an address you send from (may be given more than once)', collect, [])
    .option('--server <host[:port]>', 'an outgoing mail server (may be given more than once)', collect, [])
    .option(
      '--client-accounts',
      'check what the mail programs here send through; done anyway where no server is named',
    )
    .option('--no-client-accounts', 'leave the mail programs on this computer alone')
    .option('--deadline <seconds>', 'end the check after this many seconds', secondsUpTo(600))
    .option(...LANGUAGE_OPTION)
    .option('--details', 'also show the facts of the network and every conversation', false)
    .option('--events', 'also print each event as a line of JSON on standard error', false)
    .option(...JSON_OPTION, false)
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (options: CheckOptions) => {
      const { checkCommand } = await import('../commands/check.ts');
      done(await checkCommand(options, terminal));
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
      const { explainCommand } = await import('../commands/explain.ts');
      done(await explainCommand(words.join(' '), options, terminal));
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
      const { practiceCommand } = await import('../commands/practice.ts');
      done(await practiceCommand(scene, options, terminal));
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
    .option('--idle <seconds>', 'end after so many seconds with no page open', secondsUpTo(86_400), 120)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the address as JSON on standard output', false)
    .addHelpText(
      'after',
      '\nThe address holds a secret and is good once. Nobody else on this computer or the network can use the page.',
    )
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('../commands/serve.ts');
      done(await serveCommand(options, terminal));
    });
};

const CHECK_EXAMPLES = `
Without a server, the provider's relay and well-known mail servers are enough for an answer.
A server without a port is tried on 25, 465 and 587.

Examples:
  postern check --server smtp.example.org
  postern check --isp wessex --email me@example.org --server smtp.example.org:25`;
