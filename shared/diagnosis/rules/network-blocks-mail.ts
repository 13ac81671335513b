import type { Rule } from '../rule.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_COMPUTER, SETTLE_NETWORK } from '../next/steps.ts';

/**
 * No mail port is open to any host, the relay included, while other things work: a hotel, an office, a guest network; or a
 * firewall on this computer that swallows without a word, which nothing here can tell apart.
 */
export const networkBlocksMail: Rule = {
  code: 'network-blocks-mail',
  judge({ allMail, allMailHere, network, nonMailWorks }) {
    if (allMail === null || allMailHere || network.vpn === 'yes') return null;
    if (!nonMailWorks && network.proxy !== 'yes') return null;
    return {
      where: 'network',
      confidence: nonMailWorks ? 'likely' : 'unsure',
      ...summary(attempts(allMail.cells), nonMailWorks ? ['nonMail'] : ['proxy']),
      params: {},
      next: [
        { kind: 'use-webmail' },
        SETTLE_NETWORK,
        SETTLE_COMPUTER,
        { kind: 'check-firewall' },
        { kind: 'check-router' },
      ],
    };
  },
};
