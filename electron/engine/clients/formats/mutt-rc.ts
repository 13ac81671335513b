import type { SettingsDocument } from './format.ts';
import { rcFormat, rcLines, type RcLine } from './rc-lines.ts';
import { endOfFile, rcSplices, type RcItem, type RcStatement } from './rc-statements.ts';
import { readWord, skipBlanks, type RcWord } from './rc-words.ts';
import { joinParts, withParts } from './url-parts.ts';

/** A command of the file, in order. Words are without quotes. */
export type MuttCommand =
  | { kind: 'set'; key: string; raw: string | null; line: number }
  | { kind: 'other'; name: string; words: string[]; line: number };

/**
 * The settings of Mutt and NeoMutt: `set name=value`, `set name`, `set noname`, `unset name`, several in one command,
 * several commands in a line with `;`. Keys are names; `name#scheme`, `name#user` and `name#server` are parts of a URL. Forms
 * without a value read as `yes` and `no`.
 */
export interface MuttRc extends SettingsDocument {
  commands: readonly MuttCommand[];
}

export const muttRc = rcFormat<MuttRc>('mutt-rc', (view, encoding) => {
  const lines = rcLines(view, true);
  const parsed = lines.map((line) => readLine(view, line));
  const items = parsed.flatMap(({ statements }) => statements.flatMap((one) => one.items));
  const lastOf = new Map(items.map((item) => [item.key, item.raw]));
  const get = withParts((key) => lastOf.get(key) ?? null);
  const end = endOfFile(view, lines);
  return {
    ok: true,
    document: {
      encoding,
      commands: parsed.flatMap(({ commands }) => commands),
      get,
      splices: (settings) =>
        rcSplices(view, items, joinParts(settings, get), {
          item: (key, raw) => `${key}=${raw}`,
          place: () => ({ at: end, before: '' }),
        }),
    },
  };
});

const SETTERS = new Set(['set', 'unset', 'reset', 'toggle']);

function readLine(view: string, line: RcLine): { commands: MuttCommand[]; statements: RcStatement[] } {
  const commands: MuttCommand[] = [];
  const statements: RcStatement[] = [];
  let at = skipBlanks(view, line.start, line.end);
  let others = 0;
  while (at < line.end && view[at] !== '#') {
    if (view[at] === ';') {
      at = skipBlanks(view, at + 1, line.end);
      continue;
    }
    const command = readWord(view, at, line.end, ';#');
    if (SETTERS.has(command.text)) {
      const statement = readSetter(view, command, line);
      statements.push(statement);
      for (const { key, raw } of statement.items) commands.push({ kind: 'set', key, raw, line: line.number });
      at = skipBlanks(view, statement.end, line.end);
    } else {
      const words = readWords(view, command.end, line.end);
      commands.push({
        kind: 'other',
        name: command.text,
        words: words.map(({ text }) => text),
        line: line.number,
      });
      others += 1;
      at = skipBlanks(view, words.at(-1)?.end ?? command.end, line.end);
    }
  }
  const [only] = statements;
  if (only && statements.length === 1 && others === 0 && at >= line.end) only.alone = true;
  return { commands, statements };
}

function readWords(view: string, from: number, end: number): RcWord[] {
  const words: RcWord[] = [];
  let at = skipBlanks(view, from, end);
  while (at < end && view[at] !== ';' && view[at] !== '#') {
    const word = readWord(view, at, end, ';#');
    words.push(word);
    at = skipBlanks(view, word.end, end);
  }
  return words;
}

function readSetter(view: string, command: RcWord, line: RcLine): RcStatement {
  const statement: RcStatement = {
    start: command.start,
    end: command.end,
    sets: command.text === 'set',
    line,
    alone: false,
    items: [],
  };
  let at = skipBlanks(view, command.end, line.end);
  while (at < line.end && view[at] !== ';' && view[at] !== '#') {
    const name = readWord(view, at, line.end, ';#=');
    const equals = skipBlanks(view, name.end, line.end);
    if (view[equals] === '=' && equals < line.end) {
      const value = readWord(view, skipBlanks(view, equals + 1, line.end), line.end, ';#');
      statement.items.push({
        ...withValue(name.text, view.slice(value.start, value.end), value),
        start: name.start,
        end: value.end,
        statement,
      });
    } else {
      statement.items.push({
        ...withoutValue(command.text, name.text),
        value: null,
        start: name.start,
        end: Math.max(name.end, at + 1),
        statement,
      });
    }
    statement.end = statement.items.at(-1)?.end ?? at;
    at = skipBlanks(view, statement.end, line.end);
  }
  return statement;
}

function withValue(name: string, raw: string, value: RcWord): Pick<RcItem, 'key' | 'raw' | 'value'> {
  // NeoMutt's `set name += value` makes a value of which this is only a part.
  const part = /[+-]$/.test(name);
  return part
    ? { key: name.slice(0, -1), raw: null, value: null }
    : { key: name, raw, value: { start: value.start, end: value.end } };
}

function withoutValue(command: string, name: string): Pick<RcItem, 'key' | 'raw'> {
  const [, prefix = '', key = name] = /^(no|inv|[?&])?(.+)$/s.exec(name) ?? [];
  if (command === 'unset') return { key: name, raw: 'no' };
  if (command === 'reset' || command === 'toggle') return { key: name, raw: null };
  if (prefix === '') return { key, raw: 'yes' };
  if (prefix === 'no') return { key, raw: 'no' };
  // A question sets nothing.
  return prefix === '?' ? { key: name, raw: null } : { key, raw: null };
}
