import { randomBytes } from 'node:crypto';

/** Digits and letters without those that look alike (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 60 bits: no two customers of an ISP ever have the same one. */
const LENGTH = 12;
const SHAPE = /^r-[0-9a-hjkmnp-tv-z]{12}$/;

export function newRequestId(): string {
  return `r-${[...randomBytes(LENGTH)].map((byte) => DIGITS.charAt(byte % DIGITS.length)).join('')}`;
}

export function isRequestId(name: string): boolean {
  return SHAPE.test(name);
}

/** As a person may type it: capitals, O for 0, I and L for 1, without `r-`, with spaces or hyphens in it. */
export function readRequestId(typed: string): string {
  const digits = typed.trim().toLowerCase().replace(/^r-/, '').replace(/[\s-]/g, '');
  return `r-${digits.replace(/o/g, '0').replace(/[il]/g, '1')}`;
}
