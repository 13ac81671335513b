import type { Rule } from '../rule.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_COMPUTER, SETTLE_FIREWALL, SETTLE_NETWORK, steps } from '../next/steps.ts';
import { ifNotNeeded, waysOut } from '../next/ways-out.ts';

/**
 * A port is shut to all, and not provably by the ISP. Where the ISP's own relay is shut too (`where: unknown`), its policy
 * is not the reason: this computer's firewall, the router, or a relay that is down; the settling tests come next.
 */
export const networkBlocksPort: Rule = {
  code: 'network-blocks-port',
  judge(evidence, profile) {
    const { blocks, allMail, network, nonMailWorks } = evidence;
    const shut = blocks.filter((block) => block.blame === 'network' || block.blame === 'unclear');
    if (shut.length === 0 || (allMail !== null && nonMailWorks)) return null;
    // Ports that are all shut to all, with nothing else seen to work, may be no block but no line.
    if (allMail !== null) return null;
    const unclear = shut.some((block) => block.blame === 'unclear');
    const families = [...new Set(shut.map((block) => block.family))];
    const [family] = families;
    return {
      where: unclear ? 'unknown' : 'network',
      confidence:
        shut.some((block) => block.confidence === 'unsure') || !evidence.isSteady ? 'unsure' : 'likely',
      ...summary(attempts(shut.flatMap((block) => [...block.shut, ...block.relay]))),
      hosts: summary(attempts(shut.flatMap((block) => block.shut))).hosts,
      ports: shut.map((block) => block.port),
      params: families.length === 1 && family !== null && family !== undefined ? { family } : {},
      next: steps(
        [
          ...ifNotNeeded(evidence),
          ...waysOut(evidence, profile),
          ...(network.mailShield === 'yes' ? [{ kind: 'check-mail-shield' as const }] : []),
          ...(unclear ? [SETTLE_COMPUTER, SETTLE_NETWORK, SETTLE_FIREWALL] : [SETTLE_NETWORK]),
          { kind: 'check-firewall' },
          { kind: 'check-router' },
        ],
        SETTLE_NETWORK,
      ),
    };
  },
};
