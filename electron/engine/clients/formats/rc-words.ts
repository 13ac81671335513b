import type { Range } from './rc-lines.ts';

export interface RcWord extends Range {
  /** Without quotes and backslashes; `$names` and `` `commands` `` stay as they are. */
  text: string;
}

/** Past blanks, and past a backslash at the end of a line. */
export function skipBlanks(view: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const jump = continuation(view, at);
    if (jump > 0) at += jump;
    else if (view[at] === ' ' || view[at] === '\t' || view[at] === '\r' || view[at] === '\n') at += 1;
    else break;
  }
  return at;
}

/** A word as shells quote it, up to a blank or one of `stops` outside of quotes. */
export function readWord(view: string, from: number, end: number, stops: string): RcWord {
  let quote = '';
  let at = plainEnd(view, from, end, stops);
  let text = view.slice(from, at);
  while (at < end) {
    const char = view.charAt(at);
    const jump = continuation(view, at);
    if (jump > 0) at += jump;
    else if (quote === '' && (' \t\r\n'.includes(char) || stops.includes(char))) break;
    else if (char === quote) {
      quote = '';
      at += 1;
    } else if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
      at += 1;
    } else if (char === '\\' && quote !== "'" && at + 1 < end) {
      text += view.charAt(at + 1);
      at += 2;
    } else if (char === '`' && quote !== "'") {
      const close = view.indexOf('`', at + 1);
      const past = close === -1 || close >= end ? end : close + 1;
      text += view.slice(at, past);
      at = past;
    } else {
      text += char;
      at += 1;
    }
  }
  return { start: from, end: at, text };
}

function continuation(view: string, at: number): number {
  if (view[at] !== '\\') return 0;
  if (view[at + 1] === '\n') return 2;
  return view[at + 1] === '\r' && view[at + 2] === '\n' ? 3 : 0;
}

/** The end of what has neither blanks nor signs: most words have no more than that. */
function plainEnd(view: string, from: number, end: number, stops: string): number {
  let at = from;
  while (at < end && isPlain(view.charCodeAt(at)) && !stops.includes(view.charAt(at))) at += 1;
  return at;
}

/** Not a control character or a blank, nor one of `"'\\` and the grave accent. */
function isPlain(code: number): boolean {
  return code > 0x20 && code !== 0x22 && code !== 0x27 && code !== 0x5c && code !== 0x60;
}
