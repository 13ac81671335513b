import { literalFamily, ownerOf, plainHost } from '../../model/host-name.ts';
import type { NetworkFacts } from '../../model/network.ts';
import type { Observation } from '../../model/observation.ts';
import { reachOf } from './reach.ts';

export interface NamesSeen {
  /** Hosts by name that got an address at least once. */
  found: string[];
  /** Hosts by name that never did, with the attempts. */
  lost: { host: string; observations: Observation[] }[];
}

export function namesSeen(observations: readonly Observation[]): NamesSeen {
  const named = observations.filter((o) => literalFamily(plainHost(o.host)) === null);
  const found = new Set(named.filter((o) => o.address !== null).map((o) => plainHost(o.host)));
  const lost = new Set(named.filter((o) => reachOf(o) === 'unresolved').map((o) => plainHost(o.host)));
  return {
    found: [...found],
    lost: [...lost]
      .filter((host) => !found.has(host))
      .map((host) => ({
        host,
        observations: named.filter((o) => plainHost(o.host) === host && reachOf(o) === 'unresolved'),
      })),
  };
}

/**
 * Attempts that went to an address the resolver makes up: one it also gives for names that cannot exist, or one that hosts
 * of different owners share while the resolver is known to lie.
 */
export function misled(observations: readonly Observation[], network: NetworkFacts): Observation[] {
  if (network.dnsLies !== 'yes') return [];
  const lies = new Set(network.dnsLieAddresses ?? []);
  const named = observations.filter((o) => o.address !== null && literalFamily(plainHost(o.host)) === null);
  return named.filter(
    (o) =>
      o.certificate?.authorized !== true &&
      ((o.address !== null && lies.has(o.address)) ||
        named.some((other) => other.address === o.address && ownerOf(other.host) !== ownerOf(o.host))),
  );
}
