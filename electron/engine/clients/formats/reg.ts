import type { ReadSettings, SettingsDocument, SettingsFormat, Splice } from './format.ts';
import { escapeReg, parseReg, type RegText, type RegValue } from './reg-text.ts';
import { openText, type TextView } from './text-view.ts';

/**
 * Exports of the Windows registry. A setting is `FULL KEY|VALUE NAME`, without regard to case; the key's default value is
 * called `@`. Raw values are as written (`"text"`, `dword:00000019`, `hex:61,00`), lists of bytes in one line.
 */
export const reg: SettingsFormat = { id: 'reg', read };

function read(bytes: Buffer): ReadSettings {
  const opened = openText(bytes);
  if (!opened.ok) return { ok: false, line: 0, problem: opened.problem };
  const parsed = parseReg(opened.view.text);
  return parsed.ok ? { ok: true, document: document(opened.view, parsed.reg) } : parsed;
}

function document(view: TextView, { sections, values }: RegText): SettingsDocument {
  const byKey = new Map<string, RegValue[]>();
  for (const value of values) {
    const key = `${value.key}|${value.name}`.toLowerCase();
    const known = byKey.get(key);
    if (known) known.push(value);
    else byKey.set(key, [value]);
  }
  const inForce = (key: string): RegValue | null => {
    const value = byKey.get(key.toLowerCase())?.at(-1) ?? null;
    return value?.raw === '-' ? null : value;
  };
  const eol = /\r?\n/.exec(view.text)?.[0] ?? '\r\n';
  const put = (at: number, lines: string): Splice => {
    const before = view.text[at - 1];
    const text = before === undefined || before === '\n' ? lines + eol : eol + lines;
    return { start: view.offset(at), end: view.offset(at), bytes: view.bytesOf(text) };
  };
  const cut = ({ start, end }: { start: number; end: number }, text = ''): Splice => ({
    start: view.offset(start),
    end: view.offset(end),
    bytes: view.bytesOf(text),
  });

  const insert = (setting: string, raw: string): Splice => {
    // The longest key that fits: a `|` may stand in keys and names.
    const section = sections
      .filter(({ key }) => setting.toLowerCase().startsWith(`${key.toLowerCase()}|`))
      .reduce<(typeof sections)[number] | null>(
        (best, one) => (best === null || one.key.length >= best.key.length ? one : best),
        null,
      );
    if (section !== null) return put(section.end, `${nameOf(setting.slice(section.key.length + 1))}=${raw}`);
    const bar = setting.lastIndexOf('|');
    const line = `${nameOf(setting.slice(bar + 1))}=${raw}`;
    return put(view.text.length, `${eol}[${setting.slice(0, bar)}]${eol}${line}`);
  };

  return {
    encoding: view.encoding,
    get: (key) => inForce(key)?.raw ?? null,
    splices: (settings) =>
      [...settings]
        .flatMap(([key, raw]): Splice[] => {
          const value = inForce(key);
          if ((value?.raw ?? null) === raw) return [];
          const written = byKey.get(key.toLowerCase()) ?? [];
          const last = written.at(-1);
          if (raw === null) return written.map((one) => cut(one));
          return [last ? cut({ start: last.dataStart, end: last.dataEnd }, raw) : insert(key, raw)];
        })
        .sort((one, other) => one.start - other.start || one.end - other.end),
  };
}

function nameOf(name: string): string {
  if (name === '@') return '@';
  return `"${escapeReg(name === '"@"' ? '@' : name)}"`;
}
