import type { Rule } from '../rule.ts';
import { isMasked } from '../evidence/keywords.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, steps } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/** A firewall writes over the offer of encryption. Where another host's offer passes, the firewall is the server's own. */
export const encryptionMasked: Rule = {
  code: 'encryption-masked',
  judge(evidence) {
    const masked = evidence.observations.filter(isMasked);
    const [first] = masked;
    if (first === undefined || masked.every((o) => o.role === 'control')) return null;
    const othersPass = evidence.observations.some(
      (o) =>
        o.role === 'control' &&
        o.port === first.port &&
        !isMasked(o) &&
        (o.features ?? []).some((line) => line.trim().toUpperCase() === 'STARTTLS'),
    );
    return {
      where: othersPass ? 'provider' : 'network',
      confidence: 'certain',
      ...summary(masked),
      params: { host: first.host, port: first.port },
      next: steps([...providerPorts(evidence), SETTLE_NETWORK, { kind: 'use-webmail' }], SETTLE_NETWORK),
    };
  },
};
