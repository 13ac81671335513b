import type { Node } from 'jsonc-parser';

/** RFC 6901: `~1` is `/`, `~0` is `~`. Parts are in the byte view, as the keys of the document are. */
export function pointerParts(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => Buffer.from(part.replaceAll('~1', '/').replaceAll('~0', '~')).toString('latin1'));
}

/** The value at a path; the last one where a key stands twice, as `JSON.parse` has it. Null: there is none. */
export function findNode(root: Node, parts: readonly string[]): Node | null {
  let node: Node = root;
  for (const part of parts) {
    const next = childOf(node, part);
    if (next === null) return null;
    node = next;
  }
  return node;
}

function childOf(node: Node, part: string): Node | null {
  const children = node.children ?? [];
  if (node.type === 'array')
    return (/^(?:0|[1-9]\d*)$/.test(part) ? children[Number(part)] : undefined) ?? null;
  if (node.type !== 'object') return null;
  return children.findLast((property) => property.children?.[0]?.value === part)?.children?.[1] ?? null;
}
