import type { Rule } from '../rule.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { cutPorts } from '../evidence/cuts.ts';
import { providerPorts } from '../next/ways-out.ts';
import { steps } from '../next/steps.ts';

/** Ports are shut, or answered by another, while a tunnel carries the traffic: the tunnel's owner comes first. */
export const vpnInTheWay: Rule = {
  code: 'vpn-in-the-way',
  judge(evidence) {
    const { network, allMail, blocks, redirects } = evidence;
    if (network.vpn !== 'yes') return null;
    const shut = attempts(
      allMail?.cells ??
        blocks.filter((block) => block.blame === 'vpn').flatMap((block) => [...block.shut, ...block.relay]),
    );
    const cut = cutPorts(evidence).flatMap((port) => port.observations);
    const shown = [...shut, ...cut, ...redirects.flatMap((redirect) => redirect.observations)];
    if (shown.length === 0) return null;
    const via = network.vpnInterface;
    return {
      where: 'network',
      confidence: 'likely',
      ...summary(shown, ['vpn']),
      params: {},
      next: steps(
        [
          { kind: 'turn-off-vpn', ...(via === undefined ? {} : { interface: via }) },
          ...providerPorts(evidence),
        ],
        { kind: 'turn-off-vpn' },
      ),
    };
  },
};
