/** Time for the probe: monotonic, in milliseconds, from any origin. */
export interface Clock {
  now(): number;
  /** Calls `ring` once after `ms`; the returned function takes it back. */
  after(ms: number, ring: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};

/** The longest an alarm sleeps without looking at its due time again: the round trip may have been learned since. */
const LOOK_AGAIN = 250;

/**
 * Calls `ring` once when the clock reaches `due()`, which may move both ways while the alarm is set.
 * @returns takes the alarm back.
 */
export function setAlarm(clock: Clock, due: () => number, ring: () => void): () => void {
  let cancel = (): void => undefined;
  const look = (): void => {
    const left = due() - clock.now();
    if (left <= 0) ring();
    else cancel = clock.after(Math.min(Math.ceil(left), LOOK_AGAIN), look);
  };
  cancel = clock.after(Math.min(Math.max(0, Math.ceil(due() - clock.now())), LOOK_AGAIN), look);
  return () => cancel();
}
