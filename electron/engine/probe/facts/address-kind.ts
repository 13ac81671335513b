import ipaddr from 'ipaddr.js';
import type { Family } from '../../../../shared/model/observation.ts';

/**
 * What an address of an own interface says about reaching the internet.
 * `global`: may leave (private IPv4 counts: routers translate it). `unique-local`: IPv6 that leaves only where a default
 * route exists, since home routers hand it out on a line without IPv6. `none`: loopback, link-local, Teredo.
 */
export type AddressKind = 'global' | 'unique-local' | 'none';

const NONE = new Set([
  'loopback',
  'linkLocal',
  'unspecified',
  'multicast',
  'broadcast',
  'teredo',
  'ipv4Mapped',
]);

export function addressKind(address: string): AddressKind {
  const bare = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'none';
  const range = ipaddr.parse(bare).range();
  if (range === 'uniqueLocal') return 'unique-local';
  return NONE.has(range) ? 'none' : 'global';
}

export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** `net.networkInterfaces` has said `'IPv4'` and, for a while, `4`. */
export function familyOf(address: string): Family {
  return address.includes(':') ? 6 : 4;
}
