import { isUtf8 } from 'node:buffer';
import type { ReadSettings, SettingsDocument, SettingsFormat, Splice } from './format.ts';
import { afterLineEnd, lineEnd, scanPrefs } from './prefs-js-scan.ts';
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
    return { ok: true, document: documentOf({ bytes, begin, prefs: scanned.prefs }) };
  },
};

function documentOf(file: PrefsFile): SettingsDocument {
  const { bytes, prefs } = file;
  const valueOf = (row: number) => {
    const { valueStart, valueEnd } = prefs.place(row);
    return bytes.toString('latin1', valueStart, valueEnd);
  };

  return {
    encoding: isUtf8(bytes) ? 'utf8' : 'latin1',
    get(key) {
      const row = prefs.find(key);
      return row < 0 ? null : valueOf(row);
    },
    splices(settings) {
      const changed: Splice[] = [];
      const added: [string, string][] = [];
      const gone: number[] = [];
      for (const [key, value] of settings) {
        const row = prefs.find(key);
        if (value === null) {
          if (row >= 0) gone.push(...prefs.all(key));
        } else if (row < 0) added.push([key, value]);
        else if (valueOf(row) !== value) {
          const { valueStart: start, valueEnd: end } = prefs.place(row);
          changed.push({ start, end, bytes: Buffer.from(value, 'latin1') });
        }
      }
      gone.sort((a, b) => a - b);
      const inserted = insertions(file, new Set(gone), added);
      return [...changed, ...inserted, ...removals(file, gone, inserted)].sort(
        (a, b) => a.start - b.start || a.end - b.end,
      );
    },
  };
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let end = lineEnd(bytes, 0); end < offset; end = lineEnd(bytes, afterLineEnd(bytes, end))) line++;
  return line;
}
