import { PUBLIC, type Line } from './addresses.ts';
import type { Place } from './names.ts';

/** Rules of one place, in nftables' own words, by the hook they hang on. `nat-` hooks see the first packet of a connection. */
export type Hook = 'input' | 'forward' | 'output' | 'nat-prerouting' | 'nat-output' | 'nat-postrouting';
export type Rules = Partial<Record<Hook, readonly string[]>>;
export type Network = Partial<Record<Place, Rules>>;

const HOOKS: Record<Hook, string> = {
  input: 'type filter hook input priority 0; policy accept;',
  forward: 'type filter hook forward priority 0; policy accept;',
  output: 'type filter hook output priority 0; policy accept;',
  'nat-prerouting': 'type nat hook prerouting priority -100; policy accept;',
  'nat-output': 'type nat hook output priority -100; policy accept;',
  'nat-postrouting': 'type nat hook postrouting priority 100; policy accept;',
};

/** What is always there: the router translates the home's addresses (RFC 3022) to the one the line was given. */
export function standing(place: Place, line: Line): Rules {
  if (place !== 'router') return {};
  return { 'nat-postrouting': [`oifname "wan0" meta nfproto ipv4 snat ip to ${PUBLIC[line]}`] };
}

/** The whole ruleset of a place as one transaction: what was there before goes in the same instant. */
export function ruleset(place: Place, line: Line, rules: Rules = {}): string {
  const always = standing(place, line);
  const chains = (Object.keys(HOOKS) as Hook[]).flatMap((hook) => {
    const all = [...(always[hook] ?? []), ...(rules[hook] ?? [])];
    if (all.length === 0) return [];
    return [`  chain ${hook} {`, `    ${HOOKS[hook]}`, ...all.map((rule) => `    ${rule}`), '  }'];
  });
  return ['flush ruleset', 'table inet lab {', ...chains, '}', ''].join('\n');
}
