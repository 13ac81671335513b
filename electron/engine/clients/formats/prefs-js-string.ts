import { encodingOf, rawOf } from './format.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** The text of a string as `prefs.js` has it, quotes and all; null when `raw` is no string. */
export function decodePrefString(raw: string): string | null {
  const quote = raw[0];
  if ((quote !== '"' && quote !== "'") || raw.length < 2 || raw.at(-1) !== quote) return null;
  const bytes = Buffer.from(raw.slice(1, -1), 'latin1');
  const text = bytes.toString(encodingOf(bytes));
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/gi,
    (_whole, long: string | undefined, short: string | undefined, one: string | undefined) =>
      one === undefined ? String.fromCharCode(parseInt(long ?? short ?? '', 16)) : (ESCAPES[one] ?? one),
  );
}

/** Text as Thunderbird writes it: the quote, the backslash and line ends escaped, all else as UTF-8. */
export function encodePrefString(text: string): string {
  const escaped = text.replace(/["\\\n\r]/g, (one) =>
    one === '\n' ? '\\n' : one === '\r' ? '\\r' : `\\${one}`,
  );
  return rawOf(`"${escaped}"`);
}
