/** A value as `osascript -s s` prints it. */
export type AppleScriptValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'boolean'; boolean: boolean }
  /** A constant: `password`, `missing value`, or its code where the program's names are not known: `«constant ****axct»`. */
  | { kind: 'word'; word: string }
  | { kind: 'list'; items: AppleScriptValue[] };

export const MISSING = 'missing value';

/** Null: not one value, and nothing else. Records, dates and references are none of ours. */
export function readAppleScript(source: string): AppleScriptValue | null {
  const read = readValue(source, skip(source, 0), 0);
  return read !== null && skip(source, read.end) === source.length ? read.value : null;
}

interface Read {
  value: AppleScriptValue;
  end: number;
}

const DEEPEST = 16;
const NUMBER = /-?\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.])/y;
const WORD = /«[^»\r\n]*»|[\p{L}][\p{L}\p{N}]*(?: [\p{L}\p{N}]+)*/uy;

function readValue(source: string, at: number, depth: number): Read | null {
  if (source[at] === '"') return readText(source, at);
  if (source[at] === '{') return depth < DEEPEST ? readList(source, at, depth) : null;
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(source)?.[0];
  if (number !== undefined)
    return { value: { kind: 'number', number: Number(number) }, end: at + number.length };
  WORD.lastIndex = at;
  const word = WORD.exec(source)?.[0];
  if (word === undefined) return null;
  const isBoolean = word === 'true' || word === 'false';
  return {
    value: isBoolean ? { kind: 'boolean', boolean: word === 'true' } : { kind: 'word', word },
    end: at + word.length,
  };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function readText(source: string, open: number): Read | null {
  let text = '';
  for (let at = open + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '"') return { value: { kind: 'text', text }, end: at + 1 };
    if (char !== '\\') text += char;
    else text += ESCAPES[source.charAt((at += 1))] ?? source.charAt(at);
  }
  return null;
}

function readList(source: string, open: number, depth: number): Read | null {
  const items: AppleScriptValue[] = [];
  let at = skip(source, open + 1);
  if (source[at] === '}') return { value: { kind: 'list', items }, end: at + 1 };
  for (;;) {
    const item = readValue(source, at, depth + 1);
    if (item === null) return null;
    items.push(item.value);
    at = skip(source, item.end);
    if (source[at] === '}') return { value: { kind: 'list', items }, end: at + 1 };
    if (source[at] !== ',') return null;
    at = skip(source, at + 1);
  }
}

function skip(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at += 1;
  return at;
}

/** As source text, always the same for the same value. */
export function printAppleScript(value: AppleScriptValue): string {
  switch (value.kind) {
    case 'text':
      return quoteAppleScript(value.text);
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'word':
      return value.word;
    case 'list':
      return `{${value.items.map(printAppleScript).join(', ')}}`;
  }
}

export function quoteAppleScript(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&');
  return `"${escaped.replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`;
}

/** The text, or an empty one. */
export function textIn(value: AppleScriptValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

export function itemsOf(value: AppleScriptValue | null | undefined): readonly AppleScriptValue[] {
  return value?.kind === 'list' ? value.items : [];
}
