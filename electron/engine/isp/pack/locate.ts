import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/** Where something stands in a file; both count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Finds the place of a path as `pathText` writes it (`connections[0].blocks[0]`) in the text of a JSON file. What is not in
 * the file is placed at the nearest thing around it that is.
 */
export function createLocator(text: string): (path: string) => Position {
  const root = treeOf(text);
  return (path) => {
    const steps = pathSteps(path);
    for (let length = steps.length; root !== undefined && length >= 0; length--) {
      const node = length === 0 ? root : findNodeAtLocation(root, steps.slice(0, length));
      // A field is found by its name, where the eye looks first.
      const property = node?.parent?.type === 'property' ? node.parent : node;
      if (property !== undefined) return positionOf(text, property.offset);
    }
    return { line: 1, column: 1 };
  };
}

/** The parser recurses; a text nested a hundred thousand deep is refused elsewhere, and has no places here. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text, [], { disallowComments: true });
  } catch {
    return undefined;
  }
}

/** `a[0]["b c"].d` as `['a', 0, 'b c', 'd']`. */
export function pathSteps(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([A-Za-z_$][\w$-]*)/g)].map(
    ([, index, quoted, name = '']) =>
      index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name,
  );
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
