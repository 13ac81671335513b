import { BASE } from './alphabet.ts';

/** Signs of a code, in four groups of four. The last two are check signs. */
export const LENGTH = 16;
export const GROUP = 4;
export const PAYLOAD = LENGTH - 2;

/**
 * Two sums over the field of 29 elements: of all values, and of all values times their place (1 to 16). Both are zero in
 * a right code. One wrong sign makes the first differ from zero, and their quotient is its place; two neighbours in each
 * other's place leave the first at zero and make the second differ, unless they are the same.
 */
export function sums(values: readonly number[]): { plain: number; placed: number } {
  let plain = 0;
  let placed = 0;
  values.forEach((value, index) => {
    plain += value;
    placed += value * (index + 1);
  });
  return { plain: plain % BASE, placed: placed % BASE };
}

/** The two values that make both sums zero. */
export function checkValues(payload: readonly number[]): [number, number] {
  const { plain, placed } = sums(payload);
  // a + b = -plain, 15a + 16b = -placed; so b = -placed + 15 plain, a = -plain - b.
  const last = modulo(-placed + (LENGTH - 1) * plain);
  return [modulo(-plain - last), last];
}

/** Where a single mistake is (from 0) when the sums are as given; null when no single sign can have made them. */
export function placeOfMistake({ plain, placed }: { plain: number; placed: number }): number | null {
  if (plain === 0) return null;
  const place = modulo(placed * inverse(plain));
  return place >= 1 && place <= LENGTH ? place - 1 : null;
}

/** Places (from 0) where exchanging a sign with the next one would make the sums zero. */
export function placesOfSwap(
  values: readonly number[],
  { plain, placed }: { plain: number; placed: number },
): number[] {
  if (plain !== 0) return [];
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    return next !== undefined && modulo(placed + (value - next)) === 0 ? [index] : [];
  });
}

const modulo = (value: number): number => ((value % BASE) + BASE) % BASE;

/** By Fermat: a to the power of BASE - 2. */
function inverse(value: number): number {
  let result = 1;
  for (let i = 0; i < BASE - 2; i++) result = (result * value) % BASE;
  return result;
}
