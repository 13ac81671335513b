import { type PrefIndex, prefIndexer } from './prefs-js-index.ts';

export type ScannedPrefs = { ok: true; prefs: PrefIndex } | { ok: false; offset: number; problem: string };

/** A fault, as its offset and what is wrong there; thrown inside this file alone. */
class Fault extends Error {
  readonly offset: number;
  readonly problem: string;
  constructor(offset: number, problem: string) {
    super(problem);
    this.offset = offset;
    this.problem = problem;
  }
}

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const OPEN = 0x28;
const CLOSE = 0x29;
const STAR = 0x2a;
const COMMA = 0x2c;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;

const NAMES = ['user_pref', 'pref', 'sticky_pref'].map((name) => Buffer.from(name));
const WORDS = ['true', 'false'].map((word) => Buffer.from(word));

/**
 * Finds every setting of a file, in one pass. Takes what Mozilla's own parser takes (`modules/libpref/parser`), and
 * stops at the first thing it does not: a file that is cut off or overwritten is not to be edited.
 */
export function scanPrefs(bytes: Buffer, begin: number): ScannedPrefs {
  const found = prefIndexer(bytes, bytes.toString('latin1'));
  const next = (from: number): number => skipSpace(bytes, found.skipUsual(skipSpace(bytes, from)));
  try {
    for (let at = next(begin); at < bytes.length;) {
      const open = expect(bytes, at + nameLength(bytes, at), OPEN);
      const key = skipSpace(bytes, open);
      const keyEnd = skipString(bytes, key);
      const value = skipSpace(bytes, expect(bytes, keyEnd, COMMA));
      const valueEnd = skipValue(bytes, value);
      let close = skipSpace(bytes, valueEnd);
      while (bytes[close] === COMMA) close = skipAttribute(bytes, close);
      const end = expect(bytes, expect(bytes, close, CLOSE), SEMICOLON);
      found.add(at, key + 1, keyEnd - 1, value, valueEnd, end);
      at = next(end);
    }
    return { ok: true, prefs: found.index() };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, offset: fault.offset, problem: fault.problem };
    throw fault;
  }
}

function nameLength(bytes: Buffer, at: number): number {
  for (const name of NAMES) if (standsAt(bytes, at, name)) return name.length;
  throw new Fault(at, 'not a setting');
}

function standsAt(bytes: Buffer, at: number, word: Buffer): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word[index]) return false;
  return true;
}

function expect(bytes: Buffer, from: number, mark: number): number {
  const at = skipSpace(bytes, from);
  if (bytes[at] === mark) return at + 1;
  throw new Fault(at, `no ${String.fromCharCode(mark)}`);
}

function skipValue(bytes: Buffer, at: number): number {
  const code = bytes[at] ?? 0;
  if (code === QUOTE || code === APOSTROPHE) return skipString(bytes, at);
  for (const word of WORDS) if (standsAt(bytes, at, word)) return at + word.length;
  // A sign may stand before a number.
  const digits = code === 0x2b || code === 0x2d ? at + 1 : at;
  return skipSome(bytes, digits, 0x30, 0x39);
}

/** `, sticky` or `, locked` */
function skipAttribute(bytes: Buffer, comma: number): number {
  return skipSpace(bytes, skipSome(bytes, skipSpace(bytes, comma + 1), 0x61, 0x7a));
}

/** Past one or more bytes of a range. */
function skipSome(bytes: Buffer, from: number, low: number, high: number): number {
  let at = from;
  for (let code = bytes[at] ?? 0; code >= low && code <= high; code = bytes[at] ?? 0) at++;
  if (at === from) throw new Fault(from, 'not a value');
  return at;
}

function skipString(bytes: Buffer, start: number): number {
  const quote = bytes[start];
  if (quote !== QUOTE && quote !== APOSTROPHE) throw new Fault(start, 'not a string');
  for (let at = start + 1; at < bytes.length; at++) {
    const code = bytes[at];
    if (code === quote) return at + 1;
    if (code === BACKSLASH) at++;
  }
  throw new Fault(start, 'unterminated string');
}

/** Past white space and comments. */
function skipSpace(bytes: Buffer, from: number): number {
  for (let at = from; ; at++) {
    const code = bytes[at] ?? 0;
    // Tab, line feed, vertical tab, form feed, carriage return.
    if (code === 0x20 || (code >= 9 && code <= RETURN)) continue;
    if (code === HASH || (code === SLASH && bytes[at + 1] === SLASH)) at = lineEnd(bytes, at) - 1;
    else if (code === SLASH && bytes[at + 1] === STAR) {
      const close = bytes.indexOf('*/', at + 2);
      if (close < 0) throw new Fault(at, 'unterminated comment');
      at = close + 1;
    } else return at;
  }
}

/** Where the line that holds `from` ends, before its line end. */
export function lineEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && !isLineEnd(bytes, at)) at++;
  return at;
}

export function isLineEnd(bytes: Buffer, at: number): boolean {
  return bytes[at] === LINE_FEED || bytes[at] === RETURN;
}

/** Behind the line end that stands at `end`: CR LF, LF or CR. */
export function afterLineEnd(bytes: Buffer, end: number): number {
  if (end >= bytes.length) return end;
  return bytes[end] === RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : end + 1;
}

/** Before the line end that stands right before `at`, but not before `begin`. */
export function beforeLineEnd(bytes: Buffer, begin: number, at: number): number {
  if (at <= begin || !isLineEnd(bytes, at - 1)) return at;
  return at - 2 >= begin && bytes[at - 2] === RETURN && bytes[at - 1] === LINE_FEED ? at - 2 : at - 1;
}
