import { lineAt } from './text-view.ts';

/** An element below the root. Places are indices into the text. */
export interface OeElement {
  name: string;
  /** `SZ`, `DWORD`, `BINARY`; empty when the element has no type. */
  type: string;
  /** As written, entities and all. */
  text: string;
  /** Of the whole element. */
  start: number;
  end: number;
  /** Of the text; null in an element of one tag. */
  inner: { start: number; end: number } | null;
}

export interface OeXml {
  elements: OeElement[];
  /** The root's first tag, and whether it is its only one. */
  root: { name: string; start: number; end: number; empty: boolean };
}

export type ParsedOeXml = { ok: true; xml: OeXml } | { ok: false; line: number; problem: string };

const ROOT = 'MessageAccount';
const NAME = String.raw`[^\s<>/="'!?]+`;
const TAG = new RegExp(String.raw`<(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(/?)>`, 'y');
const END_TAG = new RegExp(String.raw`</(${NAME})\s*>`, 'y');
/** Parts that are stepped over. */
const ASIDE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/**
 * Reads the XML of an account file: one root with flat elements in it
 * (https://learn.microsoft.com/previous-versions/windows/desktop/ms715237). Whatever goes beyond is not understood, a
 * document type above all: nothing is ever expanded or fetched.
 */
export function parseOeXml(text: string): ParsedOeXml {
  const elements: OeElement[] = [];
  let root: OeXml['root'] | null = null;
  let open: { name: string; type: string; start: number; inner: number } | null = null;
  let closed = false;
  const fail = (at: number, problem: string): ParsedOeXml => ({ ok: false, line: lineAt(text, at), problem });

  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const aside = ASIDE.find(([begin]) => text.startsWith(begin, at));
    if (aside) {
      const end = text.indexOf(aside[1], at + aside[0].length);
      if (end === -1) return fail(at, 'a part without its end');
      at = end + aside[1].length;
      continue;
    }
    END_TAG.lastIndex = at;
    const ends = END_TAG.exec(text);
    if (ends) {
      const [whole, name = ''] = ends;
      if (open?.name === name) {
        const inner = { start: open.inner, end: at };
        const content = text.slice(inner.start, inner.end);
        elements.push({ ...open, text: content, end: at + whole.length, inner });
        open = null;
      } else if (open === null && root?.name === name && !root.empty && !closed) closed = true;
      else return fail(at, `an end that fits no beginning: ${name.slice(0, 40)}`);
      at += whole.length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null) return fail(at, 'neither element nor text');
    const [whole, name = '', attributes = '', empty] = tag;
    const end = at + whole.length;
    if (root === null) {
      if (name !== ROOT) return fail(at, `not a mail account: ${name.slice(0, 40)}`);
      root = { name, start: at, end, empty: empty === '/' };
    } else if (open !== null || closed || root.empty) {
      return fail(at, `an element where none belongs: ${name.slice(0, 40)}`);
    } else {
      const type = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
      const begun = { name, type: type?.[1] ?? type?.[2] ?? '', start: at };
      if (empty === '/') elements.push({ ...begun, text: '', end, inner: null });
      else open = { ...begun, inner: end };
    }
    at = end;
  }
  if (root === null) return fail(0, 'no mail account');
  if (!closed && !root.empty) return fail(text.length, 'the file ends in the middle');
  return { ok: true, xml: { elements, root } };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(written: string): string {
  return written.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** What is beyond ASCII is written by number, which every encoding has. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'))
    .replace(/[^\x20-\x7e]/gu, (char) => `&#${String(char.codePointAt(0))};`);
}
