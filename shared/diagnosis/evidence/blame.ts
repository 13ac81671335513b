import type { IspProfile } from '../../isp/profile.ts';
import type { Confidence } from '../../model/verdict.ts';
import type { Cell } from './cells.ts';
import type { EvidenceCore } from './core.ts';
import { policyWord, routerPorts } from './policy.ts';
import type { PortBlock } from './port-blocks.ts';
import { refusedAtOnce } from './refusal.ts';

/**
 * Who shuts a port. `network`: someone between this computer and the world, not provably the ISP. `unclear`: the ISP's
 * relay is shut as well, so this is not the ISP's policy: this computer, the router, or the relay is down.
 */
export type Blame = 'vpn' | 'computer' | 'router' | 'isp' | 'network' | 'unclear';

export interface Judged {
  blame: Blame;
  confidence: Confidence;
}

/** The heart of fairness: the ISP is named last, when nothing else explains the block and its own word or relay agrees. */
export function judgeBlock(block: PortBlock, core: EvidenceCore, profile: IspProfile): Judged {
  const { network, policy, cells } = core;
  const { connection } = core.report.isp;
  if (network.vpn === 'yes') return { blame: 'vpn', confidence: 'likely' };
  if (shutHere([...block.shut, ...block.relay], block.relay.length > 0, cells, network.roundTripMs)) {
    return { blame: 'computer', confidence: 'likely' };
  }
  if (routerPorts(policy).includes(block.port)) return { blame: 'router', confidence: 'likely' };
  if (network.foreignNetwork === 'yes') return { blame: 'network', confidence: 'likely' };
  const word = policyWord(profile, connection, block.port, block.family);
  if (block.relayState === 'shut') {
    return word === 'blocks' || word === 'may-block'
      ? { blame: 'unclear', confidence: 'unsure' }
      : { blame: 'network', confidence: 'likely' };
  }
  const relayAgrees = block.relayState !== 'unknown';
  // A mail shield may close a port by itself; only the relay's answer shows that it did not.
  if (network.mailShield === 'yes' && !relayAgrees) return { blame: 'unclear', confidence: 'unsure' };
  if (relayAgrees) {
    if (word === 'open') return { blame: 'isp', confidence: 'unsure' };
    const sure = word === 'blocks' && block.relayState === 'open' && core.isSteady;
    return { blame: 'isp', confidence: sure ? 'certain' : 'likely' };
  }
  if (word === 'blocks') return { blame: 'isp', confidence: 'likely' };
  if (word === 'may-block') return { blame: 'isp', confidence: 'unsure' };
  return { blame: 'network', confidence: 'likely' };
}

/**
 * Refused on this computer itself. The relay must have been refused in the same way; where no relay is known, only
 * the system's own "permission denied" tells this computer from a router beside it.
 */
export function shutHere(
  shut: readonly Cell[],
  relayTried: boolean,
  all: readonly Cell[],
  lineMs: number | undefined,
): boolean {
  if (shut.length === 0 || shut.some((cell) => cell.state === 'open')) return false;
  const deniedOverIpv4 = shut.every(
    (cell) => cell.family === 4 && cell.reaches.every((reach) => reach === 'denied'),
  );
  return (relayTried || deniedOverIpv4) && refusedAtOnce(shut, all, lineMs);
}
