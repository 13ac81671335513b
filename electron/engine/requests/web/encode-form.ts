import type { Posting } from './visit.ts';

export type Entry = readonly [name: string, value: string];

/** `a=1&b=2` in the encoding of the form (URL Standard, application/x-www-form-urlencoded). */
export function urlencoded(entries: readonly Entry[], encode: (text: string) => Buffer): Posting {
  const part = (text: string): string => [...encode(lines(text))].map((byte) => percent(byte)).join('');
  const body = entries.map(([name, value]) => `${part(name)}=${part(value)}`).join('&');
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(body, 'latin1'),
  };
}

function percent(byte: number): string {
  const sign = String.fromCharCode(byte);
  if (/[A-Za-z0-9*._-]/.test(sign)) return sign;
  return sign === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * `multipart/form-data` (RFC 7578). What could end a name or begin a header in it is escaped as browsers do (HTML §4.10.22.8).
 * `boundary` must be one that no value has in it: give it 16 random bytes.
 */
export function multipart(
  entries: readonly Entry[],
  encode: (text: string) => Buffer,
  boundary: string,
): Posting {
  const escaped = (name: string): string => lines(name).replace(/\r\n/g, '%0D%0A').replace(/"/g, '%22');
  const parts = entries.map(([name, value]) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="`, 'latin1'),
      encode(escaped(name)),
      Buffer.from('"\r\n\r\n', 'latin1'),
      encode(lines(value)),
      Buffer.from('\r\n', 'latin1'),
    ]),
  );
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`, 'latin1')]),
  };
}

/** Line ends as forms send them. */
const lines = (text: string): string => text.replace(/\r\n|\r|\n/g, '\r\n');
