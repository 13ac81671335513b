import type { Words } from '../../../shared/messages/create-words.ts';
import { isEnded, type EndedProgram } from '../../../shared/guided/ended-programs.ts';
import { wordedSteps, type WordedStep } from '../../../shared/messages/word-guided.ts';
import type { Target } from '../../../shared/model/change.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import { CLIENT_IDS, type ClientId } from '../../../shared/model/mail-account.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readEmails, type Parsed } from '../input/check-input.ts';
import { readWords } from '../input/language.ts';
import { namedProgram } from '../input/program-name.ts';
import { parseServer } from '../input/server.ts';
import type { Terminal } from '../terminal.ts';
import { byHandText, checkOfServer, explainedText, programList } from '../view/by-hand.ts';
import { ownGuides } from './fix-by-hand.ts';
import { aimOf, type AimOptions } from './steps-aim.ts';

const SCHEMA = 'postern-steps/1';
const LIST_SCHEMA = 'postern-programs/1';

export interface StepsOptions extends AimOptions {
  json: boolean;
  lang?: string;
}

/**
 * `postern steps`: how a mail program is changed by hand, wherever it runs; without a program, which are known. Looks at nothing
 * on this computer but the last check, and asks nobody.
 */
export async function stepsCommand(
  name: string | undefined,
  account: string | undefined,
  options: StepsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const refuse = (message: string): ExitCode => {
    terminal.err(`postern: ${message}\n${words.message('cli.usage.see-help', { command: 'steps' })}\n`);
    return EXIT.usage;
  };
  if (name === undefined) {
    const { to, next, code } = options;
    if ([to, next, code].some((one) => one !== undefined))
      return refuse(words.message('cli.steps.which', {}));
    terminal.out(options.json ? listJson() : programList(words, terminal));
    return EXIT.ok;
  }
  const program = readProgram(name, words);
  if (!program.ok) return refuse(program.message);
  const heard = readAccount(account, words);
  if (!heard.ok) return refuse(heard.message);
  const client = program.value;
  if (isEnded(client)) return explain(client, heard.value, options, words, terminal);

  const aim = await aimOf(heard.value, options, words);
  if (!aim.ok && aim.usage) return refuse(aim.message);
  if (!aim.ok) {
    terminal.err(`postern: ${aim.message}\n`);
    return EXIT.problem;
  }
  const { change, profile } = aim;
  const { to, account: own } = change;
  const steps = wordedSteps(client, to, own, words, ownGuides(profile));
  if (options.json) {
    terminal.out(stepsJson(client, own.email, to, steps, words.message('name.host-first', {})));
    return EXIT.ok;
  }
  const check = options.code === undefined ? checkOfServer(to) : 'postern check';
  const shown = { client, email: own.email, from: null, to, steps, check };
  terminal.out(byHandText(shown, null, words, terminal));
  return EXIT.ok;
}

/** A program that can no longer send needs no place to send to. */
function explain(
  client: EndedProgram,
  email: string,
  { json }: StepsOptions,
  words: Words,
  terminal: Terminal,
): ExitCode {
  const nowhere: Target = { host: '', port: 0, security: 'none', login: 'keep' };
  const steps = wordedSteps(client, nowhere, { email, outgoing: null }, words);
  const why = words.join(...steps.map(({ text }) => text));
  terminal.out(json ? stepsJson(client, email, null, steps) : explainedText(client, email, why, terminal));
  return EXIT.ok;
}

/** @param standIn - what people read for a server whose name nobody said; programs read null */
function stepsJson(
  client: ClientId,
  email: string,
  to: Target | null,
  steps: readonly WordedStep[],
  standIn = '',
): string {
  const named = <Values extends object>(values: Values) =>
    'host' in values && values.host === standIn ? { ...values, host: null } : values;
  const report = {
    schema: SCHEMA,
    client,
    email,
    to: to && named(to),
    steps: steps.map((step) => ({ ...step, params: named(step.params) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function listJson(): string {
  const programs = CLIENT_IDS.map((client) => ({ client, name: CLIENT_NAMES[client] }));
  return `${JSON.stringify({ schema: LIST_SCHEMA, programs }, null, 2)}\n`;
}

function readProgram(text: string, { message }: Words): Parsed<ClientId> {
  const named = namedProgram(text);
  switch (named.kind) {
    case 'one':
      return { ok: true, value: named.client };
    case 'several': {
      const allowed = named.clients.join(', ');
      return { ok: false, message: message('cli.steps.several', { value: text, allowed }) };
    }
    case 'none':
      return {
        ok: false,
        message:
          named.near === null
            ? message('cli.steps.unknown', { value: text })
            : message('cli.steps.near', { value: text, suggestion: named.near }),
      };
  }
}

/** Its address, or the server it uses now. */
function readAccount(text: string | undefined, words: Words): Parsed<string> {
  if (text === undefined) return { ok: true, value: '' };
  if (text.includes('@')) {
    const emails = readEmails([text], words);
    return emails.ok ? { ok: true, value: emails.value[0] ?? '' } : emails;
  }
  const server = parseServer(text);
  if (server.ok && server.port === null) return { ok: true, value: server.host };
  return { ok: false, message: words.message('cli.steps.bad-account', { value: text }) };
}
