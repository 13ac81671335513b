import { autoconfigUrl, fetchConfig, wellKnownUrl } from '../fetch-config.ts';
import type { SourceAnswer } from '../offer.ts';
import type { Source } from './source.ts';

/** The same files by plain http, and only once https had none: anybody on the way could have written them. */
export const autoconfigInsecure: Source = {
  id: 'autoconfig-insecure',
  async ask({ address }, deps, beside, signal) {
    const safe = await Promise.all([beside.answerOf('autoconfig'), beside.answerOf('well-known')]);
    if (safe.some(({ outcome }) => outcome === 'found'))
      return { outcome: 'not-tried', detail: 'not-needed' };
    const first = await fetchConfig(autoconfigUrl('http', address.domain), address, deps, signal);
    if (first.outcome === 'found') return marked(first);
    const second = await fetchConfig(wellKnownUrl('http', address.domain), address, deps, signal);
    return second.outcome === 'found' ? marked(second) : first.outcome === 'failed' ? first : second;
  },
};

function marked(found: Extract<SourceAnswer, { outcome: 'found' }>): SourceAnswer {
  return { ...found, offers: found.offers.map((offer) => ({ ...offer, caution: 'insecure-source' })) };
}
