import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { unique } from '../evidence/unique.ts';
import { SETTLE_NETWORK } from '../next/steps.ts';
import { helpDesk } from '../next/isp-help.ts';

/** Small packets pass, large ones vanish: TLS, whose certificates are large, hangs at every server. */
export const mtuBlackHole: Rule = {
  code: 'mtu-black-hole',
  judge({ observations }, profile) {
    const hung = observations.filter((o) => o.failure === 'tls-timeout');
    const [first] = hung;
    if (first === undefined || observations.some((o) => o.certificate !== undefined)) return null;
    const hosts = unique(hung.map((o) => o.host));
    const places = unique(hung.map((o) => `${o.host} ${o.port}`));
    if (places.length < 2) return null;
    const smallPasses = observations.some((o) => o.greeting !== undefined);
    return {
      where: 'network',
      confidence: hosts.length > 1 && smallPasses ? 'likely' : 'unsure',
      ...summary(hung),
      params: { count: hosts.length },
      next: [{ kind: 'check-router' }, SETTLE_NETWORK, ...helpDesk(profile)],
    };
  },
};
