import type { Family } from '../model/observation.ts';

/** One spelling for one host: lower case, no trailing dot, no brackets around an address literal. */
export function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

/** The only family an address literal can be reached by; null for a name. */
export function literalFamily(host: string): Family | null {
  if (host.includes(':')) return 6;
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) ? 4 : null;
}

/** What two hosts of one owner have in common: the last two labels, or the whole of an address literal. */
export function ownerOf(host: string): string {
  const plain = plainHost(host);
  return literalFamily(plain) === null ? plain.split('.').slice(-2).join('.') : plain;
}
