import { lineAt } from './text-view.ts';

/** A value of a `.reg` text. Places are indices into the text. */
export interface RegValue {
  /** The full key, as written. */
  key: string;
  /** Unescaped; `@` for the key's default value. */
  name: string;
  /** As written, but a `hex:` list in one line without blanks: `reg export` breaks lines by the length of the name. */
  raw: string;
  start: number;
  /** After the line break that ends it. */
  end: number;
  dataStart: number;
  dataEnd: number;
}

export interface RegSection {
  key: string;
  /** Where a further value is written: after the last line that says something. */
  end: number;
}

export interface RegText {
  sections: RegSection[];
  /** In the order of the text; of two of the same name the later one counts. */
  values: RegValue[];
}

export type ParsedReg = { ok: true; reg: RegText } | { ok: false; line: number; problem: string };

/**
 * Reads what `reg export` and the registry editor write (https://support.microsoft.com/kb/310516), and what Wine's do.
 * Loops by hand: a profile has binary values of megabytes, for which patterns that look back run out of stack.
 */
export function parseReg(text: string): ParsedReg {
  const head = /^(?:Windows Registry Editor Version 5\.00|REGEDIT4)[ \t]*(?:\r?\n|$)/.exec(text);
  if (head === null) return { ok: false, line: 1, problem: 'no registry export' };
  const sections: RegSection[] = [];
  let values: RegValue[] = [];
  let section: RegSection | null = null;
  let at = head[0].length;
  while (at < text.length) {
    const end = afterLine(text, at);
    const line = text.slice(at, end).trim();
    const fail = (problem: string): ParsedReg => ({ ok: false, line: lineAt(text, at), problem });
    if (line === '' || line.startsWith(';')) {
      at = end;
    } else if (line.startsWith('[')) {
      if (!line.endsWith(']')) return fail('a key without its bracket');
      if (line.startsWith('[-')) {
        const gone = line.slice(2, -1).toLowerCase();
        values = values.filter(({ key }) => !isWithin(key.toLowerCase(), gone));
        section = null;
      } else {
        section = { key: line.slice(1, -1), end };
        sections.push(section);
      }
      at = end;
    } else {
      const value = readValue(text, at, section?.key ?? '');
      if (typeof value === 'string') return fail(value);
      // Values below a key that is taken out mean nothing.
      if (section !== null) {
        values.push(value);
        section.end = value.end;
      }
      at = value.end;
    }
  }
  return { ok: true, reg: { sections, values } };
}

function isWithin(key: string, other: string): boolean {
  return key === other || key.startsWith(`${other}\\`);
}

/** One value, or what is wrong with it. */
function readValue(text: string, start: number, key: string): RegValue | string {
  let at = start + (/^[ \t]*/.exec(text.slice(start, start + 64))?.[0].length ?? 0);
  let name = '@';
  if (text[at] === '"') {
    const close = closingQuote(text, at);
    if (close === -1) return 'a name without its closing quote';
    // A value that is called `@` is not the default one.
    const written = unescapeReg(text.slice(at + 1, close));
    name = written === '@' ? '"@"' : written;
    at = close + 1;
  } else if (text[at] === '@') at += 1;
  else return 'neither a key nor a value';
  at = skipBlanks(text, at);
  if (text[at] !== '=') return 'a name without a value';
  const dataStart = skipBlanks(text, at + 1);
  const dataEnd = endOfData(text, dataStart);
  if (typeof dataEnd === 'string') return dataEnd;
  const end = afterLine(text, dataEnd);
  if (!/^[ \t]*(;.*)?$/.test(text.slice(dataEnd, end).replace(/\r?\n$/, ''))) return 'more after a value';
  const data = text.slice(dataStart, dataEnd);
  const raw = data.startsWith('hex') ? data.replace(/[\\\s]/g, '') : data;
  return { key, name, raw, start, end, dataStart, dataEnd };
}

/** Where the data that begins here ends, or what is wrong with it. */
function endOfData(text: string, start: number): number | string {
  if (text[start] === '"') {
    const close = closingQuote(text, start);
    return close === -1 ? 'a string without its closing quote' : close + 1;
  }
  const head = /^(?:-|dword:[0-9a-f]{1,8}|hex(?:\([0-9a-f]{1,8}\))?:)/i.exec(text.slice(start, start + 32));
  if (head === null) return 'a value of no known kind';
  let at = start + head[0].length;
  if (!head[0].toLowerCase().startsWith('hex')) return at;
  for (;;) {
    const end = afterLine(text, at);
    const line = text.slice(at, end).replace(/\s+$/, '');
    const more = line.endsWith('\\');
    if (!/^[0-9a-f, \t]*$/i.test(more ? line.slice(0, -1) : line)) return 'a byte that is none';
    if (!more) return at + line.length;
    if (end >= text.length) return 'a list of bytes that goes on nowhere';
    at = end;
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function afterLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Windows escapes the backslash and the quote; Wine line breaks too. */
export function unescapeReg(written: string): string {
  return written.replace(/\\([\s\S])/g, (_, char: string) =>
    char === 'n' ? '\n' : char === 'r' ? '\r' : char === '0' ? '\0' : char,
  );
}

export function escapeReg(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
