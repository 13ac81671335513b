import { printParseErrorCode, visit } from 'jsonc-parser';
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

type Bracket = '[' | '{';

/** Brackets inside one another. A profile needs a tenth of it; the visitor recurses, and a million would end its stack. */
const DEEPEST = 100;

/**
 * Finds the place, which `JSON.parse` names in some versions of Node and not in others. Null when the text is JSON.
 * A text nested too deeply has its fault at the bracket that goes too far, unless another comes first.
 */
export function findJsonFault(text: string): JsonFault | null {
  const faults: JsonFault[] = [];
  const inside: Bracket[] = [];
  let expected: string = FILE.value;

  // The visitor would go on to mend the rest; only the first fault is certain to be one.
  const stop = (at: number, allowed: string): never => {
    faults.push(fault(text, at, allowed));
    throw new Error('the first fault is found');
  };
  const open = (bracket: Bracket) => (offset: number) => {
    if (inside.length === DEEPEST) stop(offset, FILE.notDeeper(DEEPEST));
    inside.push(bracket);
    expected = bracket === '{' ? FILE.keyOrEnd : FILE.valueOrEnd;
  };
  const close = (offset: number) => {
    // Called at the end of a text that was cut off, too.
    if (offset === text.length) return;
    inside.pop();
    expected = afterValue(inside.at(-1));
  };
  try {
    visit(
      text,
      {
        onObjectBegin: open('{'),
        onArrayBegin: open('['),
        onObjectEnd: close,
        onArrayEnd: close,
        onObjectProperty: () => {
          expected = FILE.colon;
        },
        onLiteralValue: () => {
          expected = afterValue(inside.at(-1));
        },
        onSeparator: (mark) => {
          expected = mark === ',' && inside.at(-1) === '{' ? FILE.key : FILE.value;
        },
        onError: (code, offset, length) => {
          const end = offset + length;
          switch (printParseErrorCode(code)) {
            case 'InvalidUnicode':
            case 'InvalidEscapeCharacter':
            case 'InvalidCharacter':
            case 'UnexpectedEndOfString': {
              const bad = badPlaceIn(text.slice(offset, end));
              return stop(offset + bad, text[offset + bad] === '\\' ? FILE.escape : FILE.restOfText);
            }
            case 'UnexpectedEndOfNumber':
              return stop(end, FILE.digit);
            default:
              return stop(offset, expected);
          }
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (faults.length === 0) throw error;
  }
  return faults[0] ?? null;
}

function afterValue(inside: Bracket | undefined): string {
  if (inside === undefined) return FILE.nothingMore;
  return inside === '{' ? FILE.commaOrBrace : FILE.commaOrBracket;
}

/** The parser names the quoted text that is wrong, not the place in it: its first bad escape or control character, or its end. */
function badPlaceIn(quoted: string): number {
  for (const { 0: mark, index } of quoted.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})?|[^ -\uffff]/g)) {
    if (mark.length === 1) return index;
  }
  return quoted.length;
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
