import type { Rule } from '../rule.ts';
import { plainHost } from '../../model/host-name.ts';
import { encrypts, lacksStarttls } from '../evidence/keywords.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, steps } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/**
 * The offer of encryption is missing where it belongs: on 587, or on 25 of a server that encrypts on its other ports. A
 * relay or a stranger without it on 25 is nothing unusual.
 */
export const encryptionStripped: Rule = {
  code: 'encryption-stripped',
  judge(evidence) {
    const { observations, subjects } = evidence;
    const lacking = observations.filter((o) => {
      if (o.role !== 'provider' || !lacksStarttls(o)) return false;
      const elsewhere = observations.some((other) => other.host === o.host && encrypts(other));
      // An account set to plain text on a server that never encrypts is as its owner wants it.
      const plain = subjects.some(
        ({ host, subject }) =>
          host === plainHost(o.host) && subject.security === 'none' && subject.port === o.port,
      );
      return elsewhere || (o.port !== 25 && o.failure === 'starttls-not-offered' && !plain);
    });
    const [first] = lacking;
    if (first === undefined) return null;
    const offered = observations.some((o) => o.host === first.host && encrypts(o));
    const strangers = observations.filter(
      (o) =>
        o.role === 'control' && o.port === first.port && o.features !== undefined && o.security !== 'tls',
    );
    const strangersLack = strangers.length > 0 && strangers.every(lacksStarttls);
    const strangersOffer = strangers.some(encrypts);
    return {
      where: strangersOffer && !strangersLack ? 'unknown' : 'network',
      confidence: offered || strangersLack ? 'likely' : 'unsure',
      ...summary(lacking),
      params: { host: first.host, port: first.port },
      next: steps(
        [
          ...providerPorts(evidence),
          SETTLE_NETWORK,
          { kind: 'contact-provider', host: first.host },
          { kind: 'use-webmail' },
        ],
        SETTLE_NETWORK,
      ),
    };
  },
};
