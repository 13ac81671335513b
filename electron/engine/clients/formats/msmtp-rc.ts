import type { SettingsDocument } from './format.ts';
import { createRcEdit, rcFormat, rcLines, wholeLine, type Range, type RcLine } from './rc-lines.ts';

/** A block of settings: `defaults`, or an account. */
export interface MsmtpBlock {
  /** Null: `defaults` for the accounts that follow. */
  account: string | null;
  /** The accounts it takes settings from (`account name : other, third`). */
  inherits: string[];
  line: number;
  /** The commands in it; a setting without value is the empty text. */
  commands: { name: string; raw: string; line: number }[];
}

/**
 * The settings of msmtp: `name value` below `account NAME` or `defaults`. Keys are `ACCOUNT|name`; what an account takes from
 * defaults is not its own. Settings before the first block belong to the account `default`.
 */
export interface MsmtpRc extends SettingsDocument {
  blocks: readonly MsmtpBlock[];
}

interface Entry {
  key: string;
  raw: string;
  value: Range;
  /** The name, to write a value behind one that has none. */
  nameEnd: number;
  line: RcLine;
}

export const msmtpRc = rcFormat<MsmtpRc>('msmtp-rc', (view, encoding) => {
  const { blocks, entries, places } = readBlocks(view);
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    ok: true,
    document: {
      encoding,
      blocks,
      get: (key) => last.get(key)?.raw ?? null,
      splices: (settings) => {
        const edit = createRcEdit(view);
        for (const [key, raw] of settings) {
          const entry = last.get(key);
          if (raw === (entry?.raw ?? null)) continue;
          if (raw === null) {
            for (const one of entries) if (one.key === key) edit.remove(wholeLine(view, one.line));
          } else if (entry?.raw === '') {
            edit.replace({ start: entry.nameEnd, end: entry.value.end }, ` ${raw}`);
          } else if (entry) edit.replace(entry.value, raw);
          else {
            const bar = key.indexOf('|');
            const place = places.get(key.slice(0, bar));
            if (place) edit.insertLine(place.at, `${place.before}${key.slice(bar + 1)} ${raw}`.trimEnd());
          }
        }
        return edit.splices();
      },
    },
  };
});

/** Where a new setting of each account goes: behind its last one. */
type Places = Map<string, { at: number; before: string }>;

function readBlocks(view: string): { blocks: MsmtpBlock[]; entries: Entry[]; places: Places } {
  const blocks: MsmtpBlock[] = [];
  const entries: Entry[] = [];
  const places: Places = new Map();
  let block: MsmtpBlock | null = null;
  for (const line of rcLines(view, false)) {
    // Without the blanks at its end, which are found from there: a pattern would look for them at every place.
    const text = view.slice(line.start, line.end).trimEnd();
    const found = /^([ \t]*)([^ \t#][^ \t]*)([ \t]*)(.*)$/s.exec(text);
    if (!found) continue;
    const [, before = '', name = '', gap = '', rest = ''] = found;
    if (name === 'defaults' || name === 'account') {
      const [account = '', from = ''] = name === 'account' ? splitOnce(unquoted(rest)) : [];
      const inherits = from === '' ? [] : from.split(',').map((one) => one.trim());
      block = { account: name === 'account' ? account : null, inherits, line: line.number, commands: [] };
      blocks.push(block);
      if (block.account !== null) places.set(block.account, { at: line.next, before: '' });
      continue;
    }
    if (!block) {
      block = { account: 'default', inherits: [], line: line.number, commands: [] };
      blocks.push(block);
    }
    block.commands.push({ name, raw: rest, line: line.number });
    if (block.account === null) continue;
    places.set(block.account, { at: line.next, before });
    const nameEnd = line.start + before.length + name.length;
    const start = nameEnd + gap.length;
    const value = { start, end: start + rest.length };
    entries.push({ key: `${block.account}|${name}`, raw: rest, value, nameEnd, line });
  }
  return { blocks, entries, places };
}

function splitOnce(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon === -1 ? [text, ''] : [text.slice(0, colon).trim(), text.slice(colon + 1)];
}

/** msmtp takes quotes off only where they stand around the whole value. */
export function unquoted(raw: string): string {
  return raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1) : raw;
}
