import type { Rule } from '../rule.ts';
import { hostStates } from '../evidence/host-states.ts';
import { plainHost } from '../../model/host-name.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_CABLE, SETTLE_NETWORK } from '../next/steps.ts';

/** Several hosts answered only after packets were sent again: what failed may pass at the next try. */
export const unstableLine: Rule = {
  code: 'unstable-line',
  judge(evidence) {
    const { shakyHosts, observations } = evidence;
    if (shakyHosts.length < 2) return null;
    const again = observations.filter((o) => o.sockets > 1 && shakyHosts.includes(plainHost(o.host)));
    const lost = hostStates(evidence)
      .filter((state) => state.silent.length > 0)
      .flatMap((state) => state.shut);
    return {
      where: 'network',
      confidence: shakyHosts.length > 2 ? 'likely' : 'unsure',
      ...summary([...attempts(lost), ...again]),
      ports: summary(attempts(lost)).ports,
      hosts: summary(attempts(lost)).hosts,
      params: { count: shakyHosts.length },
      next: [{ kind: 'wait-and-retry' }, SETTLE_CABLE, SETTLE_NETWORK],
    };
  },
};
