import type { Cell } from './cells.ts';

/** Below this a local network answers as fast as this computer itself: time says nothing. */
const TOO_NEAR_MS = 3;
/** A refusal that took less than this part of the round trip came from somewhere on the way. */
const NEARBY_PART = 0.5;
/** What this computer's own packet filter needs at most to refuse, with a busy processor. */
const OWN_MS = 2;
/** Where every mail port of every host is refused alike, a busy processor may take up to this long, and this part of the trip. */
const ALL_AT_ONCE_MS = 5;
const ALL_AT_ONCE_PART = 0.25;

/** A first packet that met with silence is sent again after a second (RFC 6298 §2); timers may be a little early. */
const SENT_AGAIN_MS = 950;

/** Where a refusal was made, as far as time can tell. */
export type RefusedBy = 'nearby' | 'server' | 'unknown';

/** Shortest time to a connection that stood, in milliseconds: the round trip to a host. Null when none stood. */
export function roundTrip(cells: readonly Cell[]): number | null {
  const times = cells.flatMap((cell) =>
    cell.state === 'open'
      ? cell.observations.flatMap((o) => connectTime(o.timings.connectMs, o.failure))
      : [],
  );
  return times.length === 0 ? null : Math.min(...times);
}

function connectTime(ms: number | undefined, failure: string | undefined): number[] {
  return ms === undefined || failure === 'connect-timeout' ? [] : [ms];
}

/** Times to refusal of a field, milliseconds. */
export function refusalTimes(cell: Cell): number[] {
  return cell.observations.flatMap((o, index) =>
    cell.reaches[index] === 'silent' || o.timings.connectMs === undefined ? [] : [o.timings.connectMs],
  );
}

/** A refusal made long before a packet could have gone to the host and back was not made by the host. */
export function refusedBy(cell: Cell, all: readonly Cell[]): RefusedBy {
  const trip = roundTrip(all.filter((other) => other.host === cell.host && other.family === cell.family));
  const times = refusalTimes(cell);
  if (trip === null || trip < TOO_NEAR_MS || times.length === 0) return 'unknown';
  return Math.min(...times) < trip * NEARBY_PART ? 'nearby' : 'server';
}

/** Refused at once, although every round trip that was measured takes far longer: no packet left the house. */
export function refusedAtOnce(
  shut: readonly Cell[],
  all: readonly Cell[],
  lineMs: number | undefined,
): boolean {
  if (shut.some((cell) => cell.reaches.includes('silent'))) return false;
  const times = shut.flatMap(refusalTimes);
  const quickest = Math.min(...times);
  // One late reading is a busy processor's; the quickest is nearest the truth.
  if (quickest > OWN_MS) return false;
  // Linux gives EACCES over IPv4 only for a rule of its own.
  if (shut.every((cell) => cell.reaches.every((reach) => reach === 'denied'))) return true;
  const shortest = shortestTrip(all, lineMs);
  const slowest = Math.max(...times);
  return Number.isFinite(shortest) && shortest >= OWN_MS * TOO_NEAR_MS && slowest < shortest * NEARBY_PART;
}

/**
 * As `refusedAtOnce`, for all fields of mail there are: that nothing at all was let through is itself a sign of a guard
 * program, so a single refusal of less than 2 ms need not be among them. A router beside this computer may answer as fast.
 */
export function allRefusedAtOnce(
  mail: readonly Cell[],
  all: readonly Cell[],
  lineMs: number | undefined,
): boolean {
  const timed = mail.filter((cell) => !isToldLate(cell));
  const isTimed = (cell: Cell): boolean => refusalTimes(cell).length === cell.observations.length;
  if (timed.length === 0 || !timed.every(isTimed)) return false;
  if (refusedAtOnce(timed, all, lineMs)) return true;
  const slowest = Math.max(...timed.flatMap(refusalTimes));
  const shortest = shortestTrip(all, lineMs);
  if (!Number.isFinite(shortest) || shortest < TOO_NEAR_MS) return false;
  return slowest < ALL_AT_ONCE_MS && slowest < shortest * ALL_AT_ONCE_PART;
}

/**
 * While `connect()` still runs, Linux passes over what its own filter answers over IPv6, and tells it when the packet is
 * sent again, a second later: such a time measures nothing. A refusal from the network is told at once.
 */
function isToldLate(cell: Cell): boolean {
  return (
    cell.family === 6 &&
    cell.reaches.every((reach) => reach === 'denied') &&
    refusalTimes(cell).every((ms) => ms >= SENT_AGAIN_MS)
  );
}

/** The shortest round trip that was measured, milliseconds; infinite when none was. */
function shortestTrip(all: readonly Cell[], lineMs: number | undefined): number {
  const trips = [roundTrip(all.filter((cell) => cell.state === 'open')), lineMs ?? null];
  return Math.min(...trips.filter((trip) => trip !== null));
}
