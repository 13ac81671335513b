import {
  encodingOf,
  type FormatId,
  type ReadSettings,
  type SettingsDocument,
  type SettingsFormat,
  type Splice,
} from './format.ts';

export interface Range {
  start: number;
  end: number;
}

/** A line of a file as a program sees it: what ends in a backslash goes on in the next. */
export interface RcLine extends Range {
  /** Where the next one begins, after the line end. */
  next: number;
  /** From 1. */
  number: number;
}

/**
 * A format of text in lines, seen one character a byte. UTF-16 and binary files are refused: none of these programs reads
 * them.
 */
export function rcFormat<Document extends SettingsDocument>(
  id: FormatId,
  open: (view: string, encoding: Document['encoding']) => ReadSettings<Document>,
): SettingsFormat<Document> {
  return {
    id,
    read(bytes) {
      const zero = bytes.indexOf(0);
      if (zero === -1) return open(bytes.toString('latin1'), encodingOf(bytes));
      const line = bytes.subarray(0, zero).filter((byte) => byte === 0x0a).length + 1;
      return { ok: false, line, problem: 'zero byte' };
    },
  };
}

export function rcLines(view: string, joins: boolean): RcLine[] {
  const lines: RcLine[] = [];
  let start = 0;
  let from = 0;
  let number = 1;
  let first = 1;
  while (start < view.length) {
    const feed = view.indexOf('\n', from);
    const next = feed === -1 ? view.length : feed + 1;
    let end = feed === -1 ? view.length : feed;
    if (end > start && view[end - 1] === '\r') end -= 1;
    number += 1;
    if (joins && feed !== -1 && end > start && view[end - 1] === '\\') {
      from = next;
      if (from < view.length) continue;
    }
    lines.push({ start, end, next, number: first });
    start = from = next;
    first = number;
  }
  return lines;
}

/** The line end that is used first, for lines of our own. */
export function lineEndOf(view: string): string {
  const feed = view.indexOf('\n');
  return feed > 0 && view[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** Text to put at the beginning of a line, or at the end of a file that may lack its last line end. */
export function insertedLines(view: string, at: number, lines: readonly string[]): string {
  const end = lineEndOf(view);
  const unfinished = at === view.length && at > 0 && view[at - 1] !== '\n';
  return lines.map((line) => (unfinished ? end + line : line + end)).join('');
}

/** A whole line; the last of a file that lacks its line end takes the one before with it. */
export function wholeLine(view: string, line: Range & { next: number }): Range {
  const unfinished = line.next === view.length && !view.endsWith('\n');
  if (!unfinished || line.start === 0) return { start: line.start, end: line.next };
  const feed = line.start - 1;
  return { start: feed > 0 && view[feed - 1] === '\r' ? feed - 1 : feed, end: line.next };
}

/** Collects what is to change in a view, in any order. */
export function createRcEdit(view: string): {
  replace: (range: Range, text: string) => void;
  remove: (range: Range) => void;
  insertLine: (at: number, line: string) => void;
  splices: () => Splice[];
} {
  const replaced: (Range & { text: string })[] = [];
  const removed: Range[] = [];
  const inserted = new Map<number, string[]>();
  return {
    replace: ({ start, end }, text) => replaced.push({ start, end, text }),
    remove: ({ start, end }) => removed.push({ start, end }),
    insertLine: (at, line) => inserted.set(at, [...(inserted.get(at) ?? []), line]),
    splices: () =>
      [
        ...united(removed).map((range) => ({ ...range, text: '' })),
        ...replaced,
        ...[...inserted].map(([at, lines]) => ({
          start: at,
          end: at,
          text: insertedLines(view, at, lines),
        })),
      ]
        // At one place: what is put in comes before what goes from there on.
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map(({ start, end, text }) => ({ start, end, bytes: Buffer.from(text, 'latin1') })),
  };
}

function united(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
