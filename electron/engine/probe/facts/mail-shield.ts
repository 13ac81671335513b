import type { NetworkFacts } from '../../../../shared/model/network.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import { ANSWERED_HERE_MS, CLEARLY_FAR_MS } from './limits.ts';
import { SHIELD_FILES, shieldOfIssuer } from './mail-shields.ts';
import type { FactPorts } from './ports.ts';

export type ShieldFacts = Pick<NetworkFacts, 'mailShield' | 'mailShieldName'>;

/** A product that may interfere is installed: a name without an answer. `concludeShield` needs more before it says yes. */
export function shieldInstalled(ports: FactPorts): Partial<ShieldFacts> {
  const folder = ports.environment['ProgramData'] ?? ports.environment['PROGRAMDATA'];
  if (ports.platform !== 'win32' || folder === undefined) return {};
  const found = SHIELD_FILES.find(({ path }) => ports.exists(`${folder}\\${path}`));
  return found ? { mailShield: 'not-tried', mailShieldName: found.product } : {};
}

/**
 * A shield is seen by the name that signs its certificates, or by a far end that is this computer. Speed alone never
 * proves one (a home router that answers for port 25 is as fast by cable); with a product installed it does.
 */
export function concludeShield(
  early: Partial<NetworkFacts>,
  observations: readonly Observation[],
  beyond: (observation: Observation) => boolean,
): ShieldFacts {
  const mail = observations.filter((one) => one.purpose === 'mail');
  for (const { certificate } of mail) {
    if (!certificate) continue;
    const issuers = [certificate.issuer, ...certificate.chain.map((link) => link.issuer)];
    const product = issuers.map(shieldOfIssuer).find((name) => name !== null);
    if (product) return { mailShield: 'yes', mailShieldName: product };
  }
  const named = early.mailShieldName === undefined ? {} : { mailShieldName: early.mailShieldName };
  if (mail.some((one) => one.loopbackPeer === true && !beyond(one))) return { mailShield: 'yes', ...named };
  if (early.mailShieldName !== undefined && answeredHere(observations))
    return { mailShield: 'yes', ...named };
  return { mailShield: mail.some((one) => one.certificate) ? 'no' : 'not-tried' };
}

/** All mail connections at once though something else took its time: three hosts or more, so that none is just near. */
function answeredHere(observations: readonly Observation[]): boolean {
  const timed = (purpose: Observation['purpose']) =>
    observations.filter(
      (one) => one.purpose === purpose && one.step !== 'connect' && one.timings.connectMs !== undefined,
    );
  const mail = timed('mail');
  const far = timed('non-mail').some((one) => (one.timings.connectMs ?? 0) >= CLEARLY_FAR_MS);
  const hosts = new Set(mail.map((one) => one.address));
  return (
    far && hosts.size >= 3 && mail.every((one) => (one.timings.connectMs ?? Infinity) < ANSWERED_HERE_MS)
  );
}
