import type { Rule } from '../rule.ts';
import { hostStates, readHost } from '../evidence/host-states.ts';
import { routerPorts } from '../evidence/policy.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, steps } from '../next/steps.ts';
import { waysOut } from '../next/ways-out.ts';

/** The mail company does not use this port, or not in this way: it is open elsewhere, and other ports of its work. */
export const portNotOffered: Rule = {
  code: 'port-not-offered',
  judge(evidence, profile) {
    const listed = routerPorts(evidence.policy);
    const shaky = evidence.shakyHosts.length >= 2;
    const states = hostStates(evidence).filter(
      (state) =>
        readHost(state, listed) === 'not-offered' &&
        !state.isRelay &&
        !(shaky && state.silent.length > 0) &&
        evidence.failing.some((failing) => failing.host === state.host),
    );
    const failingIds = new Set(evidence.failing.flatMap((failing) => failing.ids));
    const wrongWay = evidence.observations.filter(
      (o) => failingIds.has(o.id) && (o.failure === 'tls-not-spoken' || o.failure === 'not-smtp'),
    );
    const shown = [...attempts(states.flatMap((state) => state.shut)), ...wrongWay];
    const [first] = shown;
    if (first === undefined) return null;
    const declined =
      states.length > 0 && states.every((state) => state.silent.length === 0 && state.refusedBy === 'server');
    const silent = states.some((state) => state.silent.length > 0);
    return {
      where: states.length === 0 ? 'account' : 'provider',
      confidence:
        declined && evidence.isSteady
          ? 'certain'
          : states.some((s) => s.refusedBy === 'nearby')
            ? 'unsure'
            : 'likely',
      ...summary(shown),
      params: { host: first.host, port: first.port },
      next: steps(
        [
          ...waysOut(evidence, profile),
          ...(silent ? [SETTLE_NETWORK] : []),
          { kind: 'contact-provider', host: first.host },
        ],
        { kind: 'contact-provider' },
      ),
    };
  },
};
