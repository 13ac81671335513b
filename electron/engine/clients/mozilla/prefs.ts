import type { SettingsDocument } from '../formats/format.ts';
import { decodePrefString } from '../formats/prefs-js-string.ts';

/** Settings as the program sees them. */
export interface Prefs {
  /** The text of a setting; null when absent, or not a string. */
  text(key: string): string | null;
  /** The number of a setting; null when absent, or not a number. */
  number(key: string): number | null;
  /** The parts of a list with commas. */
  list(key: string): string[];
}

/** `files`: first `user.js` where there is one, which wins at every start, then `prefs.js`. */
export function prefsOf(files: readonly SettingsDocument[]): Prefs {
  const raw = (key: string): string | null => {
    for (const file of files) {
      const value = file.get(key);
      if (value !== null) return value;
    }
    return null;
  };
  const text = (key: string): string | null => {
    const value = raw(key);
    return value === null ? null : decodePrefString(value);
  };
  return {
    text,
    number(key) {
      const value = raw(key);
      return value !== null && /^[+-]?\d+$/.test(value) ? Number(value) : null;
    },
    list: (key) => [
      ...new Set(
        (text(key) ?? '')
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ),
    ],
  };
}
