import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { isShut, reachOf } from '../evidence/reach.ts';
import { SETTLE_CABLE, SETTLE_NETWORK } from '../next/steps.ts';

/** Nothing beyond this computer answered. Names that do not resolve alone are no proof: that is `dns-failing`. */
export const offline: Rule = {
  code: 'offline',
  judge(evidence) {
    const { network, observations } = evidence;
    if (observations.some((o) => ['ready', 'answered', 'connected'].includes(reachOf(o)))) return null;
    const shut = observations.filter((o) => isShut(reachOf(o)));
    const noWay =
      network.defaultRoute === 'no' ||
      network.families.length === 0 ||
      (network.interfaces.length === 0 && network.defaultRoute !== 'yes');
    const nothingElse = network.nonMail === 'no' && shut.length > 0 && network.proxy !== 'yes';
    if (network.online ? !nothingElse : !(noWay || shut.length > 0)) return null;
    if (network.captivePortal === 'yes') return null;
    return {
      where: 'network',
      confidence: network.online ? 'unsure' : noWay || network.nonMail === 'no' ? 'certain' : 'likely',
      ...summary(shut, network.online ? ['nonMail'] : ['online']),
      params: {},
      next: [{ kind: 'check-router' }, SETTLE_CABLE, SETTLE_NETWORK],
    };
  },
};
