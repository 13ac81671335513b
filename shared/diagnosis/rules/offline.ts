import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { isShut, reachOf } from '../evidence/reach.ts';
import { SETTLE_CABLE, SETTLE_NETWORK } from '../next/steps.ts';

/** Nothing beyond this computer answered. A name server that answers with an error did answer: that is `dns-failing`. */
export const offline: Rule = {
  code: 'offline',
  judge(evidence) {
    const { network, observations, names } = evidence;
    if (observations.some((o) => ['ready', 'answered', 'connected'].includes(reachOf(o)))) return null;
    const shut = observations.filter((o) => isShut(reachOf(o)));
    const noWay = network.defaultRoute === 'no' || network.families.length === 0;
    const nothingElse = network.nonMail === 'no' && shut.length > 0 && network.proxy !== 'yes';
    // Not one word from any name server, and nothing else heard either: most often the line, seldom the name server.
    const lost = names.lost.flatMap((entry) => entry.observations);
    const noWord =
      names.found.length === 0 && lost.length > 0 && lost.every((o) => o.failure === 'dns-no-answer');
    if (network.online ? !nothingElse : !(noWay || shut.length > 0 || noWord)) return null;
    if (network.captivePortal === 'yes') return null;
    return {
      where: 'network',
      confidence: network.online ? 'unsure' : noWay || network.nonMail === 'no' ? 'certain' : 'likely',
      ...summary([...shut, ...lost], network.online ? ['nonMail'] : ['online']),
      ports: [],
      hosts: [],
      params: {},
      next: [
        { kind: 'check-router' },
        SETTLE_CABLE,
        ...(noWord ? [{ kind: 'fix-dns' as const }] : []),
        SETTLE_NETWORK,
      ],
    };
  },
};
