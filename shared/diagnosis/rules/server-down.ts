import type { Rule } from '../rule.ts';
import { hostStates, readHost } from '../evidence/host-states.ts';
import { routerPorts } from '../evidence/policy.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, SETTLE_ROUTER, steps } from '../next/steps.ts';
import { relaySteps } from '../next/ways-out.ts';

/**
 * The customer's mail company answers on none of its ports while others do. Where it is silent rather than refusing, a
 * router that lets only listed servers pass would look the same; the next steps name the test that settles it.
 */
export const serverDown: Rule = {
  code: 'server-down',
  judge(evidence, profile) {
    const listed = routerPorts(evidence.policy);
    const down = hostStates(evidence).filter((state) => !state.isRelay && readHost(state, listed) === 'down');
    const [first] = down;
    const silent = down.some((state) => state.silent.length > 0);
    if (first === undefined || (silent && evidence.shakyHosts.length >= 2)) return null;
    const tried = new Set(first.shut.map((cell) => cell.port)).size;
    return {
      where: 'provider',
      confidence: tried > 1 || !silent ? 'likely' : 'unsure',
      ...summary(attempts(down.flatMap((state) => state.shut))),
      params: { host: first.host },
      next: steps(
        [
          { kind: 'wait-and-retry' },
          ...(silent ? [SETTLE_NETWORK, SETTLE_ROUTER] : []),
          { kind: 'use-webmail' },
          ...relaySteps(evidence, profile),
          ...down.map((state) => ({ kind: 'contact-provider' as const, host: state.host })),
        ],
        { kind: 'wait-and-retry' },
      ),
    };
  },
};
