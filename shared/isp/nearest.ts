/** The candidate nearest to what was written, when near enough to be what was meant; case and hyphens do not count. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  // Nobody misspells a name into something of another order of length; and the comparison is quadratic.
  if (written.length > 64) return null;
  const plain = (name: string) => name.toLowerCase().replace(/[-_\s]/g, '');
  let best: { name: string; distance: number } | null = null;
  for (const name of candidates) {
    const distance = editDistance(plain(written), plain(name));
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (best === null || distance < best.distance)) {
      best = { name, distance };
    }
  }
  return best?.name ?? null;
}

/** Insertions, deletions, replacements and swaps of neighbours (Damerau's optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here[column] = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + cost,
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = here;
  }
  return above[b.length] ?? 0;
}
