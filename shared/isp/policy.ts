import type { ConnectionType } from '../model/report.ts';
import type { IspBlock, IspConnection, IspProfile, IspRelay } from './profile.ts';

/**
 * The policy for a connection type. In this order: the entry of that very type; an entry of type `unknown`, which an
 * ISP writes to say what holds for everyone; the first entry. A profile has at least one entry, so there is always one.
 */
export function policyFor(profile: IspProfile, connection: ConnectionType): IspConnection {
  const { connections } = profile;
  const found =
    connections.find((entry) => entry.type === connection) ??
    connections.find((entry) => entry.type === 'unknown') ??
    connections[0];
  return found ?? { type: connection, blocks: [], exemptions: [] };
}

/**
 * True when `policyFor` did not have to guess: there is only one policy, or the type is known and has an entry (its own,
 * or the one of type `unknown`). Where it is false, what the policy says about exemptions may not hold for this customer.
 */
export function policyIsCertain(profile: IspProfile, connection: ConnectionType): boolean {
  return (
    profile.connections.length === 1 ||
    (connection !== 'unknown' &&
      profile.connections.some((entry) => entry.type === connection || entry.type === 'unknown'))
  );
}

/**
 * The ports the ISP's own network closes, or may close, to outgoing mail, in ascending order. Reactive blocks and blocks
 * for some customers count (the ISP says that it may); blocks of incoming mail and blocks made by a router in the home do
 * not. With `today` (ISO 8601), blocks not yet or no longer in force do not count either.
 */
export function blockedPorts(policy: IspConnection, today?: string): number[] {
  const ports = policy.blocks
    .filter((block) => block.mechanism !== 'router' && block.direction !== 'in')
    .filter((block) => today === undefined || isInForce(block, today))
    .flatMap((block) => block.ports);
  return [...new Set(ports)].sort((a, b) => a - b);
}

/** The block holds on the day of `today` (ISO 8601, with or without a time), its first and last day included. */
export function isInForce(block: IspBlock, today: string): boolean {
  const day = today.slice(0, 10);
  return (block.since ?? day) <= day && day <= (block.until ?? day);
}

/**
 * Does the relay take mail from this sender? With `own-domains` that means the ISP's own mail domains. Whether a
 * customer's personal domain is one that the ISP hosts cannot be known from here, and need not be: such an account
 * already sends through the ISP's server. An unknown sender is accepted only where every sender is.
 */
export function relayAccepts(relay: IspRelay, profile: IspProfile, email: string | undefined): boolean {
  if (relay.senders === 'any') return true;
  const [, domain] = /@([^@]+)$/.exec(email ?? '') ?? [];
  return domain !== undefined && profile.mailDomains.includes(domain.toLowerCase());
}
