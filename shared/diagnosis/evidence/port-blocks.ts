import type { Family } from '../../model/observation.ts';
import type { Cell } from './cells.ts';
import { areIndependent } from './independent.ts';

/** How the ISP's own relay fared on a blocked port. `answers`: it refused by itself while all others stayed silent. */
export type RelayState = 'open' | 'answers' | 'shut' | 'unknown';

/** A port on which two independent hosts are shut and no host but the relay is open. */
export interface PortBlock {
  port: number;
  /** Set when the port is shut in this family alone and open in the other. */
  family: Family | null;
  /** Shut fields of all but the relay. */
  shut: Cell[];
  /** The relay's fields on this port. */
  relay: Cell[];
  relayState: RelayState;
}

/**
 * Ports that are shut to the world. Single hosts that are shut make no block. `isOfIsp` tells servers of the ISP's own,
 * which its policy spares as it spares the relay.
 */
export function portBlocks(cells: readonly Cell[], isOfIsp: (host: string) => boolean): PortBlock[] {
  const mail = cells.filter((cell) => cell.mail);
  const ports = [...new Set(mail.map((cell) => cell.port))].sort((a, b) => a - b);
  return ports.flatMap((port) => {
    const here = mail.filter((cell) => cell.port === port);
    const strangers = here.filter((cell) => cell.role !== 'relay' && !isOfIsp(cell.host));
    const families = [...new Set(strangers.map((cell) => cell.family))].sort();
    const shutIn = families.filter((family) => isShutTo(strangers.filter((cell) => cell.family === family)));
    const openIn = families.filter(
      (family) =>
        !shutIn.includes(family) && strangers.some((cell) => cell.family === family && cell.state === 'open'),
    );
    const all = isShutTo(strangers);
    if (!all && shutIn.length === 0) return [];
    const family = openIn.length > 0 ? (shutIn[0] ?? null) : null;
    const concerns = (cell: Cell): boolean => family === null || cell.family === family;
    const shut = strangers.filter((cell) => cell.state === 'shut' && concerns(cell));
    const relay = here.filter((cell) => cell.role === 'relay' && concerns(cell));
    return [{ port, family, shut, relay, relayState: relayStateOf(relay, shut) }];
  });
}

/**
 * All shut, and at least two independent ones. One server of the customer's that is open among two shut strangers may be
 * hosted by the ISP and spared; a stranger that is open disproves the block.
 */
function isShutTo(strangers: readonly Cell[]): boolean {
  const shut = strangers.filter((cell) => cell.state === 'shut');
  const open = strangers.filter((cell) => cell.state === 'open');
  if (open.some((cell) => cell.role === 'control') || !areIndependent(shut)) return false;
  return open.length === 0 || areIndependent(shut.filter((cell) => cell.role === 'control'));
}

function relayStateOf(relay: readonly Cell[], shut: readonly Cell[]): RelayState {
  if (relay.length === 0) return 'unknown';
  if (relay.some((cell) => cell.state === 'open')) return 'open';
  const silentWorld = shut.every((cell) => cell.reaches.every((reach) => reach === 'silent'));
  const relayRefuses = relay.some((cell) => cell.reaches.includes('refused'));
  return silentWorld && relayRefuses ? 'answers' : 'shut';
}
