import { providerOfMx } from '../../../../shared/providers/look-up.ts';
import { checkHost, registrable } from '../check-host.ts';
import { MOST_EXCHANGES } from '../deadlines.ts';
import { autoconfigUrl, fetchConfig, ispdbUrl } from '../fetch-config.ts';
import { offersOf, type SourceAnswer } from '../offer.ts';
import type { Source } from './source.ts';

/** A domain of one's own at a hosting company: whoever receives its mail also sends it. */
export const mx: Source = {
  id: 'mx',
  async ask({ address }, deps, _beside, signal) {
    const answer = await deps.dns.mx(address.domain, signal);
    if ('error' in answer) {
      const none = answer.error === 'ENOTFOUND' || answer.error === 'ENODATA';
      return { outcome: none ? 'nothing' : 'failed', detail: answer.error };
    }
    const named = [...answer.records].sort((a, b) => a.priority - b.priority).slice(0, MOST_EXCHANGES);
    // RFC 7505: this domain takes no mail at all.
    if (named.some(({ exchange }) => exchange === '')) return { outcome: 'nothing', detail: 'null-mx' };
    const exchanges = named.flatMap(({ exchange }) => {
      const checked = checkHost(exchange);
      return checked.ok ? [checked.host] : [];
    });
    const [first] = exchanges;
    if (first === undefined) return { outcome: named.length > 0 ? 'failed' : 'nothing', detail: 'bad-host' };

    for (const exchange of exchanges) {
      const provider = providerOfMx(exchange);
      if (provider !== null) return offersOf(provider, address, exchange);
    }
    const base = registrable(first);
    if (base === null || base === address.domain) return { outcome: 'nothing', detail: first };
    const [database, own] = await Promise.all([
      fetchConfig(ispdbUrl(base), address, deps, signal),
      fetchConfig(autoconfigUrl('https', base), address, deps, signal),
    ]);
    if (database.outcome === 'found') return marked(database, base, registrable(address.domain));
    if (own.outcome === 'found') return marked(own, base, registrable(address.domain));
    return { outcome: 'nothing', detail: first };
  },
};

/** DNS is not signed: it may have been somebody on the way who named the company that was asked. */
function marked(
  found: Extract<SourceAnswer, { outcome: 'found' }>,
  base: string,
  own: string | null,
): SourceAnswer {
  if (base === own) return found;
  return { ...found, offers: found.offers.map((offer) => ({ ...offer, caution: 'other-domain' })) };
}
