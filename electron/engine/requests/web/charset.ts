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
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/**
 * A text in the encoding of the page it is typed into. What the encoding has not is written as `&#8364;`, as browsers do.
 * Null: an encoding of more than one byte a character that is not UTF-8.
 */
export function encoderFor(charset: string): ((text: string) => Buffer) | null {
  if (charset === 'utf-8') return (text) => Buffer.from(text, 'utf8');
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const sign = decoder.decode(Uint8Array.of(byte));
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
