import { ownerOf } from '../model/host-name.ts';

/**
 * Draws up to `count` entries at random, of different owners as far as there are any: two hosts of one company fall
 * together and prove little. `random` gives a number in [0, 1).
 */
export function draw<T extends { host: string }>(
  entries: readonly T[],
  count: number,
  random: () => number,
): T[] {
  const left = [...entries];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const owners = new Set(drawn.map((entry) => ownerOf(entry.host)));
    const fresh = left.filter((entry) => !owners.has(ownerOf(entry.host)));
    const pool = fresh.length > 0 ? fresh : left;
    const pick = pool[Math.min(pool.length - 1, Math.floor(random() * pool.length))];
    if (pick === undefined) break;
    drawn.push(pick);
    left.splice(0, left.length, ...left.filter((entry) => entry.host !== pick.host));
  }
  return drawn;
}
