import type { Rule } from '../rule.ts';
import { hostStates, readHost } from '../evidence/host-states.ts';
import { routerPorts } from '../evidence/policy.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, steps } from '../next/steps.ts';
import { providerPorts, relaySteps } from '../next/ways-out.ts';

/** Well-known mail companies pass, this one does not although it is up: the home router has a list of allowed servers. */
export const routerAllowList: Rule = {
  code: 'router-allow-list',
  judge(evidence, profile) {
    if (evidence.network.vpn === 'yes') return null;
    const listed = routerPorts(evidence.policy);
    const hosts = hostStates(evidence).filter(
      (state) => !state.isRelay && readHost(state, listed) === 'allow-list',
    );
    const blocks = evidence.blocks.filter((block) => block.blame === 'router');
    const shaky = evidence.shakyHosts.length >= 2;
    if ((hosts.length === 0 && blocks.length === 0) || shaky || evidence.allMail !== null) return null;
    const shut = [...hosts.flatMap((state) => state.shut), ...blocks.flatMap((block) => block.shut)];
    return {
      where: 'router',
      confidence: 'likely',
      ...summary(attempts(shut)),
      params: {},
      next: steps(
        [
          ...providerPorts(evidence),
          { kind: 'check-router' },
          SETTLE_NETWORK,
          ...relaySteps(evidence, profile),
          ...hosts.map((state) => ({ kind: 'contact-provider' as const, host: state.host })),
        ],
        { kind: 'check-router' },
      ),
    };
  },
};
