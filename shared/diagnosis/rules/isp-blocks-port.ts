import type { Rule } from '../rule.ts';
import { isReactive } from '../evidence/policy.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, steps } from '../next/steps.ts';
import { ifNotNeeded, waysOut } from '../next/ways-out.ts';
import { exemptionSteps, helpDesk } from '../next/isp-help.ts';

/** The ISP closes a port to all servers but its own. Only where its own word or its relay's answer says so. */
export const ispBlocksPort: Rule = {
  code: 'isp-blocks-port',
  judge(evidence, profile) {
    const { blocks, allMail, network } = evidence;
    const own = blocks.filter((block) => block.blame === 'isp');
    if (own.length === 0 || allMail !== null) return null;
    if (network.vpn === 'yes' || network.foreignNetwork === 'yes') return null;
    const confidences = own.map((block) => block.confidence);
    const confidence = confidences.includes('unsure')
      ? 'unsure'
      : confidences.includes('likely')
        ? 'likely'
        : 'certain';
    const families = [...new Set(own.map((block) => block.family))];
    const [family] = families;
    const ports = own.map((block) => block.port);
    const reactive = isReactive(evidence.policy, ports);
    return {
      where: 'isp',
      confidence,
      ...summary(attempts(own.flatMap((block) => [...block.shut, ...block.relay]))),
      hosts: summary(attempts(own.flatMap((block) => block.shut))).hosts,
      ports,
      params: {
        isp: profile.name,
        ...(families.length === 1 && family !== null && family !== undefined ? { family } : {}),
      },
      next: steps(
        [
          ...ifNotNeeded(evidence),
          ...waysOut(evidence, profile),
          ...(reactive ? [{ kind: 'scan-for-malware' as const }] : []),
          ...exemptionSteps(evidence, profile),
          ...(confidence === 'unsure' ? [SETTLE_NETWORK] : []),
          ...helpDesk(profile),
        ],
        { kind: 'contact-provider' },
      ),
    };
  },
};
