import { plainHost } from '../../model/host-name.ts';
import type { Observation } from '../../model/observation.ts';
import { isOpen, reachOf } from './reach.ts';

/** A second socket is opened after one second: above this round trip it says nothing about loss. */
const SLOW_LINE_MS = 600;

/** Hosts that were reached only by a second or third socket: packets get lost on the way. */
export function shakyHosts(observations: readonly Observation[], roundTripMs: number | undefined): string[] {
  if ((roundTripMs ?? 0) > SLOW_LINE_MS) return [];
  const shaky = observations.filter((o) => o.sockets > 1 && isOpen(reachOf(o)));
  return [...new Set(shaky.map((o) => plainHost(o.host)))];
}
