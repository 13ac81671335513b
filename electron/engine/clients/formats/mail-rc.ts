import type { SettingsDocument } from './format.ts';
import { rcFormat, rcLines, type RcLine } from './rc-lines.ts';
import { endOfFile, rcSplices, type RcItem, type RcStatement } from './rc-statements.ts';
import { readWord, skipBlanks, type RcWord } from './rc-words.ts';
import { joinParts, withParts } from './url-parts.ts';

/** A command of the file, in order. Words are without quotes. */
export interface MailCommand {
  name: string;
  words: string[];
  /** The keys it sets or unsets. */
  keys: string[];
  line: number;
  /** In a macro, or between `if` and `endif`: whether it is obeyed is not known here. */
  conditional: boolean;
}

/**
 * The settings of s-nail and other mailx: `set name=value other=value nothird`, `unset name`. Keys are names, in an account's
 * block `account|name`; `name#scheme`, `name#user` and `name#server` are parts of a URL. `set name` is the empty value.
 */
export interface MailRc extends SettingsDocument {
  accounts: readonly string[];
  commands: readonly MailCommand[];
}

interface Block {
  line: number;
  /** Null for macros and conditions. */
  account: string | null;
  closedBy: 'brace' | 'endif';
}

export const mailRc = rcFormat<MailRc>('mail-rc', (view, encoding) => {
  const lines = rcLines(view, true);
  const { commands, items, ends, open } = readCommands(view, lines);
  if (open !== null) return { ok: false, line: open, problem: '{ without }' };
  const lastOf = new Map(items.map((item) => [item.key, item.raw]));
  const get = withParts((key) => lastOf.get(key) ?? null);
  const end = endOfFile(view, lines);
  return {
    ok: true,
    document: {
      encoding,
      accounts: [...ends.keys()],
      commands,
      get,
      splices: (settings) =>
        rcSplices(view, items, joinParts(settings, get), {
          item: (key, raw) => (raw === '' ? nameOf(key) : `${nameOf(key)}=${raw}`),
          place: (key) => {
            const account = accountOf(key);
            return account === '' ? { at: end, before: '' } : (ends.get(account) ?? null);
          },
        }),
    },
  };
});

function nameOf(key: string): string {
  return key.slice(key.indexOf('|') + 1);
}

function accountOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf('|')));
}

/** Words before a command that only say how it is to be read. */
const PREFIXES = new Set(['wysh', 'local', 'global', 'ignerr', 'u']);

function readCommands(
  view: string,
  lines: readonly RcLine[],
): {
  commands: MailCommand[];
  items: RcItem[];
  ends: Map<string, { at: number; before: string }>;
  /** The line of a block that is never closed. */
  open: number | null;
} {
  const commands: MailCommand[] = [];
  const items: RcItem[] = [];
  const ends = new Map<string, { at: number; before: string }>();
  const blocks: Block[] = [];
  let before = '';
  for (const line of lines) {
    const words = readWords(view, line);
    const first = words.findIndex(({ text }) => !PREFIXES.has(text));
    const name = (words[first]?.text ?? '').replace(/^\\/, '');
    const account = blocks.findLast((block) => block.account !== null)?.account ?? null;
    if (isShort(name, 'account', 2) && words.at(-1)?.text === '{') {
      blocks.push({ line: line.number, account: words[first + 1]?.text ?? '', closedBy: 'brace' });
    } else if (isShort(name, 'define', 3) && words.at(-1)?.text === '{') {
      blocks.push({ line: line.number, account: null, closedBy: 'brace' });
    } else if (name === 'if') {
      blocks.push({ line: line.number, account: null, closedBy: 'endif' });
    } else if (name === '}' || isShort(name, 'endif', 2)) {
      const open = blocks.findLastIndex(({ closedBy }) => closedBy === (name === '}' ? 'brace' : 'endif'));
      const [closed] = open === -1 ? [] : blocks.splice(open);
      if (closed?.account) ends.set(closed.account, { at: line.start, before: before || '  ' });
    } else if (name !== '') {
      const statement = readStatement(line, words, first, name, account, view);
      for (const item of statement?.items ?? []) items.push(item);
      commands.push({
        name: isShort(name, 'source', 2) ? 'source' : name,
        words: words.slice(first + 1).map(({ text }) => text),
        keys: statement?.items.map((item) => item.key) ?? [],
        line: line.number,
        conditional: blocks.some((block) => block.account === null),
      });
    }
    if (name !== '') before = /^[ \t]*/.exec(view.slice(line.start, line.end))?.[0] ?? '';
  }
  const open = blocks.find(({ closedBy }) => closedBy === 'brace');
  return { commands, items, ends, open: open?.line ?? null };
}

function isShort(name: string, full: string, least: number): boolean {
  return name.length >= least && full.startsWith(name);
}

function readWords(view: string, line: RcLine): RcWord[] {
  const words: RcWord[] = [];
  let at = skipBlanks(view, line.start, line.end);
  while (at < line.end && view[at] !== '#') {
    const word = readWord(view, at, line.end, '');
    words.push(word);
    at = skipBlanks(view, word.end, line.end);
  }
  return words;
}

function readStatement(
  line: RcLine,
  words: readonly RcWord[],
  first: number,
  name: string,
  account: string | null,
  view: string,
): RcStatement | null {
  const sets = isShort(name, 'set', 2);
  const [head] = words;
  const last = words.at(-1);
  if (!head || !last || (!sets && !isShort(name, 'unset', 3))) return null;
  const statement: RcStatement = {
    start: head.start,
    end: last.end,
    sets,
    line,
    alone: skipBlanks(view, last.end, line.end) >= line.end,
    items: [],
  };
  statement.items = words.slice(first + 1).map((word) => {
    const item = sets ? readItem(word, view) : { key: word.text, raw: null, value: null };
    const key = account === null ? item.key : `${account}|${item.key}`;
    return { ...item, key, start: word.start, end: word.end, statement };
  });
  return statement;
}

function readItem(word: RcWord, view: string): Pick<RcItem, 'key' | 'raw' | 'value'> {
  const raw = view.slice(word.start, word.end);
  const equals = raw.indexOf('=');
  if (equals === -1) {
    return word.text.startsWith('no')
      ? { key: word.text.slice(2), raw: null, value: null }
      : { key: word.text, raw: '', value: null };
  }
  const quote = /^["']/.exec(raw)?.[0];
  // `set "name=value"`: the value stands without the quotes, which are the name's as well.
  const inner = quote !== undefined && raw.length > 1 && raw.endsWith(quote) ? 1 : 0;
  return {
    key: raw.slice(inner, equals),
    raw: raw.slice(equals + 1, raw.length - inner),
    value: { start: word.start + equals + 1, end: word.end - inner },
  };
}
