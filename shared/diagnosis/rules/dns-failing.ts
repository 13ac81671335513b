import type { NextStep } from '../../model/verdict.ts';
import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK } from '../next/steps.ts';

/** Names in general cannot be looked up. */
export const dnsFailing: Rule = {
  code: 'dns-failing',
  judge({ network, names, subjects }) {
    if (names.found.length > 0 || network.dnsWorks === 'yes') return null;
    if (names.lost.length < 2 && !(network.dnsWorks === 'no' && names.lost.length > 0)) return null;
    const lost = names.lost.flatMap((entry) => entry.observations);
    // The resolver said no such name of everything: it may be at fault, and the name may be mistyped all the same.
    const typedNames: NextStep[] = names.lost
      .filter(({ host }) => subjects.some((subject) => subject.host === host))
      .filter(({ observations }) => observations.some(({ failure }) => failure === 'dns-name-not-found'))
      .map(({ host }) => ({ kind: 'fix-server-name', host }));
    return {
      where: 'network',
      confidence: network.dnsWorks === 'no' && network.online ? 'certain' : 'likely',
      ...summary(lost, network.dnsWorks === 'no' ? ['dnsWorks'] : []),
      hosts: [],
      ports: [],
      params: {},
      next: [{ kind: 'fix-dns' }, ...typedNames, SETTLE_NETWORK],
    };
  },
};
