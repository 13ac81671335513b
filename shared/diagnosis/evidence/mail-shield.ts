import type { NetworkFacts } from '../../model/network.ts';
import type { Observation } from '../../model/observation.ts';
import { shieldOf } from './certificates.ts';

/** A security program on this computer that opens mail connections. */
export interface Shield {
  product: string | null;
  /** Attempts that show it; empty when it is only known to be installed. */
  observations: Observation[];
  /** Its own name is in a certificate. */
  signed: boolean;
}

export function mailShield(observations: readonly Observation[], network: NetworkFacts): Shield | null {
  const signed = observations.filter(
    (o) => o.certificate !== undefined && shieldOf(o.certificate.issuer) !== null,
  );
  const looped = observations.filter((o) => o.loopbackPeer === true);
  const issuer = signed[0]?.certificate?.issuer;
  if (signed.length === 0 && looped.length === 0 && network.mailShield !== 'yes') return null;
  const product = (issuer === undefined ? null : shieldOf(issuer)) ?? network.mailShieldName ?? null;
  return { product, observations: [...new Set([...signed, ...looped])], signed: signed.length > 0 };
}
