/** Digits and letters in the order of their codes, without those that look alike (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** Seconds are counted from 2025-01-01: six digits last until 2059, and ids sort by time. */
const SINCE_S = 1_735_689_600;
const LENGTH = 6;
const SHAPE = /^c-[0-9a-hjkmnp-tv-z]{6}$/;

function encode(value: number): string {
  let text = '';
  for (let left = value; text.length < LENGTH; left = Math.floor(left / 32))
    text = `${DIGITS.charAt(left % 32)}${text}`;
  return `c-${text}`;
}

function decode(id: string): number {
  let value = 0;
  for (let at = 'c-'.length; at < id.length; at++) value = value * 32 + DIGITS.indexOf(id.charAt(at));
  return value;
}

export function isChangeId(name: string): boolean {
  return SHAPE.test(name);
}

/** An id after every one there is, also when the clock was set back or two changes fall in one second. */
export function nextChangeId(nowMs: number, taken: readonly string[]): string {
  const newest = Math.max(-1, ...taken.filter(isChangeId).map(decode));
  return encode(Math.max(0, Math.floor(nowMs / 1000) - SINCE_S, newest + 1));
}

/** As a person may type it: capitals, O for 0, I and L for 1, without `c-`. */
export function readChangeId(typed: string): string {
  const digits = typed.trim().toLowerCase().replace(/^c-/, '');
  return `c-${digits.replace(/o/g, '0').replace(/[il]/g, '1')}`;
}
