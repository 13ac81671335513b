import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK } from '../next/steps.ts';

/** Names in general cannot be looked up. */
export const dnsFailing: Rule = {
  code: 'dns-failing',
  judge({ network, names }) {
    if (names.found.length > 0 || network.dnsWorks === 'yes') return null;
    if (names.lost.length < 2 && !(network.dnsWorks === 'no' && names.lost.length > 0)) return null;
    const lost = names.lost.flatMap((entry) => entry.observations);
    return {
      where: 'network',
      confidence: network.dnsWorks === 'no' && network.online ? 'certain' : 'likely',
      ...summary(lost, network.dnsWorks === 'no' ? ['dnsWorks'] : []),
      hosts: [],
      ports: [],
      params: {},
      next: [{ kind: 'fix-dns' }, SETTLE_NETWORK],
    };
  },
};
