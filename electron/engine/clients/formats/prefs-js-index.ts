import { type AddPref, prefRows, type PrefTable } from './prefs-js-table.ts';

/**
 * Where the settings of a file stand. Lines as the programs write them are only known to be such, and are taken apart when
 * a setting of their group is asked for: of the tens of thousands in a large profile a handful is wanted.
 */
export interface PrefIndex {
  /** The settings whose keys begin with `prefix`, in the order of the file; others may be among them. Empty: all. */
  table(prefix: string): PrefTable;
}

/** Told of a file from its beginning to its end. */
export interface PrefIndexer {
  /** One setting, wherever it stands. */
  add: AddPref;
  /** Past the lines of the usual form that begin at `from`, which are noted; `from` where there are none. */
  skipUsual(from: number): number;
  index(): PrefIndex;
}

const HEAD = 'user_pref("';
/** Between a key and its value: `", ` */
const BETWEEN = 3;
/** Behind a value: `);` */
const TAIL = 2;
/** Of an odd setting: what `add` is given. */
const ODD = 6;

/** @param text - the bytes, one character each */
export function prefIndexer(bytes: Buffer, text: string): PrefIndexer {
  // Keys of ASCII without escapes, values of one line: what these say is what `prefs-js-scan.ts` would find. Bounded, for a
  // hostile file could make the search remember too much; what goes beyond is scanned.
  const usual =
    /(?:user_pref\("[^"\\\r\n\x80-\xff]*", (?:"[^"\\\r\n]*(?:\\.[^"\\\r\n]*){0,200}"|-?[0-9]{1,20}|true|false)\);\r?\n){1,64}/y;
  /** Start and end of each stretch of usual lines. */
  const stretches: number[] = [];
  const odd: number[] = [];
  const tables = new Map<string, PrefTable>();

  function tableOf(prefix: string): PrefTable {
    const rows = prefRows(bytes);
    let next = 0;
    const addOddBefore = (place: number): void => {
      for (; next < odd.length && (odd[next] ?? 0) < place; next += ODD)
        rows.add(...(odd.slice(next, next + ODD) as Parameters<AddPref>));
    };
    const head = HEAD + prefix;
    let stretch = 0;
    for (let at = text.indexOf(head); at >= 0;) {
      while (stretch < stretches.length && (stretches[stretch + 1] ?? 0) <= at) stretch += 2;
      const start = stretches[stretch];
      if (start === undefined) break;
      // In a comment, or a setting of another form. Among usual lines it begins one: no value holds a bare quote.
      if (at < start) {
        at = text.indexOf(head, start);
        continue;
      }
      addOddBefore(at);
      const keyStart = at + HEAD.length;
      const keyEnd = text.indexOf('"', keyStart);
      const valueStart = keyEnd + BETWEEN;
      const lineFeed = text.indexOf('\n', valueStart);
      const end = text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed;
      rows.add(at, keyStart, keyEnd, valueStart, end - TAIL, end);
      at = text.indexOf(head, lineFeed);
    }
    addOddBefore(bytes.length);
    return rows.table();
  }

  return {
    add: (...row) => void odd.push(...row),
    skipUsual(from) {
      usual.lastIndex = from;
      while (usual.test(text)) {
        const end = usual.lastIndex;
        if (stretches.at(-1) === from) stretches[stretches.length - 1] = end;
        else stretches.push(from, end);
        from = end;
      }
      return from;
    },
    index: () => ({
      table(prefix) {
        const known = tables.get(prefix) ?? tableOf(prefix);
        tables.set(prefix, known);
        return known;
      },
    }),
  };
}
