import type { Rule } from '../rule.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_COMPUTER, SETTLE_NETWORK, steps } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/** A firewall on this computer refuses before a packet leaves it, whoever is asked, the ISP's relay too. */
export const computerFirewall: Rule = {
  code: 'computer-firewall',
  judge(evidence) {
    const { allMail, allMailHere, blocks, network } = evidence;
    if (network.vpn === 'yes') return null;
    const here = blocks.filter((block) => block.blame === 'computer');
    const shut =
      allMail !== null && allMailHere
        ? allMail.cells
        : here.flatMap((block) => [...block.shut, ...block.relay]);
    if (shut.length === 0) return null;
    const product = network.mailShieldName;
    return {
      where: 'computer',
      confidence: 'likely',
      ...summary(attempts(shut)),
      params: product === undefined ? {} : { product },
      next: steps(
        [
          { kind: 'check-firewall' },
          ...(network.mailShield === 'yes'
            ? [{ kind: 'check-mail-shield' as const, ...(product === undefined ? {} : { product }) }]
            : []),
          ...providerPorts(evidence),
          SETTLE_COMPUTER,
          SETTLE_NETWORK,
          // A router beside this computer is only a little slower.
          { kind: 'check-router' },
        ],
        { kind: 'check-firewall' },
      ),
    };
  },
};
