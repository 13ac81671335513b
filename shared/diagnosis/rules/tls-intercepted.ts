import type { Rule } from '../rule.ts';
import { ownerOf } from '../../model/host-name.ts';
import { inspectorOf, shieldOf } from '../evidence/certificates.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/** Certificates of unrelated servers all bear one issuer that nobody trusts: something on the way opens the encryption. */
export const tlsIntercepted: Rule = {
  code: 'tls-intercepted',
  judge(evidence) {
    const { observations, shield } = evidence;
    if (shield?.signed === true) return null;
    const issuers = new Map<string, (typeof observations)[number][]>();
    for (const o of observations) {
      const issuer = o.certificate?.issuer;
      if (issuer === undefined || o.certificate?.authorized === true || shieldOf(issuer) !== null) continue;
      issuers.set(issuer, [...(issuers.get(issuer) ?? []), o]);
    }
    for (const [issuer, found] of issuers) {
      const product = inspectorOf(issuer);
      const untrusted = found.some((o) => o.failure === 'certificate-untrusted' || o.failure === 'tls-alert');
      const owners = new Set(found.map((o) => ownerOf(o.host)));
      const addresses = new Set(found.map((o) => o.address));
      if (!(untrusted && owners.size > 1 && addresses.size > 1) && product === null) continue;
      return {
        where: 'network',
        confidence: product !== null && owners.size > 1 ? 'certain' : 'likely',
        ...summary(found),
        params: { issuer, ...(product === null ? {} : { product }) },
        next: [
          ...providerPorts(evidence),
          SETTLE_NETWORK,
          { kind: 'check-mail-shield', ...(product === null ? {} : { product }) },
          { kind: 'use-webmail' },
        ],
      };
    }
    return null;
  },
};
