import type { IspProfile } from '../isp/profile.ts';
import type { Family } from '../model/observation.ts';
import type { Plan, Subject, Target } from '../model/plan.ts';
import { controlTargets } from './control-targets.ts';
import { withoutRepeats, type Draft } from './draft.ts';
import { isLoopback, literalFamily, plainHost } from '../model/host-name.ts';
import { relayTargets } from './relay-targets.ts';
import { subjectTargets } from './subject-targets.ts';

/** More would take longer than a person waits, and teach nothing new. */
export const MOST_TARGETS = 60;

export interface PlanInput {
  profile: IspProfile;
  subjects: readonly Subject[];
  /** The families this computer has at all; nothing is planned for others. */
  families: readonly Family[];
  /** A number in [0, 1): draws the controls. */
  random: () => number;
}

/**
 * What to try, so that every answer can be compared with another: the customer's servers on each port of outgoing mail,
 * the ISP's relay, and independent controls. Pure: the same input and the same draws give the same plan.
 */
export function makePlan({ profile, subjects, families, random }: PlanInput): Plan {
  const relayHosts = new Set(profile.relays.map((relay) => plainHost(relay.host)));
  const planned = withoutRepeats([...subjectTargets(subjects, relayHosts), ...relayTargets(profile.relays)]);
  const drafts = [...planned, ...controlTargets(profile.controls, planned, random)];
  const targets = drafts
    .filter((draft) => reachableBy(draft, families).length > 0)
    .sort((a, b) => a.worth - b.worth)
    .slice(0, MOST_TARGETS)
    .sort((a, b) => a.priority - b.priority)
    .map((draft, index) => toTarget(draft, index, families));
  return { targets };
}

function reachableBy(draft: Draft, families: readonly Family[]): Family[] {
  // A server on this computer (a mail bridge, a security program's proxy) needs no network.
  if (isLoopback(draft.host)) return [literalFamily(draft.host) ?? 4];
  const only = literalFamily(draft.host);
  return families.filter((family) => only === null || family === only);
}

/**
 * Blocks of port 25 are met on one family and not on the other, so everybody is compared by both there. On other ports
 * one is enough of whoever is only compared with, and a handshake spared is a second on a modem.
 */
function familiesOf(draft: Draft, families: readonly Family[]): Family[] {
  const reachable = reachableBy(draft, families);
  const { role, purpose, port } = draft;
  const compared = role === 'control' ? purpose === 'mail' : role === 'relay' || purpose === 'non-mail';
  return compared && port !== 25 ? reachable.slice(0, 1) : reachable;
}

function toTarget(draft: Draft, index: number, families: readonly Family[]): Target {
  const { role, purpose, host, port, security, depth, tlsOptional, priority } = draft;
  return {
    id: `t${index + 1}`,
    role,
    purpose,
    host,
    port,
    security,
    depth,
    tlsOptional,
    families: familiesOf(draft, families),
    priority,
  };
}
