import { rawOf, textOf } from './formats/format.ts';
import { trimBlanks } from './formats/key-file-lines.ts';

/** How one family writes text into the raw values of a key file, and reads it back. */
export interface ValueText {
  read(raw: string): string;
  write(text: string): string;
}

/** Claws Mail and Sylpheed: as it is. */
export const plainText: ValueText = { read: (raw) => textOf(raw).trim(), write: rawOf };

/** GKeyFile: `\s \n \t \r \\`; blanks that begin a value are escaped (g_key_file_set_string). */
export const glibText: ValueText = {
  read: (raw) => textOf(raw).replace(/\\(.)/g, (whole, letter: string) => ESCAPES[letter] ?? whole),
  write: (text) =>
    rawOf(
      text
        .replace(/\\/g, '\\\\')
        .replace(/[\n\r\t]/g, (letter) => WRITTEN[letter] ?? letter)
        .replace(/^ +/, (blanks) => '\\s'.repeat(blanks.length)),
    ),
};

/** KConfig: the same and `\; \, \xNN` (one byte); blanks at both ends are escaped (kconfigini.cpp, stringToPrintable). */
export const kconfigText: ValueText = {
  read: (raw) =>
    textOf(
      trimBlanks(raw).replace(/\\(?:x([0-9a-fA-F]{2})|([;,]|.))/g, (whole, hex?: string, letter?: string) =>
        hex !== undefined
          ? String.fromCharCode(parseInt(hex, 16))
          : letter === ';' || letter === ','
            ? letter
            : (ESCAPES[letter ?? ''] ?? whole),
      ),
    ),
  write: (text) => glibText.write(text).replace(/ $/, '\\s'),
};

/**
 * QSettings (Qt 5, INI without a codec): quotes around what has `; , = "` or blanks at an end, `\xN` for what is not
 * ASCII, `@` doubled at the beginning. https://doc.qt.io/qt-5/qsettings.html#Format-enum
 */
export const qsettingsText: ValueText = {
  read(raw) {
    const inside = /^"(.*)"$/s.exec(raw.trim())?.[1] ?? raw.trim();
    const text = inside.replace(/\\(?:x([0-9a-fA-F]+)|(.))/g, (whole, hex?: string, letter?: string) =>
      hex !== undefined ? codeUnit(hex) : letter === '"' ? '"' : (ESCAPES[letter ?? ''] ?? whole),
    );
    return text.startsWith('@@') ? text.slice(1) : text;
  },
  write(text) {
    const doubled = text.startsWith('@') ? `@${text}` : text;
    const escaped = doubled
      .replace(/[\\"]/g, '\\$&')
      .replace(/[\n\r\t]/g, (letter) => WRITTEN[letter] ?? letter)
      // A digit after an escape would be taken for more of it: it is escaped as well.
      .replace(/[^ -~]+[0-9a-fA-F]*/g, (run) =>
        [...Array(run.length).keys()].map((at) => `\\x${run.charCodeAt(at).toString(16)}`).join(''),
      );
    return /[;,="]|^ | $/.test(doubled) || doubled === '' ? `"${escaped}"` : escaped;
  },
};

const ESCAPES: Readonly<Record<string, string | undefined>> = {
  s: ' ',
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
};
const WRITTEN: Readonly<Record<string, string | undefined>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function codeUnit(hex: string): string {
  return String.fromCharCode(parseInt(hex.slice(-4), 16));
}

/** KConfig and GKeyFile: `true`, `1`; KConfig also `on`, `yes`. */
export function isYes(raw: string | null): boolean {
  return /^\s*(true|1|on|yes)\s*$/i.test(raw ?? '');
}

/** A port as settings name it; null for none, and for what is no port. */
export function portOf(raw: string | null): number | null {
  const digits = /^\s*"?(\d{1,5})"?\s*$/.exec(raw ?? '')?.[1];
  const port = Number(digits ?? 0);
  return port > 0 && port < 65_536 ? port : null;
}
