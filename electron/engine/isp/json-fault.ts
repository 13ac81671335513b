import { FILE } from '../../../shared/isp/problem-words.ts';

/** Where a text stops being JSON (RFC 8259). Lines and columns count from 1; columns count UTF-16 units. */
export interface JsonFault {
  line: number;
  column: number;
  /** What stands there. */
  found: string;
  /** What could have stood there. */
  expected: string;
}

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'done';

/**
 * Finds the place, which `JSON.parse` names in some versions of Node and not in others. Without recursion, so that a
 * million brackets are no danger. Null when the text is JSON.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('[' | '{')[] = [];
  let state = 'value' as State;
  let at = 0;
  for (;;) {
    at = past(SPACE, text, at);
    const mark = text[at] ?? '';
    const inside = open.at(-1);
    if (state === 'done' && mark === '') return null;
    if (state === 'colon' && mark === ':') {
      state = 'value';
      at += 1;
    } else if (state === 'comma' && mark === ',') {
      state = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (closes(state, inside, mark)) {
      open.pop();
      state = open.length === 0 ? 'done' : 'comma';
      at += 1;
    } else if (mark === '"' && state !== 'colon' && state !== 'comma' && state !== 'done') {
      const end = endOfText(text, at);
      if (typeof end !== 'number') return fault(text, end.at, end.expected);
      state = state === 'key' || state === 'key-or-end' ? 'colon' : open.length === 0 ? 'done' : 'comma';
      at = end;
    } else if ((state === 'value' || state === 'value-or-end') && (mark === '[' || mark === '{')) {
      open.push(mark);
      state = mark === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else {
      const end = state === 'value' || state === 'value-or-end' ? past(SCALAR, text, at) : at;
      if (end === at) return fault(text, at, expectedIn(state, inside));
      state = open.length === 0 ? 'done' : 'comma';
      at = end;
    }
  }
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where a match that begins at `at` ends, or `at` itself. The pattern is sticky. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function closes(state: State, inside: '[' | '{' | undefined, mark: string): boolean {
  if (inside === '{') return mark === '}' && (state === 'comma' || state === 'key-or-end');
  return inside === '[' && mark === ']' && (state === 'comma' || state === 'value-or-end');
}

/** The index after the closing quote, or what is wrong before it. */
function endOfText(text: string, start: number): number | { at: number; expected: string } {
  for (let at = start + 1; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '"') return at + 1;
    if (mark < ' ') return { at, expected: FILE.restOfText };
    if (mark === '\\') {
      const length = past(ESCAPE, text, at) - at;
      if (length === 0) return { at, expected: FILE.escape };
      at += length - 1;
    }
  }
  return { at: text.length, expected: FILE.restOfText };
}

function expectedIn(state: State, inside: '[' | '{' | undefined): string {
  switch (state) {
    case 'value':
      return FILE.value;
    case 'value-or-end':
      return FILE.valueOrEnd;
    case 'key':
      return FILE.key;
    case 'key-or-end':
      return FILE.keyOrEnd;
    case 'colon':
      return FILE.colon;
    case 'comma':
      return inside === '{' ? FILE.commaOrBrace : FILE.commaOrBracket;
    case 'done':
      return FILE.nothingMore;
  }
}

/** Makes a fault of a place in the text. */
export function fault(text: string, at: number, expected: string, found = whatIsAt(text, at)): JsonFault {
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, found, expected };
}

function whatIsAt(text: string, at: number): string {
  const mark = text[at];
  if (mark === undefined) return FILE.endOfFile;
  if (mark < ' ') return FILE.controlCharacter;
  if (mark === '"') return FILE.quoted;
  if (/^\/[/*]/.test(text.slice(at, at + 2))) return FILE.comment;
  const [word] = /^[\p{L}\d_.+-]{1,30}/u.exec(text.slice(at, at + 40)) ?? [];
  return word ?? String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
}
