import type { SettingsDocument } from './format.ts';
import { createRcEdit, rcFormat, rcLines, wholeLine, type Range } from './rc-lines.ts';

/**
 * The settings of Alpine: `name=value`, going on in lines that begin with white space; `#` begins a comment. Values are as
 * written, lists with their commas; white space around them and line ends inside them are kept out of the way.
 */
export const pineRc = rcFormat<SettingsDocument>('pine-rc', (view, encoding) => {
  const entries = readEntries(view);
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  const document: SettingsDocument = {
    encoding,
    get: (key) => last.get(key)?.raw ?? null,
    splices: (settings) => {
      const edit = createRcEdit(view);
      for (const [key, raw] of settings) {
        const entry = last.get(key);
        if (raw === (entry?.raw ?? null)) continue;
        if (raw === null) for (const one of entries) if (one.key === key) edit.remove(one.whole);
        if (raw !== null && entry) edit.replace(entry.value, raw);
        if (raw !== null && !entry) edit.insertLine(view.length, `${key}=${raw}`);
      }
      return edit.splices();
    },
  };
  return { ok: true, document };
});

interface PineEntry {
  key: string;
  raw: string;
  value: Range;
  whole: Range;
}

function readEntries(view: string): PineEntry[] {
  const entries: PineEntry[] = [];
  let goesOn = false;
  for (const line of rcLines(view, false)) {
    const text = view.slice(line.start, line.end);
    const last = entries.at(-1);
    if (goesOn && last && /^[ \t]+[^ \t]/.test(text)) {
      last.value.end = line.start + text.trimEnd().length;
      last.raw = view.slice(last.value.start, last.value.end);
      last.whole.end = wholeLine(view, line).end;
      continue;
    }
    const equals = text.indexOf('=');
    const key = text.slice(0, Math.max(0, equals)).trimEnd();
    goesOn = key !== '' && !/^[#\s]/.test(key);
    if (!goesOn) continue;
    const blanks = /^[ \t]*/.exec(text.slice(equals + 1))?.[0].length ?? 0;
    const head = equals + 1 + blanks;
    const value = { start: line.start + head, end: line.start + Math.max(head, text.trimEnd().length) };
    entries.push({ key, raw: view.slice(value.start, value.end), value, whole: wholeLine(view, line) });
  }
  return entries;
}
