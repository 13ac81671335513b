import type { Node } from 'jsonc-parser';
import type { Splice } from './format.ts';
import { findNode, pointerParts } from './json-tree.ts';

/** A file that was parsed: its byte view, where JSON begins in it (offsets of nodes count from there), and the tree. */
export interface JsonFile {
  text: string;
  begin: number;
  root: Node;
}

/** What is to become of the properties of one object. */
interface ObjectEdits {
  object: Node;
  gone: Set<Node>;
  added: [name: string, value: string][];
}

/**
 * Values are put in the place of values. A property that is new goes behind the last one, set off as that is; one that
 * goes takes the comma and the space before it along, so that the two undo each other.
 */
export function jsonSplices(file: JsonFile, settings: ReadonlyMap<string, string | null>): Splice[] {
  const { begin, root } = file;
  const splices: Splice[] = [];
  const objects = new Map<Node, ObjectEdits>();
  const editsOf = (object: Node): ObjectEdits => {
    const edits = objects.get(object) ?? { object, gone: new Set<Node>(), added: [] };
    objects.set(object, edits);
    return edits;
  };

  for (const [key, value] of settings) {
    const parts = pointerParts(key);
    const node = findNode(root, parts);
    if (node === null) {
      if (value !== null) addTo(file, editsOf, parts, value);
    } else if (value === null) {
      const { parent } = node;
      if (parent?.type !== 'property' || !parent.parent) throw new RangeError(`${key} cannot be taken out`);
      const name: unknown = parent.children?.[0]?.value;
      const { gone } = editsOf(parent.parent);
      // Where a key stands twice, both: the other would come to count.
      for (const one of parent.parent.children ?? []) if (one.children?.[0]?.value === name) gone.add(one);
    } else if (value !== rawOfNode(file, node))
      splices.push(splice(begin + node.offset, begin + node.offset + node.length, value));
  }
  for (const edits of objects.values()) splices.push(...objectSplices(file, edits));
  return splices.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Puts a value into the nearest object there is, with the objects between. */
function addTo(
  { root }: JsonFile,
  editsOf: (object: Node) => ObjectEdits,
  parts: readonly string[],
  value: string,
): void {
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const parent = findNode(root, parts.slice(0, depth));
    if (parent === null) continue;
    const [name, ...between] = parts.slice(depth);
    if (parent.type !== 'object' || name === undefined) break;
    const nested = between.reduceRight((inner, part) => `{${quoted(part)}: ${inner}}`, value);
    editsOf(parent).added.push([name, nested]);
    return;
  }
  throw new RangeError(`no place for /${parts.join('/')}`);
}

function objectSplices(file: JsonFile, { object, gone, added }: ObjectEdits): Splice[] {
  const { text, begin } = file;
  const properties = object.children ?? [];
  const open = begin + object.offset + 1;
  const close = begin + object.offset + object.length - 1;
  const startOf = (node: Node) => begin + node.offset;
  const endOf = (node: Node) => begin + node.offset + node.length;
  const kept = properties.filter((property) => !gone.has(property));
  const splices: Splice[] = [];

  const [first] = kept;
  const last = kept.at(-1);
  properties.forEach((property, index) => {
    if (!gone.has(property) || first === undefined) return;
    const before = properties[index - 1];
    const after = properties[index + 1];
    if (before && startOf(first) < startOf(property))
      splices.push(splice(endOf(before), endOf(property), ''));
    else if (after) splices.push(splice(startOf(property), startOf(after), ''));
  });
  if (last === undefined) {
    const inner = added.map(([name, value]) => `${quoted(name)}: ${value}`).join(', ');
    // Alone, as it was put in below, it leaves the space that was there; else all goes.
    const [alone] = properties;
    const end = alone && properties.length === 1 && startOf(alone) === open ? endOf(alone) : close;
    return properties.length > 0 ? [splice(open, end, inner)] : [splice(open, open, inner)];
  }
  if (added.length > 0) {
    const index = properties.indexOf(last);
    const before = properties[index - 1];
    // What stands between `,` or `{` and the name, and between the name and the value.
    const lead = text.slice(before ? text.indexOf(',', endOf(before)) + 1 : open, startOf(last));
    const [name, value] = last.children ?? [];
    const colon = name && value ? text.slice(endOf(name), startOf(value)) : ': ';
    const rows = added.map(([one, to]) => `,${lead}${quoted(one)}${colon}${to}`);
    splices.push(splice(endOf(last), endOf(last), rows.join('')));
  }
  return splices;
}

function rawOfNode({ text, begin }: JsonFile, node: Node): string {
  return text.slice(begin + node.offset, begin + node.offset + node.length);
}

/** A name in the byte view, as JSON. */
function quoted(name: string): string {
  const text = Buffer.from(name, 'latin1').toString('utf8');
  return Buffer.from(JSON.stringify(text), 'utf8').toString('latin1');
}

function splice(start: number, end: number, inserted: string): Splice {
  return { start, end, bytes: Buffer.from(inserted, 'latin1') };
}
