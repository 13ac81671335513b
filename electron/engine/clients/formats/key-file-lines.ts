/** UTF-8's byte order mark, a byte at a time. */
export const BOM = '\xef\xbb\xbf';

/** Where a line stands, in bytes: `end` before its line end, `next` after it. */
export interface KeyFileLine {
  start: number;
  end: number;
  next: number;
}

export interface Entry extends KeyFileLine {
  valueStart: number;
  /** KConfig's `key[$i]`. */
  immutable: boolean;
}

/** One stretch of lines under a group's head. */
export interface Section {
  name: string;
  /** KConfig's `[group][$i]`. */
  immutable: boolean;
  keys: string[];
  /** The last line that is not blank and no comment (a comment at the end speaks of the next group); the head at first. */
  last: KeyFileLine;
}

export interface ScannedKeyFile {
  text: string;
  /** The line end of the first line. */
  eol: string;
  /** KConfig's `[$i]` before every group. */
  immutable: boolean;
  sections: Section[];
  /** By `<group>|<key>`, in the order of the file. */
  entries: Map<string, Entry[]>;
}

/** A group's head that is not closed leaves open which group the lines below belong to: nothing is read then. */
export function scanKeyFile(text: string): ScannedKeyFile | { line: number; problem: 'unclosed-group' } {
  const begin = text.startsWith(BOM) ? BOM.length : 0;
  const sections: Section[] = [];
  const entries = new Map<string, Entry[]>();
  let section: Section | null = null;
  let immutable = false;
  let number = 0;

  for (let start = begin; start < text.length;) {
    number += 1;
    const line = lineAt(text, start);
    start = line.next;
    const begins = firstNonBlank(text, line.start, line.end);
    if (begins === line.end || text[begins] === '#' || text[begins] === ';') continue;

    if (text[begins] === '[') {
      const head = groupHead(trimBlanks(text.slice(begins, line.end)));
      if (head === null) return { line: number, problem: 'unclosed-group' };
      if (head === 'whole-file') immutable = true;
      else sections.push((section = { ...head, keys: [], last: line }));
      continue;
    }
    section ??= addFront(sections, begin);
    section.last = line;
    const entry = entryOf(text, line);
    // A line without `=` is passed over by all but GKeyFile, which gives up on the file.
    if (entry === null) continue;
    section.keys.push(entry.key);
    const key = `${section.name}|${entry.key}`;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else known.push(entry);
  }
  return { text, eol: firstEol(text), immutable, sections, entries };
}

/** Not `trim`: seen a byte at a time, the last byte of an `à` is a no-break space. */
export function trimBlanks(raw: string): string {
  const start = firstNonBlank(raw, 0, raw.length);
  let end = raw.length;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return raw.slice(start, end);
}

function firstNonBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Space, tab, vertical tab, form feed, carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || (code >= 11 && code <= 13);
}

function lineAt(text: string, start: number): KeyFileLine {
  const found = text.indexOf('\n', start);
  const next = found < 0 ? text.length : found + 1;
  // A carriage return that no line feed follows is part of the line.
  const end = found < 0 ? next : text[found - 1] === '\r' && found > start ? found - 1 : found;
  return { start, end, next };
}

function groupHead(words: string): Pick<Section, 'name' | 'immutable'> | 'whole-file' | null {
  const close = words.lastIndexOf(']');
  if (close < 1) return null;
  const inside = words.slice(1, close);
  if (inside === '$i') return 'whole-file';
  const name = inside.replace(/\]\[\$i$/, '');
  return { name, immutable: name !== inside };
}

/** Lines before any group. */
function addFront(sections: Section[], begin: number): Section {
  const front = { name: '', immutable: false, keys: [], last: { start: begin, end: begin, next: begin } };
  sections.unshift(front);
  return front;
}

/** KConfig's, behind a key. */
const MARKS = /(\[\$[a-z]*\])+$/;

function entryOf(text: string, line: KeyFileLine): (Entry & { key: string }) | null {
  const equals = text.indexOf('=', line.start);
  if (equals < 0 || equals >= line.end) return null;
  const written = trimBlanks(text.slice(line.start, equals));
  // KConfig: `key[$i]`, `key[$e]`, `key[de][$i]`; a language stays part of the key.
  const marks = written.endsWith(']') ? (MARKS.exec(written)?.[0] ?? '') : '';
  const key = trimBlanks(written.slice(0, written.length - marks.length));
  if (key === '') return null;
  let valueStart = equals + 1;
  while (valueStart < line.end && (text[valueStart] === ' ' || text[valueStart] === '\t')) valueStart += 1;
  const { start, end, next } = line;
  return { start, end, next, key, valueStart, immutable: marks !== '' && /\[\$[a-z]*i/.test(marks) };
}

function firstEol(text: string): string {
  const found = text.indexOf('\n');
  return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}
