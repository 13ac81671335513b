import type { Words } from '../../../shared/messages/create-words.ts';
import { placeInWords } from '../../../shared/messages/word-account.ts';
import type { WordedStep } from '../../../shared/messages/word-guided.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import type { Target } from '../../../shared/model/change.ts';
import { CLIENT_IDS, type ClientId, type Outgoing } from '../../../shared/model/mail-account.ts';
import { namedProgram } from '../input/program-name.ts';
import type { Terminal } from '../terminal.ts';
import { columns, numbered, wrap } from './layout.ts';

export interface ByHand {
  client: ClientId;
  email: string;
  /** Null: nobody can see what the program sends through. */
  from: Outgoing | null;
  to: Target;
  steps: readonly WordedStep[];
  /** What to type when they are done. */
  check: string;
}

/**
 * Who, from where to where, the steps, and what comes after them.
 * @param lead - why this is done by hand; none where nothing else was asked for
 */
export function byHandText(
  { client, email, from, to, steps, check }: ByHand,
  lead: string | null,
  words: Words,
  { outColours, columns: width }: Terminal,
): string {
  const both = { first: placeInWords(from, words), second: placeInWords(to, words) };
  const way = from === null ? both.second : words.message('cli.fix.from-to', both);
  const texts = steps.map(({ text }) => text);
  return [
    outColours.bold(programTitle(client, email)),
    wrap(way, width),
    ...(lead === null ? [] : [wrap(lead, width)]),
    '',
    numbered(texts, width),
    '',
    withCommand(check, (command) => words.message('cli.fix.then', { command }), width),
    '',
  ].join('\n');
}

/** A program that can no longer be helped: what it is, and why. */
export function explainedText(
  client: ClientId,
  email: string,
  why: string,
  { outColours, columns: width }: Terminal,
): string {
  return `${outColours.bold(programTitle(client, email))}\n${wrap(why, width)}\n`;
}

export function programTitle(client: ClientId, email: string): string {
  return [CLIENT_NAMES[client], email].filter((text) => text !== '').join(' – ');
}

/** Looks at the new way where the program itself cannot be seen. */
export function checkOfServer({ host, port }: Target): string {
  return `postern check --server ${host.includes(':') ? `[${host}]` : host}:${port}`;
}

const EXAMPLE = 'ios-mail me@example.org --to smtp.example.org:587:starttls';

/** Every program that has steps, by the name to call it by. */
export function programList(words: Words, { outColours, columns: width }: Terminal): string {
  const rows = CLIENT_IDS.map((id) => [id, CLIENT_NAMES[id]]);
  const how = withCommand(EXAMPLE, (command) => words.message('cli.steps.how', { command }), width);
  const heading = outColours.bold(wrap(words.message('cli.steps.heading', {}), width));
  return [heading, ...columns(rows), '', how, ''].join('\n');
}

/** Where the name of no account here is that of a program: how its steps are had. Empty where it is not. */
export function notHereText(name: string, words: Words, { columns: width }: Terminal): string {
  const named = namedProgram(name);
  if (named.kind !== 'one') return '';
  const values = { product: CLIENT_NAMES[named.client], command: named.client };
  return `${wrap(words.message('cli.fix.not-here', values), width)}\n`;
}

/** Broken into lines, but for the command: who copies it copies it whole. */
function withCommand(command: string, say: (command: string) => string, width: number): string {
  const held = command.replaceAll(' ', '\u00a0');
  return wrap(say(held), width).replace(held, command);
}
