import { encodingOf, type SettingsDocument } from './format.ts';

/**
 * A file as text in which every unit stands for the same number of bytes, so that a place in the text is a place in the
 * file. UTF-16 is read as what it is (also where it is not valid), all else one character a byte.
 */
export interface TextView {
  text: string;
  encoding: SettingsDocument['encoding'];
  /** Bytes before the unit at `index`. */
  offset(index: number): number;
  bytesOf(text: string): Buffer;
}

export type OpenedText = { ok: true; view: TextView } | { ok: false; problem: string };

/** Opens what Windows programs write: UTF-16 with a byte order mark, or bytes. */
export function openText(bytes: Buffer): OpenedText {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ok: false, problem: 'UTF-16, high byte first' };
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe;
  // A text in these formats begins with a letter of ASCII.
  const wide = marked || (bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0);
  if (!wide) {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const body = bytes.subarray(mark);
    return {
      ok: true,
      view: {
        text: body.toString('latin1'),
        encoding: encodingOf(body),
        offset: (index) => mark + index,
        bytesOf: (text) => Buffer.from(text, 'latin1'),
      },
    };
  }
  const mark = marked ? 2 : 0;
  if (bytes.length % 2 !== 0) return { ok: false, problem: 'UTF-16 with half a character at its end' };
  return {
    ok: true,
    view: {
      text: bytes.subarray(mark).toString('utf16le'),
      encoding: 'utf16le',
      offset: (index) => mark + 2 * index,
      bytesOf: (text) => Buffer.from(text, 'utf16le'),
    },
  };
}

/** The line a place is in, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
