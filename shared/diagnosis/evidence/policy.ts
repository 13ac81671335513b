import { blockedPorts, policyFor, policyIsCertain } from '../../isp/policy.ts';
import type { IspConnection, IspProfile } from '../../isp/profile.ts';
import type { Family } from '../../model/observation.ts';
import type { ConnectionType } from '../../model/report.ts';

/**
 * What the ISP's own words say about a port: `blocks` and `open` hold for this customer for sure; `may-block` when
 * the connection type is not known and the entry that stands for all says so; `silent` when nothing is said that holds.
 */
export type PolicyWord = 'blocks' | 'may-block' | 'open' | 'silent';

export function policyWord(
  profile: IspProfile,
  connection: ConnectionType,
  port: number,
  family: Family | null,
): PolicyWord {
  const says = (policy: IspConnection): boolean =>
    blockedPorts(policy).includes(port) &&
    policy.blocks.some(
      (block) =>
        block.mechanism !== 'router' &&
        block.ports.includes(port) &&
        (family === null || block.families.includes(family)),
    );
  if (!profile.connections.some((entry) => entry.blocks.length > 0)) {
    return profile.country === 'ZZ' || profile.relays.length === 0 ? 'silent' : 'open';
  }
  const policy = policyFor(profile, connection);
  if (policyIsCertain(profile, connection)) return says(policy) ? 'blocks' : 'open';
  if (profile.connections.every(says)) return 'blocks';
  if (says(policy)) return 'may-block';
  return profile.connections.some(says) ? 'silent' : 'open';
}

/** The ports a home router of this ISP opens to listed servers only. */
export function routerPorts(policy: IspConnection): number[] {
  return policy.blocks.filter((block) => block.mechanism === 'router').flatMap((block) => block.ports);
}

/** The ISP closes the port only to lines that spam was seen from. */
export function isReactive(policy: IspConnection, ports: readonly number[]): boolean {
  return policy.blocks.some(
    (block) => block.scope === 'reactive' && block.ports.some((port) => ports.includes(port)),
  );
}
