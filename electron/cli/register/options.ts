import { InvalidArgumentError, type Command } from 'commander';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

/** Puts commands into the program. What a command ends with goes to `done`. Commands are loaded when called: `--help` loads no engine. */
export type Register = (program: Command, terminal: Terminal, done: (code: ExitCode) => void) => void;

/** Without it the words are in the system's language. */
export const LANGUAGE_OPTION = [
  '--lang <language>',
  `the language of the words: ${LANGUAGES.join(', ')}`,
] as const;
export const JSON_OPTION = ['--json', 'print the result as JSON on standard output'] as const;

export function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

export function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidArgumentError('Give an address that begins with https:// or http://.');
  }
  return value;
}

/** A number of seconds within the bounds. */
export function secondsUpTo(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isFinite(number) || number < 1 || number > most) {
      throw new InvalidArgumentError(`Give a number of seconds from 1 to ${most}.`);
    }
    return number;
  };
}

export function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) {
    throw new InvalidArgumentError('Give a port from 1 to 65535, or 0 for any.');
  }
  return number;
}

export function stepNumber(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('Give the number of a step, from 1.');
  return Number(value);
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number, from 1.');
  return Number(value);
}
