import { decodePrefString } from './prefs-js-string.ts';

/** One `user_pref("key", value);`. Offsets are bytes. */
export interface PrefPlace {
  /** Of `user_pref`, and behind the `;`. */
  start: number;
  end: number;
  valueStart: number;
  valueEnd: number;
}

/**
 * The settings of a file in its order, as rows of offsets: a profile may have a hundred thousand, and a string for each
 * key would take longer than reading the file.
 */
export interface PrefTable {
  readonly length: number;
  place(index: number): PrefPlace;
  /**
   * How near the key of `index` is to `key`: 0 when it is the same, below when it is sorted before it, above when after.
   * On either side, the farther from 0 the nearer in the order (rows that differ from `key` in the same letter are told
   * apart by nothing: the file's own order does that).
   */
  nearness(index: number, key: string): number;
  /** The setting that counts: the last one of the user's own, else the last. -1: none. */
  find(key: string): number;
  /** Every setting of the key, in order. */
  all(key: string): number[];
}

/** Of a row: start, key's first byte, key's end, value's start and end, end, hash of the key. */
const ROW = 7;
const LOWER_U = 0x75;

/** Is told where a setting stands. Of the key without its quotes. */
export type AddPref = (
  start: number,
  keyStart: number,
  keyEnd: number,
  valueStart: number,
  valueEnd: number,
  end: number,
) => void;

export interface PrefRows {
  add: AddPref;
  table(): PrefTable;
}

export function prefRows(bytes: Buffer): PrefRows {
  let rows = new Int32Array(ROW * 1024);
  let count = 0;
  /** Keys with escapes or letters beyond ASCII, by row. */
  const odd = new Map<number, string>();

  return {
    add(start, keyStart, keyEnd, valueStart, valueEnd, end) {
      const row = count * ROW;
      if (row === rows.length) {
        const larger = new Int32Array(rows.length * 2);
        larger.set(rows);
        rows = larger;
      }
      let hash = 0;
      let plain = true;
      for (let at = keyStart; at < keyEnd; at++) {
        const code = bytes[at] ?? 0;
        if (code === 0x5c || code > 0x7f) plain = false;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
      if (!plain) {
        const key = decodePrefString(bytes.toString('latin1', keyStart - 1, keyEnd + 1)) ?? '';
        odd.set(count, key);
        hash = hashOf(key);
      }
      rows[row] = start;
      rows[row + 1] = keyStart;
      rows[row + 2] = keyEnd;
      rows[row + 3] = valueStart;
      rows[row + 4] = valueEnd;
      rows[row + 5] = end;
      rows[row + 6] = hash;
      count++;
    },
    table: () => tableOf(bytes, rows.subarray(0, count * ROW), odd),
  };
}

function tableOf(bytes: Buffer, rows: Int32Array, odd: ReadonlyMap<number, string>): PrefTable {
  const length = rows.length / ROW;
  const cell = (index: number, column: number) => rows[index * ROW + column] ?? 0;

  const nearness = (index: number, key: string): number => {
    const own = odd.get(index);
    const from = cell(index, 1);
    const size = own === undefined ? cell(index, 2) - from : own.length;
    for (let at = 0; ; at++) {
      if (at === size && at === key.length) return 0;
      const code = at === size ? -1 : own === undefined ? (bytes[from + at] ?? 0) : own.charCodeAt(at);
      const wanted = at === key.length ? -1 : key.charCodeAt(at);
      if (code < wanted) return -(at * 0x10000 + code + 2);
      if (code > wanted) return at * 0x10000 + 0x10000 - code;
    }
  };

  // Open addressing, at most half full; a slot holds a row's number + 1.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(length, 1) * 2)));
  const mask = slots.length - 1;
  // Keys of one account after another differ in a digit: mixed well, or they would crowd together (MurmurHash3's end).
  const firstSlot = (hash: number) => {
    const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    const mixed = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & mask;
  };
  const sameKey = (a: number, b: number): boolean => {
    if (odd.has(a) || odd.has(b)) return keyOf(a) === keyOf(b);
    return bytes.compare(bytes, cell(a, 1), cell(a, 2), cell(b, 1), cell(b, 2)) === 0;
  };
  const keyOf = (index: number): string =>
    odd.get(index) ?? bytes.toString('latin1', cell(index, 1), cell(index, 2));
  const isUser = (index: number): boolean => bytes[cell(index, 0)] === LOWER_U;
  for (let index = 0; index < length; index++) {
    const hash = cell(index, 6);
    let slot = firstSlot(hash);
    let standing = (slots[slot] ?? 0) - 1;
    while (standing >= 0 && !(cell(standing, 6) === hash && sameKey(standing, index))) {
      slot = (slot + 1) & mask;
      standing = (slots[slot] ?? 0) - 1;
    }
    if (standing < 0 || isUser(index) || !isUser(standing)) slots[slot] = index + 1;
  }
  const find = (key: string): number => {
    const hash = hashOf(key);
    for (let slot = firstSlot(hash); ; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0 || (cell(index, 6) === hash && nearness(index, key) === 0)) return index;
    }
  };

  return {
    length,
    place: (index) => ({
      start: cell(index, 0),
      end: cell(index, 5),
      valueStart: cell(index, 3),
      valueEnd: cell(index, 4),
    }),
    nearness,
    find,
    all: (key) => {
      const hash = hashOf(key);
      const found: number[] = [];
      for (let index = 0; index < length; index++)
        if (cell(index, 6) === hash && nearness(index, key) === 0) found.push(index);
      return found;
    },
  };
}

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return hash;
}
