import { providerOfHost } from '../../../../shared/providers/look-up.ts';
import { checkHost, registrable } from '../check-host.ts';
import { MOST_OFFERS } from '../deadlines.ts';
import type { DnsRecords, SrvRecord } from '../deps.ts';
import type { Offer, SourceAnswer } from '../offer.ts';
import type { Source } from './source.ts';

/** What a domain without the record answers. */
const NONE = new Set(['ENOTFOUND', 'ENODATA']);

/** `_submissions._tcp` (RFC 8314 §5.1) and `_submission._tcp` (RFC 6186 §3.1), the first before the second. */
export const srv: Source = {
  id: 'srv',
  async ask({ address: { domain } }, deps, _beside, signal) {
    const [tls, starttls] = await Promise.all([
      deps.dns.srv(`_submissions._tcp.${domain}`, signal),
      deps.dns.srv(`_submission._tcp.${domain}`, signal),
    ]);
    const offers = [...offersOf(tls, 'tls', domain), ...offersOf(starttls, 'starttls', domain)];
    if (offers.length > 0) {
      return { outcome: 'found', provider: null, offers: offers.slice(0, MOST_OFFERS), quirks: [] };
    }
    return withoutOffers([tls, starttls]);
  },
};

function offersOf(answer: DnsRecords<SrvRecord>, security: Offer['security'], domain: string): Offer[] {
  const record = security === 'tls' ? '_submissions._tcp' : '_submission._tcp';
  return ('records' in answer ? [...answer.records] : [])
    .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
    .flatMap(({ name, port }): Offer[] => {
      const checked = checkHost(name);
      if (!checked.ok || port < 1) return [];
      const { host } = checked;
      const elsewhere = registrable(host) !== registrable(domain) && providerOfHost(host) === null;
      return [
        {
          host,
          port,
          security,
          methods: [],
          user: null,
          sourceDetail: `${record}.${domain}`,
          login: true,
          ...(elsewhere && { caution: 'other-domain' as const }),
        },
      ];
    });
}

function withoutOffers(answers: readonly DnsRecords<SrvRecord>[]): SourceAnswer {
  const records = answers.flatMap((answer) => ('records' in answer ? answer.records : []));
  // "." says outright: not offered (RFC 6186 §3.4).
  if (records.some(({ name }) => name === '')) return { outcome: 'nothing', detail: 'not-offered' };
  if (records.length > 0) return { outcome: 'failed', detail: 'bad-host' };
  const error = answers
    .flatMap((answer) => ('error' in answer ? [answer.error] : []))
    .find((name) => !NONE.has(name));
  return error === undefined ? { outcome: 'nothing' } : { outcome: 'failed', detail: error };
}
