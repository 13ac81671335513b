import type { Entry } from './entry.ts';

const MINUTE = 60_000;
/** After the first failed try, the second …; then always the last. A line that is back is noticed soon; a dead one costs little. */
const WAITS_MS = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE);
/** A server may ask for more patience than that, not for more than this. */
const MOST_MS = 24 * 60 * MINUTE;
/** So that a thousand customers do not come back in the same second when the line is up again. */
const SPREAD = 0.2;

/** Milliseconds to wait after so many failed tries. */
export function waitMs(tries: number, retryAfterMs: number | undefined, random: () => number): number {
  const own = WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? MINUTE;
  const spread = own * (1 + SPREAD * random());
  return Math.round(Math.min(Math.max(spread, retryAfterMs ?? 0), MOST_MS));
}

/**
 * Milliseconds until a queued request is due. A clock that was set back after the last try says nothing about how long ago
 * that was: the request is tried now, once, and counted from the new time. So no jump can hold it for longer than it was to wait.
 */
export function dueInMs({ notBefore, triedAt }: Entry, nowMs: number): number {
  if (notBefore === null) return 0;
  if (triedAt !== null && nowMs < Date.parse(triedAt)) return 0;
  return Math.max(0, Date.parse(notBefore) - nowMs);
}
