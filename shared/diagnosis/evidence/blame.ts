import type { IspProfile } from '../../isp/profile.ts';
import { plainHost } from '../../model/host-name.ts';
import type { Family } from '../../model/observation.ts';
import type { Confidence } from '../../model/verdict.ts';
import type { Cell } from './cells.ts';
import type { EvidenceCore } from './core.ts';
import { policyWord, routerPorts } from './policy.ts';
import type { PortBlock, RelayState } from './port-blocks.ts';
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
  const { report } = core;
  if (network.vpn === 'yes') return { blame: 'vpn', confidence: 'likely' };
  if (shutHere([...block.shut, ...block.relay], block.relay.length > 0, cells, network.roundTripMs)) {
    return { blame: 'computer', confidence: 'likely' };
  }
  if (routerPorts(policy).includes(block.port)) return { blame: 'router', confidence: 'likely' };
  if (network.foreignNetwork === 'yes') return { blame: 'network', confidence: 'likely' };
  const word = policyWord(profile, report.isp.connection, block.port, familyOf(block), report.startedAt);
  const relayState = relayWitness(block, core, profile);
  if (relayState === 'shut') {
    return word === 'blocks' || word === 'may-block'
      ? { blame: 'unclear', confidence: 'unsure' }
      : { blame: 'network', confidence: 'likely' };
  }
  const relayAgrees = relayState !== 'unknown';
  // A mail shield may close a port by itself; only the relay's answer shows that it did not.
  if (network.mailShield === 'yes' && !relayAgrees) return { blame: 'unclear', confidence: 'unsure' };
  if (relayAgrees) {
    // The ISP says that it does not close this port; a company's firewall or a router's list may spare the relay as well.
    if (word === 'open') return { blame: 'network', confidence: 'unsure' };
    const sure = word === 'blocks' && relayState === 'open' && core.isSteady;
    return { blame: 'isp', confidence: sure ? 'certain' : 'likely' };
  }
  if (word === 'blocks') return { blame: 'isp', confidence: 'likely' };
  if (word === 'may-block') return { blame: 'isp', confidence: 'likely' };
  return { blame: 'network', confidence: 'likely' };
}

/** The family that the policy is asked about: the one the block is of, or the only one that was tried. */
function familyOf(block: PortBlock): Family | null {
  const [family, ...others] = new Set(block.shut.map((cell) => cell.family));
  return block.family ?? (others.length === 0 ? family : undefined) ?? null;
}

/**
 * What the relay's state proves. A relay that is shut also on ports that are open to strangers is down, and a witness for
 * nothing; but only where the customer is known to be at home, for away from home it is shut on purpose.
 */
function relayWitness(block: PortBlock, { cells, network }: EvidenceCore, profile: IspProfile): RelayState {
  const known = profile.relays.map((relay) => plainHost(relay.host));
  if (block.relay.some((cell) => !known.includes(cell.host))) return 'unknown';
  if (block.relayState !== 'shut' || network.foreignNetwork !== 'no') return block.relayState;
  const hosts = new Set(block.relay.map((cell) => cell.host));
  const own = cells.filter((cell) => hosts.has(cell.host));
  const down =
    own.every((cell) => cell.state === 'shut') &&
    own.some(
      (cell) =>
        cell.mail && cells.some((other) => other.port === cell.port && other.mail && other.state === 'open'),
    );
  return down ? 'unknown' : 'shut';
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
