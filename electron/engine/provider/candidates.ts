import type { ServerCandidate, SettingsSource } from '../../../shared/model/provider-settings.ts';
import { rankOf } from './ask-sources.ts';
import { type Offer, type SourceAnswer, wayOf } from './offer.ts';
import type { Proof } from './prove.ts';

export interface SourcedOffer {
  offer: Offer;
  source: SettingsSource;
}

/** What was found, the best source first; what two sources say stands once, under the better. */
export function choose(answers: ReadonlyMap<SettingsSource, SourceAnswer>, guesses: boolean): SourcedOffer[] {
  const ways = new Map<string, SourcedOffer>();
  for (const [source, answer] of [...answers].sort(([a], [b]) => rankOf(a) - rankOf(b))) {
    // Guessed names are for when nobody knows better.
    if (answer.outcome !== 'found' || (source === 'guess' && !guesses && ways.size > 0)) continue;
    for (const offer of answer.offers) {
      const way = wayOf(offer);
      if (!ways.has(way)) ways.set(way, { offer, source });
    }
  }
  return [...ways.values()];
}

/** An offer with what was seen of it. Where the source does not say how to log in, the server does. */
export function toCandidate({ offer, source }: SourcedOffer, proof: Proof | undefined): ServerCandidate {
  const { host, port, security, user, sourceDetail, caution } = offer;
  const said = offer.methods.length > 0 || !offer.login;
  return {
    host,
    port,
    security,
    methods: said ? offer.methods : (proof?.methods ?? []),
    user,
    source,
    sourceDetail,
    proof: proof?.observation ?? null,
    proven: proof?.proven ?? false,
    ...(caution !== undefined && { caution }),
  };
}

/**
 * Proven before not; without a caution before with; then the better source, and of one source TLS from the first byte
 * before STARTTLS where both are proven (RFC 8314 §3). What is equal stays in the source's own order.
 */
export function bestFirst(candidates: readonly ServerCandidate[]): ServerCandidate[] {
  const order = ({ proven, caution, source, security }: ServerCandidate): number[] => [
    proven ? 0 : 1,
    caution === undefined ? 0 : 1,
    rankOf(source),
    proven && security === 'starttls' ? 1 : 0,
  ];
  return [...candidates].sort((a, b) => {
    const [left, right] = [order(a), order(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
