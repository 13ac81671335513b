import { plainHost } from '../../model/host-name.ts';
import type { Observation } from '../../model/observation.ts';
import type { Cell } from './cells.ts';
import { unique } from './unique.ts';

/** The part of a finding that says what it rests on. */
export interface Summary {
  ports: number[];
  /** Servers of the customer or the ISP; strangers that were only compared with are not named. */
  hosts: string[];
  evidence: string[];
}

export function summary(observations: readonly Observation[], facts: readonly string[] = []): Summary {
  const mail = observations.filter((o) => o.purpose === 'mail');
  return {
    ports: unique(mail.map((o) => o.port)).sort((a, b) => a - b),
    hosts: unique(observations.filter((o) => o.role !== 'control').map((o) => plainHost(o.host))),
    evidence: unique([...facts.map((fact) => `network.${fact}`), ...observations.map((o) => o.id)]),
  };
}

export function attempts(cells: readonly Cell[]): Observation[] {
  return cells.flatMap((cell) => cell.observations);
}
