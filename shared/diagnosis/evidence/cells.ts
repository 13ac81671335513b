import type { Family, Observation, Role } from '../../model/observation.ts';
import { plainHost } from '../../model/host-name.ts';
import { isOpen, isShut, reachOf, type Reach } from './reach.ts';

/** All attempts at one host, port and family: a field of the matrix that proves or disproves a block. */
export interface Cell {
  host: string;
  port: number;
  family: Family;
  role: Role;
  mail: boolean;
  state: 'open' | 'shut';
  observations: Observation[];
  reaches: Reach[];
  addresses: string[];
}

/** Attempts that never had an address, or ended early, say nothing about a port and make no field. */
export function cellsOf(observations: readonly Observation[]): Cell[] {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const reach = reachOf(o);
    if (o.family === null || !(isOpen(reach) || isShut(reach))) continue;
    const key = [plainHost(o.host), o.port, o.family, o.purpose].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.family === null) return [];
    const reaches = group.map(reachOf);
    return [
      {
        host: plainHost(first.host),
        port: first.port,
        family: first.family,
        role: first.role,
        mail: first.purpose === 'mail',
        state: reaches.some(isOpen) ? ('open' as const) : ('shut' as const),
        observations: group,
        reaches,
        addresses: group.flatMap((o) => (o.address === null ? [] : [o.address])),
      },
    ];
  });
}

/** A family by which nothing at all was reached while another works: its failures say nothing about single ports. */
export function deadFamilies(cells: readonly Cell[]): Family[] {
  const alive = new Set(cells.filter((cell) => cell.state === 'open').map((cell) => cell.family));
  if (alive.size === 0) return [];
  return [...new Set(cells.map((cell) => cell.family))].filter((family) => !alive.has(family)).sort();
}
