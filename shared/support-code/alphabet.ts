/**
 * 29 signs, a prime number, so that the check signs are sums in a field. None of I L O (like 1 and 0), S Z B (like 5, 2
 * and 8), U (like V) is one of them; what is written with those is read as the sign it looks like.
 */
export const SIGNS = '0123456789ACDEFGHJKMNPQRTVWXY';
export const BASE = 29;

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  U: 'V',
};

/** The number a sign stands for, or null: no sign at all. */
export function valueOf(sign: string): number | null {
  const upper = sign.toUpperCase();
  const value = SIGNS.indexOf(LOOKS_LIKE[upper] ?? upper);
  return upper.length === 1 && value >= 0 ? value : null;
}

export function signOf(value: number): string {
  const sign = SIGNS[value];
  if (sign === undefined) throw new RangeError(`no sign for ${value}`);
  return sign;
}
