/** What HTML calls a page's encoding (WHATWG Encoding Standard): `latin1` is `windows-1252`. Null: no such. */
export function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** How far into a page its encoding may stand (HTML §13.2.3.2). */
const LOOKED_AT = 1024;
const DECLARED = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/** The text of a page by its header, its mark at the start or its own declaration; else UTF-8. */
export function decodeBody(bytes: Buffer, contentType: string | null): { text: string; charset: string } {
  const named = /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
  const within = DECLARED.exec(bytes.subarray(0, LOOKED_AT).toString('latin1'))?.[1];
  const charset = knownCharset(named ?? '') ?? knownCharset(within ?? '') ?? 'utf-8';
  return { text: decode(bytes, charset), charset };
}

/** Bytes 80 to 9F of windows-1252. Some releases of Node take them for control characters, as Latin-1 has them. */
const FROM_80 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));
}

/**
 * A text in the encoding of the page it is typed into. What the encoding has not is written as `&#8364;`, as browsers do.
 * Null: an encoding of more than one byte a character that is not UTF-8.
 */
export function encoderFor(charset: string): ((text: string) => Buffer) | null {
  if (charset === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const sign = decode(Uint8Array.of(byte), charset);
    if (sign !== '\uFFFD' && sign.length === 1) bytes.set(sign, byte);
  }
  // All of ASCII, and nearly all above it: a table of single bytes.
  if (bytes.size < 200) return null;
  return (text) =>
    Buffer.concat(
      Array.from(text).map((sign) => {
        const byte = bytes.get(sign);
        return byte === undefined ? Buffer.from(`&#${sign.codePointAt(0)};`, 'latin1') : Buffer.of(byte);
      }),
    );
}
