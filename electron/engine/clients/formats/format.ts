import { isUtf8 } from 'node:buffer';

/**
 * A settings file is edited as bytes: a format finds where a value stands, and everything else stays as it is.
 * Byte formats are read one character a byte (Latin-1), so that offsets are bytes and nothing a program wrote, valid
 * UTF-8 or not, is lost. `raw` values are in that view; `textOf` and `rawOf` turn them into text and back.
 */
export type FormatId =
  'prefs-js' | 'json' | 'key-file' | 'mutt-rc' | 'pine-rc' | 'msmtp-rc' | 'mail-rc' | 'oe-account' | 'reg';

/** Puts `bytes` in the place of `[start, end)`. */
export interface Splice {
  start: number;
  end: number;
  bytes: Buffer;
}

export interface SettingsDocument {
  /** How a person reads the bytes, for previews. */
  encoding: 'utf8' | 'latin1' | 'utf16le';
  /** The value as written (quotes and all) that the program would use; null when absent. */
  get(key: string): string | null;
  /**
   * The splices, in order and apart from each other, that make these settings hold and change nothing else: a null value
   * takes the setting out. Setting a value to what it is gives no splice.
   */
  splices(settings: ReadonlyMap<string, string | null>): Splice[];
}

export type ReadSettings<Document extends SettingsDocument = SettingsDocument> =
  | { ok: true; document: Document }
  /** `line`: from 1; 0 when the whole file is meant. */
  | { ok: false; line: number; problem: string };

/** What is wrong with a file and where, for those who look after it. */
export function faultText({ line, problem }: Extract<ReadSettings, { ok: false }>): string {
  return line > 0 ? `line ${line}: ${problem}` : problem;
}

export interface SettingsFormat<Document extends SettingsDocument = SettingsDocument> {
  id: FormatId;
  /** Never throws: what is not understood is a value. */
  read(bytes: Buffer): ReadSettings<Document>;
}

export function applySplices(bytes: Buffer, splices: readonly Splice[]): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const { start, end, bytes: inserted } of splices) {
    if (start < from || end < start || end > bytes.length) throw new RangeError('splices out of order');
    parts.push(bytes.subarray(from, start), inserted);
    from = end;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}

/** How a person reads a file of bytes: files of the time before UTF-8 are still about. */
export function encodingOf(bytes: Buffer): 'utf8' | 'latin1' {
  return isUtf8(bytes) ? 'utf8' : 'latin1';
}

/** A byte view as text, where the file is UTF-8. */
export function textOf(raw: string): string {
  return Buffer.from(raw, 'latin1').toString('utf8');
}

/** Text as a byte view, for a file that is UTF-8. */
export function rawOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
