import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { ReadSettings, SettingsDocument, SettingsFormat } from './format.ts';
import { jsonSplices } from './json-splices.ts';
import { findNode, pointerParts } from './json-tree.ts';

const BOM = '\xef\xbb\xbf';

/** A JSON document, for those who list what is in it. */
export interface JsonDocument extends SettingsDocument {
  /** The value at a pointer, as JavaScript has it; undefined when absent. */
  value(key: string): unknown;
}

/**
 * JSON, strictly: what the programs read with `JSON.parse`. Keys are JSON pointers (RFC 6901) such as
 * `/accounts/0/smtp_port`; values are JSON as it stands in the file: `587`, `"smtp.example.org"`.
 */
export const json: SettingsFormat<JsonDocument> = {
  id: 'json',
  read(bytes: Buffer): ReadSettings<JsonDocument> {
    const text = bytes.toString('latin1');
    const begin = text.startsWith(BOM) ? BOM.length : 0;
    const errors: ParseError[] = [];
    const root = parse(text.slice(begin), errors);
    const [error] = errors;
    if (error) return { ok: false, line: lineOf(text, begin + error.offset), problem: 'not JSON' };
    if (root === null) return { ok: false, line: 0, problem: 'nested too deep' };
    if (root === undefined) return { ok: false, line: 1, problem: 'empty' };
    return { ok: true, document: documentOf(text, begin, root) };
  },
};

function parse(text: string, errors: ParseError[]): Node | undefined | null {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // The parser calls itself for each level: 10,000 brackets are more than it can take.
    return null;
  }
}

function documentOf(text: string, begin: number, root: Node): JsonDocument {
  const raw = (node: Node) => text.slice(begin + node.offset, begin + node.offset + node.length);
  const find = (key: string) => findNode(root, pointerParts(key));
  return {
    encoding: 'utf8',
    get(key) {
      const node = find(key);
      return node === null ? null : raw(node);
    },
    value(key) {
      const node = find(key);
      return node === null
        ? undefined
        : (JSON.parse(Buffer.from(raw(node), 'latin1').toString('utf8')) as unknown);
    },
    splices: (settings) => jsonSplices({ text, begin, root }, settings),
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
