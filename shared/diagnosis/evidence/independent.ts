import { ownerOf } from '../../model/host-name.ts';
import type { Cell } from './cells.ts';

/**
 * Two hosts that do not fall together: other names, no address in common, and not just two names of one mail company
 * (a control counts as of another owner than anything else).
 */
export function areIndependent(cells: readonly Cell[]): boolean {
  const hosts = new Map(cells.map((cell) => [cell.host, cell]));
  const distinct: Cell[] = [];
  for (const cell of hosts.values()) {
    const addresses = cells.filter((other) => other.host === cell.host).flatMap((other) => other.addresses);
    const shared = distinct.some((known) =>
      cells.some(
        (other) =>
          other.host === known.host && other.addresses.some((address) => addresses.includes(address)),
      ),
    );
    if (!shared) distinct.push(cell);
  }
  if (distinct.length < 2) return false;
  const owners = new Set(distinct.map((cell) => ownerOf(cell.host)));
  return owners.size >= 2 || distinct.some((cell) => cell.role === 'control');
}
