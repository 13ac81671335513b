import type { NetworkFacts } from '../../../../shared/model/network.ts';
import { FAMILIES, type Family } from '../../../../shared/model/observation.ts';
import { addressKind } from './address-kind.ts';
import {
  familiesOf,
  interfacesOf,
  ownAddresses,
  type OwnAddress,
  type RoutesByFamily,
} from './interfaces.ts';
import { bestRoute, readRoutes4, readRoutes6 } from './linux-routes.ts';
import type { FactPorts } from './ports.ts';
import { looksLikeTunnel } from './vpn-signs.ts';

export type RouteFacts = Pick<
  NetworkFacts,
  'interfaces' | 'families' | 'defaultRoute' | 'vpn' | 'vpnInterface'
>;

/** The interface of each family's default route; null for none; absent for unknown. */
type Ways = Partial<Record<Family, string | null>>;

/** Interfaces, families, default route and VPN as far as they can be had at once (on Linux: all). */
export function routesAtOnce(ports: FactPorts): RouteFacts {
  const addresses = ownAddresses(ports);
  return describe(addresses, ports.platform === 'linux' ? waysFromProc(ports) : {});
}

/** The same, by asking the routing table of any system; overrides what `routesAtOnce` said. */
export async function askRoutes(ports: FactPorts, signal: AbortSignal): Promise<RouteFacts> {
  const addresses = ownAddresses(ports);
  const early = ports.platform === 'linux' ? waysFromProc(ports) : {};
  const asked = await Promise.all(FAMILIES.map((family) => askWay(family, addresses, ports, signal)));
  return describe(addresses, { ...early, ...asked[0], ...asked[1] });
}

async function askWay(
  family: Family,
  addresses: readonly OwnAddress[],
  ports: FactPorts,
  signal: AbortSignal,
): Promise<Ways> {
  try {
    const source = await ports.routeSource(family, signal);
    if (source === null || addressKind(source) === 'none') return { [family]: null };
    const name = addresses.find(({ address }) => address === source)?.interface;
    return name === undefined ? {} : { [family]: name };
  } catch {
    return {};
  }
}

function waysFromProc(ports: FactPorts): Ways {
  const four = ports.readText('/proc/net/route');
  const six = ports.readText('/proc/net/ipv6_route');
  return {
    ...(four === null ? {} : { 4: bestRoute(readRoutes4(four))?.interface ?? null }),
    // A kernel without IPv6 has no such file; then it has no such route either.
    ...(four === null ? {} : { 6: bestRoute(readRoutes6(six ?? ''))?.interface ?? null }),
  };
}

function describe(addresses: readonly OwnAddress[], ways: Ways): RouteFacts {
  const known: RoutesByFamily = {};
  for (const family of FAMILIES) {
    const way = ways[family];
    if (way !== undefined) known[family] = way !== null;
  }
  const families = familiesOf(addresses, known);
  const tunnel = FAMILIES.map((family) => ways[family]).find(
    (name) => typeof name === 'string' && looksLikeTunnel(name, macOf(addresses, name)),
  );
  const answers = Object.values(known);
  const base = {
    interfaces: interfacesOf(addresses),
    families,
    // With no usable address a route leads nowhere, and none is needed to know that.
    defaultRoute:
      addresses.length === 0
        ? ('no' as const)
        : answers.includes(true)
          ? ('yes' as const)
          : answers.length === 2
            ? ('no' as const)
            : ('not-tried' as const),
  };
  if (typeof tunnel === 'string') return { ...base, vpn: 'yes', vpnInterface: tunnel };
  return { ...base, vpn: answers.length > 0 || addresses.length === 0 ? 'no' : 'not-tried' };
}

function macOf(addresses: readonly OwnAddress[], name: string): string | undefined {
  return addresses.find((address) => address.interface === name)?.mac;
}
