import {
  encodingOf,
  type ReadSettings,
  type SettingsDocument,
  type SettingsFormat,
  type Splice,
} from './format.ts';
import { BOM, scanKeyFile, type KeyFileLine, type ScannedKeyFile } from './key-file-lines.ts';

/**
 * Groups of `key=value` lines, as four families write them: GKeyFile (Evolution, Geary, Balsa), KConfig (KMail), QSettings
 * (Trojitá) and the accountrc of Claws Mail and Sylpheed. Settings are `<group>|<key>`, the group as it stands between
 * the brackets (`Account: 1|smtp_port`; `a][b|key` for KConfig's `[a][b]`); before any group it is empty.
 *
 * A raw value is what follows `=` and the blanks after it, up to the end of the line: all four families read past those
 * blanks or never write any, and blanks at the end belong to the value in GKeyFile. Escapes stay as written.
 *
 * Groups of one name are one group, and the last of several equal keys counts, as in GKeyFile and KConfig: the last is
 * changed, all are taken out. A new key stands after the last entry of its group, a new group at the end of the file;
 * an emptied group stays.
 */
export interface KeyFileDocument extends SettingsDocument {
  /** In the order they first stand in. */
  readonly groups: readonly string[];
  /** Keys of a group without KConfig's marks, each once. */
  keys(group: string): string[];
  /** How many times the group is begun. */
  times(group: string): number;
  /** KConfig's `[$i]` on the key, on its group or on the file: an administrator's word is final. */
  isImmutable(key: string): boolean;
}

export const keyFile: SettingsFormat<KeyFileDocument> = {
  id: 'key-file',
  read(bytes: Buffer): ReadSettings<KeyFileDocument> {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
      return { ok: false, line: 0, problem: 'utf-16' };
    const scanned = scanKeyFile(bytes.toString('latin1'));
    if ('problem' in scanned) return { ok: false, line: scanned.line, problem: scanned.problem };
    return { ok: true, document: createDocument(scanned, encodingOf(bytes)) };
  },
};

function createDocument(file: ScannedKeyFile, encoding: 'utf8' | 'latin1'): KeyFileDocument {
  const last = (key: string) => file.entries.get(key)?.at(-1);
  const named = (group: string) => file.sections.filter(({ name }) => name === group);
  return {
    encoding,
    groups: [...new Set(file.sections.map(({ name }) => name))],
    keys: (group) => [...new Set(named(group).flatMap(({ keys }) => keys))],
    times: (group) => named(group).length,
    isImmutable: (key) =>
      file.immutable ||
      last(key)?.immutable === true ||
      named(groupOf(key)).some(({ immutable }) => immutable),
    get(key) {
      const entry = last(key);
      return entry === undefined ? null : file.text.slice(entry.valueStart, entry.end);
    },
    splices: (settings) => splicesFor(file, settings),
  };
}

function groupOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('|')));
}

function splicesFor(file: ScannedKeyFile, settings: ReadonlyMap<string, string | null>): Splice[] {
  const splices: Splice[] = [];
  const removed = new Map<number, KeyFileLine>();
  /** Lines to add: those for a group that is there by the place, those for new groups by name. */
  const added = new Map<KeyFileLine, string[]>();
  const newGroups = new Map<string, string[]>();
  const front: string[] = [];

  for (const [key, value] of settings) {
    const entries = file.entries.get(key) ?? [];
    const entry = entries.at(-1);
    if (value === null) {
      for (const line of entries) removed.set(line.start, line);
      continue;
    }
    if (entry !== undefined) {
      if (file.text.slice(entry.valueStart, entry.end) === value) continue;
      checkLine(key, value, file.text.slice(entry.end, entry.next));
      splices.push(splice(entry.valueStart, entry.end, value));
      continue;
    }
    checkLine(key, value, file.eol);
    const group = groupOf(key);
    const line = `${key.slice(key.lastIndexOf('|') + 1)}=${value}`;
    const section = file.sections.findLast(({ name }) => name === group);
    if (section !== undefined) append(added, section.last, line);
    else if (group === '') front.push(line);
    else append(newGroups, group, line);
  }
  const begin = file.text.startsWith(BOM) ? BOM.length : 0;
  if (front.length > 0) splices.push(splice(begin, begin, front.map((line) => line + file.eol).join('')));
  splices.push(...removals(file, [...removed.values()]));
  for (const [place, lines] of added) splices.push(insertAfter(file, place, lines));
  if (newGroups.size > 0) splices.push(groupsAtEnd(file, newGroups));
  return splices.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What would read as something else: a line end, blanks that begin the value, a carriage return the line feed would take. */
function checkLine(key: string, value: string, eol: string): void {
  if (value.includes('\n') || /^[ \t]/.test(value) || (value.endsWith('\r') && eol === '\n'))
    throw new RangeError(`a value of one line is wanted: ${key}`);
}

function append<K>(map: Map<K, string[]>, key: K, line: string): void {
  const lines = map.get(key);
  if (lines === undefined) map.set(key, [line]);
  else lines.push(line);
}

/** Whole lines; where the last line goes and had no line end, the line before it loses its own instead. */
function removals(file: ScannedKeyFile, lines: KeyFileLine[]): Splice[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, next } of lines.sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run?.end === start) run.end = next;
    else runs.push({ start, end: next });
  }
  const run = runs.at(-1);
  if (run?.end === file.text.length && !file.text.endsWith('\n') && file.text[run.start - 1] === '\n')
    run.start -= file.text[run.start - 2] === '\r' ? 2 : 1;
  return runs.map(({ start, end }) => splice(start, end, ''));
}

function insertAfter(file: ScannedKeyFile, place: KeyFileLine, lines: string[]): Splice {
  // The file ends with this line, and without a line end.
  if (place.end === place.next)
    return splice(place.next, place.next, lines.map((line) => file.eol + line).join(''));
  const eol = file.text.slice(place.end, place.next) || file.eol;
  return splice(place.next, place.next, lines.map((line) => line + eol).join(''));
}

/** Set off by an empty line; the file ends as it ended, with a line end or without. */
function groupsAtEnd({ text, eol }: ScannedKeyFile, groups: ReadonlyMap<string, string[]>): Splice {
  const blocks = [...groups].map(([name, lines]) => [`[${name}]`, ...lines].join(eol)).join(eol + eol);
  const isEmpty = text === '' || text === BOM;
  const ended = isEmpty || text.endsWith('\n');
  const setOff = isEmpty || /\n\r?\n$/.test(text) ? '' : eol;
  return splice(text.length, text.length, ended ? setOff + blocks + eol : eol + eol + blocks);
}

function splice(start: number, end: number, text: string): Splice {
  return { start, end, bytes: Buffer.from(text, 'latin1') };
}
