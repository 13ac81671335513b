/** A transcript line, a greeting and a detail are cut here: the length of a command line (RFC 5321 §4.5.3.1.5). */
export const LINE_SHOWN = 512;

/** One byte as a terminal, a log and a JSON file can carry it: printable ASCII as it is, all else as `\xNN`. */
function escapeByte(byte: number): string {
  return byte >= 0x20 && byte <= 0x7e
    ? String.fromCharCode(byte)
    : `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** Bytes from a stranger as harmless text. NUL, control and 8-bit bytes become `\xNN`. */
export function escapeBytes(bytes: Iterable<number>): string {
  let text = '';
  for (const byte of bytes) text += escapeByte(byte);
  return text;
}

/** At most `length` characters, with a mark where something was cut away. */
export function cut(text: string, length: number = LINE_SHOWN): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** Everything a stranger's JSON says, each text in it made harmless; what its fields are called is ours. */
export function escapeWithin<T>(value: T): T {
  if (typeof value === 'string') return escapeText(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => escapeWithin(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, escapeWithin<unknown>(one)]),
  ) as T;
}

/** Text from a stranger (a certificate's subject, an error's message) as harmless text; letters of any script stay. */
export function escapeText(text: string): string {
  // C0, DEL, C1 and the marks that turn the direction of writing could repaint a terminal or a sentence.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}
