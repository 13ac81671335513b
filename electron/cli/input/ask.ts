import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Terminal } from '../terminal.ts';

/** Asks whoever sits there. Questions go to standard error: standard output is for the result. */
export interface Asker {
  /** Rejects with an AbortError on Ctrl-C, or when the terminal goes away. */
  line(question: string): Promise<string>;
  /** Only a plain yes is one; Enter alone is no. */
  yes(question: string): Promise<boolean>;
  /** What is typed is not shown. */
  secret(question: string): Promise<string>;
  close(): void;
}

/** Null where nobody can answer: a script, a pipe. */
export function createAsker(terminal: Terminal, words: Words): Asker | null {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return null;
  let muted = false;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!muted) terminal.err(chunk.toString());
      done();
    },
  });
  const lines = createInterface({ input: stdin, output, terminal: true });
  const gone = new AbortController();
  // A terminal in raw mode turns Ctrl-C into a character: give it back to the program.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  lines.on('close', () => gone.abort());
  const signal = AbortSignal.any([terminal.signal, gone.signal]);
  const line = async (question: string): Promise<string> => lines.question(`${question}: `, { signal });
  return {
    line,
    async yes(question) {
      const answer = (await line(question)).trim().toLowerCase();
      const word = words.message('cli.request.word.yes', {});
      return answer !== '' && (answer === word || answer === 'yes' || answer === 'y' || answer === word[0]);
    },
    async secret(question) {
      terminal.err(`${question}: `);
      muted = true;
      try {
        return await lines.question('', { signal });
      } finally {
        muted = false;
        terminal.err('\n');
      }
    },
    close: () => lines.close(),
  };
}

export const isAborted = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
