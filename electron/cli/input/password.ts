import { addAbortSignal } from 'node:stream';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Terminal } from '../terminal.ts';
import { createAsker } from './ask.ts';

/** Where a password comes from. It is never a part of the command line: every user of the computer can read that. */
export interface PasswordSource {
  /** Empty: none was given. Rejects with an AbortError on Ctrl-C. */
  of(question: string): Promise<string>;
}

/** Longer than any server takes, in characters: what is longer is some file. */
const LONGEST = 1000;

/**
 * A terminal asks, without showing what is typed. Elsewhere the first line of standard input is the password, and only
 * where `fromStdin` says so; null: nobody can be asked.
 */
export async function passwordSource(
  fromStdin: boolean,
  terminal: Terminal,
  words: Words,
): Promise<PasswordSource | null> {
  const { stdin, stderr } = process;
  if (stdin.isTTY && stderr.isTTY) {
    return {
      async of(question) {
        const asker = createAsker(terminal, words);
        if (asker === null) return '';
        terminal.err(`${words.message('accounts.test.secret', {})}\n`);
        return asker.secret(question).finally(() => asker.close());
      },
    };
  }
  if (!fromStdin) return null;
  const line = await firstLine(terminal.signal);
  return { of: () => Promise.resolve(line) };
}

async function firstLine(signal: AbortSignal): Promise<string> {
  let text = '';
  for await (const piece of addAbortSignal(signal, process.stdin).setEncoding('utf8')) {
    text += piece as string;
    if (text.includes('\n') || text.length > LONGEST) break;
  }
  const [line = ''] = text.split(/\r?\n/);
  return line.length > LONGEST ? '' : line;
}
