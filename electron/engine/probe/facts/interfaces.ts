import type { NetworkInterface } from '../../../../shared/model/network.ts';
import { FAMILIES, type Family } from '../../../../shared/model/observation.ts';
import { addressKind, familyOf } from './address-kind.ts';
import type { FactPorts } from './ports.ts';

export interface OwnAddress {
  interface: string;
  address: string;
  mac: string;
  family: Family;
  kind: 'global' | 'unique-local';
}

/** Own addresses that can reach past the next cable; loopback and link-local ones are left out. */
export function ownAddresses(ports: FactPorts): OwnAddress[] {
  return Object.entries(ports.interfaces()).flatMap(([name, entries]) =>
    (entries ?? []).flatMap((entry) => {
      const kind = entry.internal ? 'none' : addressKind(entry.address);
      if (kind === 'none') return [];
      const family = familyOf(entry.address);
      return [{ interface: name, address: entry.address, mac: entry.mac, family, kind }];
    }),
  );
}

/** Interfaces that carry at least one usable address, in the system's order. */
export function interfacesOf(addresses: readonly OwnAddress[]): NetworkInterface[] {
  const found = new Map<string, Set<Family>>();
  for (const { interface: name, family } of addresses) {
    found.set(name, (found.get(name) ?? new Set<Family>()).add(family));
  }
  return [...found].map(([name, families]) => ({ name, families: [...families].sort() }));
}

/** Per family: is there a default route? `undefined` when that could not be learned. */
export type RoutesByFamily = Partial<Record<Family, boolean>>;

/**
 * Families worth trying. A family without a default route is not one; where routes are unknown, a global address is
 * enough and a unique-local one is not.
 */
export function familiesOf(addresses: readonly OwnAddress[], routes: RoutesByFamily): Family[] {
  return FAMILIES.filter((family) => {
    const mine = addresses.filter((address) => address.family === family);
    if (mine.length === 0 || routes[family] === false) return false;
    return routes[family] === true || mine.some((address) => address.kind === 'global');
  });
}
