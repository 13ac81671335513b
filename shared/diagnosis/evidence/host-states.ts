import type { Cell } from './cells.ts';
import type { Evidence } from './evidence.ts';
import { refusedBy } from './refusal.ts';
import { unique } from './unique.ts';

/** How one configured server's ports fare where no block of the whole port explains it. */
export interface HostState {
  host: string;
  /** The host is the ISP's own relay. */
  isRelay: boolean;
  /** Shut fields of ports on which no block is seen. */
  shut: Cell[];
  /** Every mail port that was tried is shut. */
  allShut: boolean;
  /** Something else of the host answered: another mail port, or a port that has nothing to do with sending. */
  alive: boolean;
  silent: number[];
  refused: number[];
  /** How many ports are shut, those counted that are shut to all. */
  closedPorts: number;
  /** Who refused, as far as time can tell; `nearby` when any refusal was made on the way. */
  refusedBy: 'nearby' | 'server' | 'unknown';
  /** Shut ports on which an independent host is open. */
  openElsewhere: number[];
}

/** One entry for each configured host that fails and has a shut port. */
export function hostStates(evidence: Evidence): HostState[] {
  const hosts = unique(evidence.subjects.map((subject) => subject.host));
  return hosts.flatMap((host) => {
    const own = evidence.cells.filter((cell) => cell.host === host);
    const mail = own.filter((cell) => cell.mail);
    const ports = unique(mail.map((cell) => cell.port)).sort((a, b) => a - b);
    const isOpen = (port: number): boolean =>
      mail.some((cell) => cell.port === port && cell.state === 'open');
    const blocked = (port: number): boolean =>
      evidence.blocks.some((block) => block.port === port && block.family === null);
    const allShutPorts = ports.filter((port) => !isOpen(port));
    const shutPorts = allShutPorts.filter((port) => !blocked(port));
    const shut = mail.filter((cell) => shutPorts.includes(cell.port));
    if (shut.length === 0) return [];
    const isRefused = (port: number): boolean =>
      shut
        .filter((cell) => cell.port === port)
        .every((cell) => cell.reaches.every((reach) => reach === 'refused'));
    const refused = shutPorts.filter(isRefused);
    const by = shut
      .filter((cell) => refused.includes(cell.port))
      .map((cell) => refusedBy(cell, evidence.cells));
    const others = own.filter((cell) => !cell.mail);
    return [
      {
        host,
        isRelay: own.some((cell) => cell.role === 'relay'),
        shut,
        allShut: ports.every((port) => !isOpen(port)),
        alive:
          mail.some((cell) => cell.state === 'open') ||
          others.some((cell) => cell.state === 'open' || cell.reaches.includes('refused')),
        silent: shutPorts.filter((port) => !refused.includes(port)),
        closedPorts: allShutPorts.length,
        refused,
        refusedBy: by.includes('nearby') ? 'nearby' : by.includes('server') ? 'server' : 'unknown',
        openElsewhere: shutPorts.filter((port) =>
          evidence.cells.some(
            (cell) =>
              cell.port === port &&
              cell.mail &&
              cell.host !== host &&
              cell.state === 'open' &&
              cell.role !== 'relay',
          ),
        ),
      },
    ];
  });
}

export type HostCase = 'down' | 'allow-list' | 'not-offered' | 'unclear';

/** The one reading of a single host's shut ports that fits best. A single host never makes a block. */
export function readHost(state: HostState, routerPorts: readonly number[]): HostCase {
  const shutPorts = [...state.silent, ...state.refused];
  const compared = state.openElsewhere.length > 0;
  if (compared && shutPorts.some((port) => routerPorts.includes(port))) return 'allow-list';
  if (state.allShut) {
    if (!compared && state.refusedBy !== 'server') return 'unclear';
    if (state.silent.length === 0) {
      if (state.refusedBy === 'nearby') return 'allow-list';
      // On its other ports it may well be up, behind the block.
      return state.closedPorts > state.refused.length ? 'not-offered' : 'down';
    }
    return state.closedPorts >= 2 && state.alive ? 'allow-list' : 'down';
  }
  const declined = state.silent.length === 0 && state.refusedBy === 'server';
  return compared || declined ? 'not-offered' : 'unclear';
}
