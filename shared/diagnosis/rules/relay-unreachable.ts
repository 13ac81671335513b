import type { Rule } from '../rule.ts';
import { isOpen, isShut, reachOf } from '../evidence/reach.ts';
import { plainHost } from '../../model/host-name.ts';
import { summary } from '../evidence/summary.ts';
import { helpDesk } from '../next/isp-help.ts';
import { providerPorts } from '../next/ways-out.ts';
import { steps } from '../next/steps.ts';

/** The ISP's relay does not answer, and it is what is configured, or what would be advised. */
export const relayUnreachable: Rule = {
  code: 'relay-unreachable',
  judge(evidence, profile) {
    const { observations, network, subjects, blocks, failing } = evidence;
    const tried = observations.filter((o) => o.role === 'relay' && o.purpose === 'mail');
    if (tried.some((o) => isOpen(reachOf(o)))) return null;
    const lost = tried.filter((o) => isShut(reachOf(o)) || reachOf(o) === 'unresolved');
    const configured = failing.some((state) => lost.some((o) => plainHost(o.host) === state.host));
    const away = network.foreignNetwork === 'yes' && profile.relays.every((relay) => relay.onNetOnly);
    const advised =
      !away &&
      (subjects.length === 0 ||
        (blocks.some((block) => block.blame === 'isp' || block.blame === 'unclear') &&
          failing.length > 0 &&
          providerPorts(evidence).length === 0));
    if (lost.length === 0 || evidence.allMail !== null || !(configured || advised)) return null;
    return {
      where: away ? 'network' : blocks.some((block) => block.blame !== 'isp') ? 'unknown' : 'isp',
      confidence: away ? 'certain' : configured ? 'likely' : 'unsure',
      ...summary(lost, away ? ['foreignNetwork'] : []),
      params: { isp: profile.name },
      next: steps(
        [
          ...providerPorts(evidence),
          ...(away ? [{ kind: 'use-webmail' as const }] : []),
          { kind: 'wait-and-retry' },
          ...(away ? [] : helpDesk(profile)),
        ],
        { kind: 'wait-and-retry' },
      ),
    };
  },
};
