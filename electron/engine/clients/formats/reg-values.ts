import { escapeReg, unescapeReg } from './reg-text.ts';

/** How a string is kept: Outlook up to 2013 keeps binary, later ones strings. */
export type RegStringKind = 'string' | 'binary';

/**
 * The text of a value: a string, or binary data that holds UTF-16 up to a NUL (also `hex(1)` and `hex(2)`, as strings are
 * exported that have odd characters or variables in them). Null: something else.
 */
export function regText(raw: string): string | null {
  if (raw.startsWith('"')) return unescapeReg(raw.slice(1, -1));
  const bytes = /^hex(?:\((?:[127])\))?:([0-9a-f,]*)$/i.exec(raw)?.[1];
  if (bytes === undefined) return null;
  const text = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le');
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/** The number of a `dword`, or null. */
export function regNumber(raw: string): number | null {
  const digits = /^dword:([0-9a-f]{1,8})$/i.exec(raw)?.[1];
  return digits === undefined ? null : parseInt(digits, 16);
}

export function regStringKind(raw: string): RegStringKind {
  return /^hex:/i.test(raw) ? 'binary' : 'string';
}

/** `reg export` writes eight digits in lower case. */
export function rawNumber(value: number): string {
  return `dword:${value.toString(16).padStart(8, '0')}`;
}

/** Binary text ends in a NUL of two bytes. */
export function rawText(text: string, kind: RegStringKind): string {
  // A line break in quotes would end the line of the import.
  const bare = kind === 'string' && !/[\0\r\n]/.test(text);
  if (bare) return `"${escapeReg(text)}"`;
  const bytes = Buffer.from(`${text}\0`, 'utf16le').toString('hex').match(/../g) ?? [];
  return `hex${kind === 'string' ? '(1)' : ''}:${bytes.join(',')}`;
}
