import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';

/**
 * One configured name cannot be looked up while others can: a typing mistake (`where: account`), or a fault of the
 * owner's own name servers (`where: provider`). Shares the code of `dns-failing`; `where` and `hosts` tell them apart.
 */
export const nameNotFound: Rule = {
  code: 'dns-failing',
  judge({ network, names, subjects, observations }) {
    if (names.found.length === 0 && network.dnsWorks !== 'yes') return null;
    const lost = names.lost.filter((entry) => subjects.some((subject) => subject.host === entry.host));
    const [first] = lost;
    if (first === undefined) return null;
    const all = lost.flatMap((entry) => entry.observations);
    const unknown = all.every((o) => o.failure === 'dns-name-not-found' || o.failure === 'dns-no-address');
    const missing = all.some((o) => o.failure === 'dns-name-not-found');
    return {
      where: unknown ? 'account' : 'provider',
      confidence: missing && observations.some((o) => o.outcome === 'ready') ? 'certain' : 'likely',
      ...summary(all),
      params: { host: first.host },
      next: unknown
        ? [
            { kind: 'fix-server-name', host: first.host },
            { kind: 'contact-provider', host: first.host },
          ]
        : [{ kind: 'wait-and-retry' }, { kind: 'fix-dns' }, { kind: 'contact-provider', host: first.host }],
    };
  },
};
