import type { Family } from '../model/observation.ts';

/** One spelling for one host: lower case, no trailing dot, no brackets around an address literal. */
export function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

/** Letters, digits, hyphens (RFC 1123 §2.1, RFC 5890), and the underscore that is met in the field; 63 a label, 253 in all. */
const NAME =
  /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/;

/** A name as DNS has them, in lower case. Numbers and dots are a mistyped address. */
export function isHostName(name: string): boolean {
  return NAME.test(name) && !/^[\d.]+$/.test(name);
}

/** The only family an address literal can be reached by; null for a name. */
export function literalFamily(host: string): Family | null {
  if (host.includes(':')) return 6;
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? 4 : null;
}

/** This computer itself (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3, RFC 6761 §6.3). */
export function isLoopback(host: string): boolean {
  const plain = plainHost(host);
  return plain === 'localhost' || plain === '::1' || (literalFamily(plain) === 4 && plain.startsWith('127.'));
}

/** What two hosts of one owner have in common: the last two labels, or the whole of an address literal. */
export function ownerOf(host: string): string {
  const plain = plainHost(host);
  return literalFamily(plain) === null ? plain.split('.').slice(-2).join('.') : plain;
}
