import type { Answer } from '../model/network.ts';
import type { ConnectionType } from '../model/report.ts';
import { closestName, closestNetwork } from './networks.ts';
import type { IspConnection, IspProfile } from './profile.ts';

/** What others see of this computer: its public address, and the name that address has. */
export interface OwnNames {
  address?: string | undefined;
  name?: string | undefined;
}

/**
 * The connection type that the own address or name gives away, null when neither does. A network beats a name (names are
 * often left over from an older product), a longer prefix or pattern beats a shorter one.
 */
export function recogniseConnection(profile: IspProfile, own: OwnNames): ConnectionType | null {
  const best = (closeness: (entry: IspConnection) => number | 'outside' | null): ConnectionType | null => {
    let found: { type: ConnectionType; close: number } | null = null;
    for (const entry of profile.connections) {
      const close = closeness(entry);
      if (typeof close === 'number' && (found === null || close > found.close)) {
        found = { type: entry.type, close };
      }
    }
    return found?.type ?? null;
  };
  return (
    best((entry) => closestNetwork(entry.recognise?.cidrs ?? [], own.address)) ??
    best((entry) => closestName(entry.recognise?.reverseDns ?? [], own.name))
  );
}

/**
 * Is the customer on somebody else's network? `no` as soon as the address or the name lies inside, `yes` when what is
 * known lies outside, `not-tried` when the profile names no networks or nothing telling is known. Private and shared
 * addresses (RFC 1918, RFC 4193, RFC 6598) tell nothing, nor does an address of a family the profile lists no networks of.
 */
export function isForeign(profile: IspProfile, own: OwnNames): Answer {
  const recognised = profile.connections.map((entry) => entry.recognise);
  const cidrs = [...profile.networks.cidrs, ...recognised.flatMap((entry) => entry?.cidrs ?? [])];
  const names = [...profile.networks.reverseDns, ...recognised.flatMap((entry) => entry?.reverseDns ?? [])];
  const found = [closestNetwork(cidrs, own.address), closestName(names, own.name)];
  if (found.some((closeness) => typeof closeness === 'number')) return 'no';
  return found.includes('outside') ? 'yes' : 'not-tried';
}
