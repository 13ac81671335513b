import type { ReadSettings, SettingsDocument, SettingsFormat, Splice } from './format.ts';
import { escapeXml, parseOeXml, unescapeXml, type OeElement, type OeXml } from './oe-xml.ts';
import { openText, type TextView } from './text-view.ts';

/** The names of the elements as well: a name that stands twice is nobody's to change. */
export interface OeDocument extends SettingsDocument {
  count(name: string): number;
}

/**
 * `.oeaccount` files of Windows Live Mail and of Vista's Windows Mail. A setting is the name of an element; its raw value is
 * the type and the text as written: `SZ:mail.example.org`, `DWORD:24b` (numbers are hexadecimal).
 */
export const oeAccount: SettingsFormat<OeDocument> = { id: 'oe-account', read };

function read(bytes: Buffer): ReadSettings<OeDocument> {
  const opened = openText(bytes);
  if (!opened.ok) return { ok: false, line: 0, problem: opened.problem };
  const parsed = parseOeXml(opened.view.text);
  return parsed.ok ? { ok: true, document: document(opened.view, parsed.xml) } : parsed;
}

function document(view: TextView, xml: OeXml): OeDocument {
  const { text } = view;
  const find = (name: string): OeElement | undefined => xml.elements.find((one) => one.name === name);
  const rawOf = (element: OeElement | undefined) =>
    element === undefined ? null : `${element.type}:${element.text}`;
  const splice = (start: number, end: number, put: string): Splice => ({
    start: view.offset(start),
    end: view.offset(end),
    bytes: view.bytesOf(put),
  });
  /** Line break and indent before a place, where it is the first on its line. */
  const lead = (start: number): string =>
    /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, start - 256), start))?.[0] ?? '';

  const change = (element: OeElement, raw: string): Splice => {
    const { type, text: put } = split(raw);
    if (type === element.type && element.inner !== null)
      return splice(element.inner.start, element.inner.end, put);
    return splice(element.start, element.end, print(element.name, raw));
  };

  const insert = (added: string[]): Splice[] => {
    if (added.length === 0) return [];
    const last = xml.elements.at(-1);
    if (last !== undefined) {
      const before = lead(last.start);
      return [splice(last.end, last.end, added.map((one) => before + one).join(''))];
    }
    const { root } = xml;
    const eol = /\r?\n/.exec(text)?.[0] ?? '\r\n';
    const lines = added.map((one) => `${eol}  ${one}`).join('');
    return root.empty
      ? [splice(root.start, root.end, `<${root.name}>${lines}${eol}</${root.name}>`)]
      : [splice(root.end, root.end, lines)];
  };

  return {
    encoding: view.encoding,
    count: (name) => xml.elements.filter((one) => one.name === name).length,
    get: (key) => rawOf(find(key)),
    splices: (settings) => {
      const changes: Splice[] = [];
      const added: string[] = [];
      for (const [key, raw] of settings) {
        const element = find(key);
        if (rawOf(element) === raw) continue;
        if (raw === null) {
          // All of them: what stood behind the first would come into force.
          for (const one of xml.elements.filter(({ name }) => name === key))
            changes.push(splice(one.start - lead(one.start).length, one.end, ''));
        } else if (element === undefined) added.push(print(key, raw));
        else changes.push(change(element, raw));
      }
      changes.sort((one, other) => one.start - other.start);
      return [...changes, ...insert(added)];
    },
  };
}

function print(name: string, raw: string): string {
  const { type, text } = split(raw);
  return `<${name}${type === '' ? '' : ` type="${type}"`}>${text}</${name}>`;
}

function split(raw: string): { type: string; text: string } {
  const colon = raw.indexOf(':');
  return { type: raw.slice(0, Math.max(colon, 0)), text: raw.slice(colon + 1) };
}

/** The text of a string, or null: another type. `view`: how the document is read. */
export function oeText(raw: string | null, { encoding }: Pick<SettingsDocument, 'encoding'>): string | null {
  if (raw === null || !/^(?:SZ|EXPANDSZ)?:/.test(raw)) return null;
  const written = split(raw).text;
  const text = encoding === 'utf8' ? Buffer.from(written, 'latin1').toString('utf8') : written;
  const verbatim = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text)?.[1];
  if (verbatim !== undefined) return verbatim.trim();
  return unescapeXml(text).trim();
}

/** The number of a `DWORD`, or null. */
export function oeNumber(raw: string | null): number | null {
  const digits = /^DWORD:\s*([0-9a-f]{1,8})\s*$/i.exec(raw ?? '')?.[1];
  return digits === undefined ? null : parseInt(digits, 16);
}

export function rawOeText(text: string): string {
  return `SZ:${escapeXml(text)}`;
}

/** `like`: the raw value of another number of the file, which tells whether it pads with zeros. */
export function rawOeNumber(value: number, like: string | null): string {
  const padded = /^DWORD:[0-9a-f]{8}$/i.test(like ?? '');
  return `DWORD:${value.toString(16).padStart(padded ? 8 : 1, '0')}`;
}
