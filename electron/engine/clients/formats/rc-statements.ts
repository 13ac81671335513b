import { createRcEdit, wholeLine, type Range, type RcLine } from './rc-lines.ts';
import type { Splice } from './format.ts';

/** A command that sets or unsets, among others on its line perhaps. */
export interface RcStatement extends Range {
  /** `unset a b` and its kin name only, and say "no". */
  sets: boolean;
  line: RcLine;
  /** Nothing else stands on its line, not even a comment. */
  alone: boolean;
  items: RcItem[];
}

/** One setting a statement makes. */
export interface RcItem extends Range {
  key: string;
  /** As written, or what a form without value means; null: it makes the setting absent. */
  raw: string | null;
  /** Where the value stands; null in the forms that have none, such as `set name` and `set noname`. */
  value: Range | null;
  statement: RcStatement;
}

export interface RcDialect {
  /** `name=value`, or the form without value where that says the same. */
  item(key: string, raw: string): string;
  /** Where a setting that is not made yet is written, and with what before it; null: there is no such account. */
  place(key: string): { at: number; before: string } | null;
}

/** The last item decides: it is changed; to take a setting out, all are. */
export function rcSplices(
  view: string,
  items: readonly RcItem[],
  settings: ReadonlyMap<string, string | null>,
  dialect: RcDialect,
): Splice[] {
  const edit = createRcEdit(view);
  const gone = new Set<RcItem>();
  for (const [key, raw] of settings) {
    const mine = items.filter((item) => item.key === key);
    const last = mine.at(-1);
    if (raw === (last?.raw ?? null)) continue;
    if (raw === null) for (const item of mine) gone.add(item);
    else if (last?.value) edit.replace(last.value, raw);
    else if (last?.statement.sets) edit.replace(last, dialect.item(key, raw));
    else {
      const place = last ? after(view, last.statement) : dialect.place(key);
      if (place) edit.insertLine(place.at, `${place.before}set ${dialect.item(key, raw)}`);
    }
  }
  for (const statement of new Set([...gone].map((item) => item.statement))) {
    for (const range of withoutItems(view, statement, gone)) edit.remove(range);
  }
  return edit.splices();
}

/** The end of the file, or before its last line where that line ends in a backslash. */
export function endOfFile(view: string, lines: readonly RcLine[]): number {
  const last = lines.at(-1);
  return last && /\\(?:\r?\n)?$/.test(view.slice(last.start, last.next)) ? last.start : view.length;
}

function after(view: string, { line }: RcStatement): { at: number; before: string } {
  const before = /^[ \t]*/.exec(view.slice(line.start, line.end))?.[0] ?? '';
  return { at: line.next, before };
}

function withoutItems(view: string, statement: RcStatement, gone: ReadonlySet<RcItem>): Range[] {
  if (statement.items.every((item) => gone.has(item))) {
    if (statement.alone) return [wholeLine(view, statement.line)];
    const rest = /^[ \t]*;?[ \t]*/.exec(view.slice(statement.end, statement.line.end))?.[0] ?? '';
    return [{ start: statement.start, end: statement.end + rest.length }];
  }
  return statement.items
    .filter((item) => gone.has(item))
    .map((item) => {
      return { start: blanksBefore(view, item.start, statement.start), end: item.end };
    });
}

/** The beginning of the blanks, and of lines that go on, in front of a place. */
function blanksBefore(view: string, from: number, least: number): number {
  let at = from;
  while (at > least) {
    if (view[at - 1] === ' ' || view[at - 1] === '\t') at -= 1;
    else if (view[at - 1] === '\n' && view[at - 2] === '\\') at -= 2;
    else if (view[at - 1] === '\n' && view[at - 2] === '\r' && view[at - 3] === '\\') at -= 3;
    else break;
  }
  return at;
}
