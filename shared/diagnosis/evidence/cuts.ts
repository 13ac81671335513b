import type { Observation } from '../../model/observation.ts';
import type { EvidenceCore } from './core.ts';
import { areIndependent } from './independent.ts';

/**
 * The connection stood and was then ended from outside before mail could be handed over. A refused connect is
 * `connect-refused`; `connect-reset` is a connection that stood and was gone before the program was told.
 */
export function isCut(o: Observation): boolean {
  return (
    o.outcome === 'failed' &&
    (o.failure === 'connect-reset' ||
      o.failure === 'greeting-closed' ||
      o.failure === 'greeting-reset' ||
      o.failure === 'ehlo-closed' ||
      o.failure === 'tls-closed')
  );
}

/** Ports on which the connections to independent hosts are all cut. */
export function cutPorts({ cells }: EvidenceCore): { port: number; observations: Observation[] }[] {
  const strangers = cells.filter((cell) => cell.mail && cell.role !== 'relay');
  const ports = [...new Set(strangers.map((cell) => cell.port))].sort((a, b) => a - b);
  return ports.flatMap((port) => {
    const open = strangers.filter((cell) => cell.port === port && cell.state === 'open');
    const cut = open.filter((cell) => cell.observations.some(isCut));
    const passed = open.some((cell) => cell.observations.some((o) => o.outcome === 'ready'));
    if (passed || !areIndependent(cut)) return [];
    return [{ port, observations: cut.flatMap((cell) => cell.observations.filter(isCut)) }];
  });
}
