import type { Splice } from './format.ts';
import { afterLineEnd, beforeLineEnd, isLineEnd, lineEnd } from './prefs-js-scan.ts';
import { encodePrefString } from './prefs-js-string.ts';
import type { PrefPlace, PrefTable } from './prefs-js-table.ts';

/** A file that was scanned, where it begins (behind the BOM), and its settings. */
export interface PrefsFile {
  bytes: Buffer;
  begin: number;
  prefs: PrefTable;
}

/** Takes settings (rows, in order) out, each with its line where it has one of its own. */
export function removals(file: PrefsFile, gone: readonly number[], inserted: readonly Splice[]): Splice[] {
  const { bytes, begin } = file;
  const ranges = gone.map((row) => removal(file, file.prefs.place(row)));
  const last = ranges.at(-1);
  if (last?.end === bytes.length && !isLineEnd(bytes, last.end - 1)) {
    // The file ends without a line end. So it should afterwards: the one before goes instead.
    let first = ranges.length - 1;
    while (first > 0 && ranges[first - 1]?.end === ranges[first]?.start) first--;
    const range = ranges[first];
    if (range && !inserted.some(({ start }) => start === range.start))
      range.start = beforeLineEnd(bytes, begin, range.start);
  }
  return ranges.map(({ start, end }) => ({ start, end, bytes: Buffer.alloc(0) }));
}

function removal({ bytes, begin }: PrefsFile, pref: PrefPlace): { start: number; end: number } {
  const start = skipBlanksBack(bytes, begin, pref.start);
  const end = skipBlanks(bytes, pref.end);
  const ownLine = start === begin || isLineEnd(bytes, start - 1);
  if (!ownLine || (end < bytes.length && !isLineEnd(bytes, end))) return { start, end: pref.end };
  return { start, end: afterLineEnd(bytes, end) };
}

/**
 * Puts settings in, each on a line of its own beside the setting it would be sorted after (or before, when it is the
 * first), which is among its siblings: Thunderbird writes its file sorted by key.
 */
export function insertions(
  file: PrefsFile,
  gone: ReadonlySet<number>,
  added: readonly (readonly [key: string, value: string])[],
): Splice[] {
  const joined: Splice[] = [];
  for (const [key, value] of [...added].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const splice = insertion(file, gone, key, `user_pref(${encodePrefString(key)}, ${value});`);
    const before = joined.find(({ start }) => start === splice.start);
    if (before) before.bytes = Buffer.concat([before.bytes, splice.bytes]);
    else joined.push(splice);
  }
  return joined;
}

function insertion(file: PrefsFile, gone: ReadonlySet<number>, key: string, pref: string): Splice {
  const { bytes, begin } = file;
  const { before, after } = neighbours(file.prefs, gone, key);
  if (before !== null) {
    const end = skipBlanks(bytes, before.end);
    // A comment that runs to the end of the line belongs to the setting before it.
    const comment = bytes[end] === 0x23 || bytes.toString('latin1', end, end + 2) === '//';
    if (end < bytes.length && !isLineEnd(bytes, end) && !comment) return splice(before.end, ` ${pref}`);
    return behindLine(file, lineEnd(bytes, end), pref);
  }
  if (after !== null) {
    const start = skipBlanksBack(bytes, begin, after.start);
    if (start === begin || isLineEnd(bytes, start - 1)) return splice(start, pref + lineEndNear(file, start));
    return splice(start, ` ${pref}`);
  }
  return behindLine(file, bytes.length, pref);
}

/** The settings that stay whose keys are sorted right before and right after `key`, wherever they stand. */
function neighbours(
  prefs: PrefTable,
  gone: ReadonlySet<number>,
  key: string,
): { before: PrefPlace | null; after: PrefPlace | null } {
  let before = -1;
  let after = -1;
  let nearestBefore = 0;
  let nearestAfter = 0;
  for (let row = 0; row < prefs.length; row++) {
    const nearness = prefs.nearness(row, key);
    if (nearness <= nearestBefore && !gone.has(row)) {
      before = row;
      nearestBefore = nearness;
    } else if (nearness > nearestAfter && !gone.has(row)) {
      after = row;
      nearestAfter = nearness;
    }
  }
  return { before: before < 0 ? null : prefs.place(before), after: after < 0 ? null : prefs.place(after) };
}

/** A line behind the one that ends at `end`. */
function behindLine(file: PrefsFile, end: number, pref: string): Splice {
  const { bytes, begin } = file;
  const eol = lineEndNear(file, end);
  if (end < bytes.length) return splice(afterLineEnd(bytes, end), pref + eol);
  if (end === begin || isLineEnd(bytes, end - 1)) return splice(end, pref + eol);
  return splice(end, eol + pref);
}

function splice(start: number, inserted: string): Splice {
  return { start, end: start, bytes: Buffer.from(inserted, 'latin1') };
}

/** The line end at or behind `from`, else the last one of the file, else a line feed. */
function lineEndNear({ bytes, begin }: PrefsFile, from: number): string {
  const here = lineEnd(bytes, from);
  if (here < bytes.length) return bytes.toString('latin1', here, afterLineEnd(bytes, here));
  for (let end = bytes.length; end > begin; end--)
    if (isLineEnd(bytes, end - 1)) return bytes.toString('latin1', beforeLineEnd(bytes, begin, end), end);
  return '\n';
}

function isBlank(code: number | undefined): boolean {
  return code === 0x20 || code === 9;
}

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at++;
  return at;
}

function skipBlanksBack(bytes: Buffer, begin: number, from: number): number {
  let at = from;
  while (at > begin && isBlank(bytes[at - 1])) at--;
  return at;
}
