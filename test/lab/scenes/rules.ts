import { NET, type Host } from '../world/addresses.ts';
import type { Network, Rules } from '../world/rulesets.ts';

/** What the ISP's edge does with what its customers send on; its relay and resolver are its own and not passed on. */
export function edge(...rules: string[]): Network {
  return { isp: { forward: rules.map((rule) => `iifname "cust0" ${rule}`) } };
}

/** What the router at home, or of the hotel, does with what the customer sends. */
export function router(...rules: string[]): Network {
  return { router: { forward: rules.map((rule) => `iifname "lan0" ${rule}`) } };
}

/** A firewall on the customer's own computer. */
export function computer(...rules: string[]): Network {
  return { customer: { output: rules } };
}

/** The same rule for both addresses of a host. */
export function toHost(host: Host, rule: string): string[] {
  return [`ip daddr ${host.v4} ${rule}`, `ip6 daddr ${host.v6} ${rule}`];
}

/** What happens at the provider's own door. */
export function atProvider(rule: string): Network {
  return { internet: { input: toHost(NET.provider, rule) } };
}

/** The provider's ports answered by second listeners of the same server: [port, listener]. */
export function provider(...doors: readonly (readonly [number, number])[]): Network {
  const { v4, v6 } = NET.provider;
  return {
    internet: {
      'nat-prerouting': doors.flatMap(([port, listener]) => [
        `ip daddr ${v4} tcp dport ${port} dnat ip to ${v4}:${listener}`,
        `ip6 daddr ${v6} tcp dport ${port} dnat ip6 to [${v6}]:${listener}`,
      ]),
    },
  };
}

/** A box on the ISP's edge that takes connections for itself: [ports, its own port]. */
export function edgeBox(...doors: readonly (readonly [string, number])[]): Network {
  return {
    isp: {
      'nat-prerouting': doors.map(
        ([ports, box]) => `iifname "cust0" tcp dport { ${ports} } redirect to :${box}`,
      ),
    },
  };
}

/** Both networks' rules together. */
export function both(one: Network, two: Network): Network {
  const out: Network = { ...one };
  for (const [place, rules] of Object.entries(two) as [keyof Network, Rules][]) {
    const merged: Rules = { ...out[place] };
    for (const [hook, lines] of Object.entries(rules) as [keyof Rules, readonly string[]][]) {
      merged[hook] = [...(merged[hook] ?? []), ...lines];
    }
    out[place] = merged;
  }
  return out;
}
