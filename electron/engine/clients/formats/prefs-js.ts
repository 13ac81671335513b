import {
  encodingOf,
  type ReadSettings,
  type SettingsDocument,
  type SettingsFormat,
  type Splice,
} from './format.ts';
import { afterLineEnd, lineEnd, scanPrefs } from './prefs-js-scan.ts';
import type { PrefIndex } from './prefs-js-index.ts';
import type { PrefTable } from './prefs-js-table.ts';
import { insertions, type PrefsFile, removals } from './prefs-js-splices.ts';

const BOM = Buffer.from('\ufeff');

/**
 * `prefs.js` and `user.js` of the Mozilla programs. Keys are the settings' names; values stand as written: `587`, `true`,
 * `"smtp.example.org"` (see prefs-js-string.ts). The last of several settings of one key counts.
 */
export const prefsJs: SettingsFormat = {
  id: 'prefs-js',
  read(bytes: Buffer): ReadSettings {
    const begin = bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
    const scanned = scanPrefs(bytes, begin);
    if (!scanned.ok) return { ok: false, line: lineOf(bytes, scanned.offset), problem: scanned.problem };
    return { ok: true, document: documentOf(bytes, begin, scanned.prefs) };
  },
};

function documentOf(bytes: Buffer, begin: number, index: PrefIndex): SettingsDocument {
  const valueOf = (prefs: PrefTable, row: number) => {
    const { valueStart, valueEnd } = prefs.place(row);
    return bytes.toString('latin1', valueStart, valueEnd);
  };

  return {
    get encoding() {
      return encodingOf(bytes);
    },
    get(key) {
      const prefs = index.table(groupOf(key));
      const row = prefs.find(key);
      return row < 0 ? null : valueOf(prefs, row);
    },
    splices(settings) {
      // Where a line goes or comes is decided among all of them.
      const inPlace = [...settings].every(
        ([key, value]) => value !== null && index.table(groupOf(key)).find(key) >= 0,
      );
      const changed: Splice[] = [];
      const added: [string, string][] = [];
      const gone: number[] = [];
      for (const [key, value] of settings) {
        const prefs = index.table(inPlace ? groupOf(key) : '');
        const row = prefs.find(key);
        if (value === null) {
          if (row >= 0) gone.push(...prefs.all(key));
        } else if (row < 0) added.push([key, value]);
        else if (valueOf(prefs, row) !== value) {
          const { valueStart: start, valueEnd: end } = prefs.place(row);
          changed.push({ start, end, bytes: Buffer.from(value, 'latin1') });
        }
      }
      if (inPlace) return sorted(changed);
      const file: PrefsFile = { bytes, begin, prefs: index.table('') };
      gone.sort((a, b) => a - b);
      const inserted = insertions(file, new Set(gone), added);
      return sorted([...changed, ...inserted, ...removals(file, gone, inserted)]);
    },
  };
}

/** The part of a key it has in common with others: up to its first point; all of them where it has none. */
function groupOf(key: string): string {
  return key.slice(0, key.indexOf('.') + 1);
}

function sorted(splices: Splice[]): Splice[] {
  return splices.sort((a, b) => a.start - b.start || a.end - b.end);
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let end = lineEnd(bytes, 0); end < offset; end = lineEnd(bytes, afterLineEnd(bytes, end))) line++;
  return line;
}
