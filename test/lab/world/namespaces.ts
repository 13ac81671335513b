import { mkdirSync, writeFileSync } from 'node:fs';
import {
  ACCESS,
  ACCESS6,
  ISP,
  LAN,
  LAN6,
  NET,
  PUBLIC,
  TRANSIT,
  TRANSIT6,
  VPN,
  type Host,
} from './addresses.ts';
import { namespaceOf, PLACES, type Place } from './names.ts';
import { run, script } from './shell.ts';

/** Makes the namespaces. Nothing leads from them to the machine's own network: no device is shared with it. */
export async function makeNamespaces(world: string): Promise<void> {
  await Promise.all(
    PLACES.map(async (place) => {
      const namespace = namespaceOf(world, place);
      mkdirSync(`/etc/netns/${namespace}`, { recursive: true });
      writeFileSync(`/etc/netns/${namespace}/resolv.conf`, `nameserver ${ISP.resolver.v4}\n`);
      await run('ip', ['netns', 'add', namespace]);
    }),
  );
}

const COMMON = [
  'ip link set lo up',
  // No waiting for duplicate addresses (RFC 4862 §5.4), and no router but ours.
  'echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad',
  'echo 0 > /proc/sys/net/ipv6/conf/all/accept_ra',
  // A real router limits its ICMP errors; a scene should not depend on how many were sent before.
  'echo 0 > /proc/sys/net/ipv4/icmp_ratelimit',
  'echo 0 > /proc/sys/net/ipv6/icmp/ratelimit',
];
const FORWARDS = [
  'echo 1 > /proc/sys/net/ipv4/ip_forward',
  'echo 1 > /proc/sys/net/ipv6/conf/all/forwarding',
];

/** Addresses and routes; the devices are there by now. */
export async function configure(world: string): Promise<void> {
  const plan: Record<Place, string[]> = {
    customer: [
      `ip addr add ${LAN.customer}/24 dev eth0`,
      `ip -6 addr add ${LAN6.customer}/64 dev eth0 nodad`,
      'ip link set eth0 up',
      ...customerRoutes('ordinary'),
    ],
    router: [
      ...FORWARDS,
      `ip addr add ${LAN.router}/24 dev lan0`,
      `ip -6 addr add ${LAN6.router}/64 dev lan0 nodad`,
      'ip link set lan0 up',
      ...Object.values(PUBLIC).map((address) => `ip addr add ${address}/32 dev wan0`),
      `ip -6 addr add ${ACCESS6.router}/128 dev wan0 nodad`,
      'ip link set wan0 up',
      `ip route add default dev wan0 src ${PUBLIC.dsl}`,
      'ip -6 route add default dev wan0',
    ],
    isp: [
      ...FORWARDS,
      ...Object.values(ISP).flatMap(serves),
      `ip addr add ${ACCESS.isp}/32 dev cust0`,
      `ip -6 addr add ${ACCESS6.isp}/128 dev cust0 nodad`,
      'ip link set cust0 up',
      `ip addr add ${TRANSIT.isp}/32 dev up0`,
      `ip -6 addr add ${TRANSIT6.isp}/128 dev up0 nodad`,
      'ip link set up0 up',
      ...Object.values(PUBLIC).map((address) => `ip route add ${address}/32 dev cust0`),
      `ip -6 route add ${ACCESS6.router}/128 dev cust0`,
      'ip -6 route add 2001:db8:1::/48 dev cust0',
      `ip route add default dev up0 src ${TRANSIT.isp}`,
      `ip -6 route add default dev up0 src ${TRANSIT6.isp}`,
    ],
    internet: [
      ...FORWARDS,
      ...Object.values(NET).flatMap(serves),
      `ip addr add ${TRANSIT.internet}/32 dev isp0`,
      `ip -6 addr add ${TRANSIT6.internet}/128 dev isp0 nodad`,
      'ip link set isp0 up',
      `ip addr add ${VPN.server}/32 dev vpn0`,
      'ip link set vpn0 up',
      `ip route add ${VPN.customer}/32 dev vpn0`,
      'ip route add 198.51.100.0/24 dev isp0',
      `ip route add ${PUBLIC.foreign}/32 dev isp0`,
      'ip -6 route add 2001:db8:1::/48 dev isp0',
      'ip -6 route add 2001:db8:2::/48 dev isp0',
    ],
  };
  await Promise.all(PLACES.map((place) => script(namespaceOf(world, place), [...COMMON, ...plan[place]])));
}

function serves(host: Host): string[] {
  return [`ip addr add ${host.v4}/32 dev lo`, `ip -6 addr add ${host.v6}/128 dev lo nodad`];
}

/** How the customer's computer is connected. `no-route`: an interface, but nowhere to send to. */
export type Connected = 'ordinary' | 'ipv4-only' | 'no-route' | 'vpn';

export function customerRoutes(connected: Connected): string[] {
  const clear = [
    'ip link set tun0 down',
    `ip addr replace ${VPN.customer}/32 dev tun0`,
    'ip route del default 2>&- || true',
    'ip -6 route del default 2>&- || true',
    connected === 'ordinary'
      ? `ip -6 addr replace ${LAN6.customer}/64 dev eth0 nodad`
      : 'ip -6 addr flush dev eth0 scope global',
  ];
  const v4 = `ip route replace default via ${LAN.router} dev eth0`;
  switch (connected) {
    case 'ordinary':
      return [...clear, v4, `ip -6 route replace default via ${LAN6.router} dev eth0`];
    case 'ipv4-only':
      return [...clear, v4];
    case 'no-route':
      return clear;
    case 'vpn':
      return [...clear, 'ip link set tun0 up', `ip route replace default dev tun0 src ${VPN.customer}`];
  }
}
