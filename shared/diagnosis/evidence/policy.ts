import { isInForce, policyFor, policyIsCertain } from '../../isp/policy.ts';
import type { IspBlock, IspConnection, IspProfile } from '../../isp/profile.ts';
import type { Family } from '../../model/observation.ts';
import type { ConnectionType } from '../../model/report.ts';

/**
 * What the ISP's own words say about a port: `blocks` and `open` hold for this customer for sure; `may-block` when the
 * block follows abuse or is for some customers, or the connection type is not known and the entry that stands for all
 * says so; `silent` when nothing is said that holds.
 */
export type PolicyWord = 'blocks' | 'may-block' | 'open' | 'silent';

/**
 * Only blocks of mail going out that are in force on `day` (ISO 8601) count, and not those a router makes. A null family
 * asks for any.
 */
export function policyWord(
  profile: IspProfile,
  connection: ConnectionType,
  port: number,
  family: Family | null,
  day: string,
): PolicyWord {
  const says = (policy: IspConnection): 'blocks' | 'may-block' | 'open' => {
    const holding = policyOn(policy, day).blocks.filter(
      (block) =>
        goesOut(block) &&
        block.mechanism !== 'router' &&
        block.ports.includes(port) &&
        (family === null || block.families.includes(family)),
    );
    if (holding.some(isOutright)) return 'blocks';
    return holding.length > 0 ? 'may-block' : 'open';
  };
  if (!profile.connections.some((entry) => entry.blocks.length > 0)) {
    return profile.country === 'ZZ' || profile.relays.length === 0 ? 'silent' : 'open';
  }
  const word = says(policyFor(profile, connection));
  if (policyIsCertain(profile, connection)) return word;
  const all = profile.connections.map(says);
  if (all.every((each) => each === 'blocks')) return 'blocks';
  if (word !== 'open') return 'may-block';
  return all.some((each) => each !== 'open') ? 'silent' : 'open';
}

/** The policy with the blocks in force on that day (ISO 8601). */
export function policyOn(policy: IspConnection, day: string): IspConnection {
  return { ...policy, blocks: policy.blocks.filter((block) => isInForce(block, day)) };
}

const goesOut = (block: IspBlock): boolean => block.direction !== 'in';

/** It holds for every customer of this type, whatever they did. */
const isOutright = (block: IspBlock): boolean => block.scope !== 'reactive' && block.onlyFor === undefined;

/** The ports a home router of this ISP opens to listed servers only. */
export function routerPorts(policy: IspConnection): number[] {
  return policy.blocks
    .filter((block) => goesOut(block) && block.mechanism === 'router')
    .flatMap((block) => block.ports);
}

/** The ISP closes one of the ports only to lines that spam was seen from. */
export function isReactive(policy: IspConnection, ports: readonly number[]): boolean {
  return ports.some((port) => {
    const closing = policy.blocks.filter((block) => goesOut(block) && block.ports.includes(port));
    return closing.some((block) => block.scope === 'reactive') && !closing.some(isOutright);
  });
}
