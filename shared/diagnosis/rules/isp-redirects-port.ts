import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { steps } from '../next/steps.ts';
import { ifNotNeeded, waysOut } from '../next/ways-out.ts';
import { exemptionSteps, helpDesk } from '../next/isp-help.ts';

/** Another server answers in place of those that were asked, and nothing but the ISP's network explains it. */
export const ispRedirectsPort: Rule = {
  code: 'isp-redirects-port',
  judge(evidence, profile) {
    const { redirects, network, shield } = evidence;
    const looped = shield !== null && shield.observations.length > 0;
    if (redirects.length === 0 || network.vpn === 'yes' || network.foreignNetwork === 'yes' || looped)
      return null;
    const shown = redirects.flatMap((redirect) => redirect.observations);
    const strangers = new Set(shown.filter((o) => o.role !== 'relay').map((o) => o.host));
    const named = redirects.every((redirect) => redirect.namesIsp);
    const agreed = named && (strangers.size > 1 || shown.some((o) => o.role === 'relay'));
    return {
      where: 'isp',
      confidence: agreed && evidence.isSteady ? 'certain' : 'likely',
      ...summary(shown),
      hosts: summary(shown.filter((o) => o.role !== 'relay')).hosts,
      ports: redirects.map((redirect) => redirect.port),
      params: {
        isp: profile.name,
        names: [...new Set(redirects.map((redirect) => redirect.name))].join(', '),
      },
      next: steps(
        [
          ...ifNotNeeded(evidence),
          ...waysOut(evidence, profile),
          ...exemptionSteps(evidence, profile),
          ...helpDesk(profile),
        ],
        { kind: 'contact-provider' },
      ),
    };
  },
};
