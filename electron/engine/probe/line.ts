import { SLOW_LINE } from './deadlines.ts';

/** Where a timing comes from; the first kind that gave any timing decides. */
const RANKS = ['non-mail-control', 'mail-control', 'other', 'refusal'] as const;
export type TimingSource = (typeof RANKS)[number];

/** What is known of the line while a check runs. */
export interface Line {
  /** Takes the time a connection or a refusal took, milliseconds. */
  note(source: TimingSource, ms: number): void;
  /** The round trip, milliseconds; null until something answered. */
  roundTripMs(): number | null;
  slow(): boolean;
  /** `base` and so many round trips. */
  stretch(base: number, roundTrips: number): number;
  /** Calls back whenever the round trip changes. */
  onChange(callback: () => void): void;
}

/**
 * The smallest time of the most trustworthy kind: a mail shield on this computer or a proxy near it may answer for mail
 * servers far away, hardly for a host that has nothing to do with mail; and a refusal may be made nearby.
 */
export function createLine(): Line {
  const best = new Map<TimingSource, number>();
  const callbacks: (() => void)[] = [];
  const roundTripMs = (): number | null => {
    for (const rank of RANKS) {
      const ms = best.get(rank);
      if (ms !== undefined) return ms;
    }
    return null;
  };
  return {
    note(source, ms) {
      const before = roundTripMs();
      best.set(source, Math.min(ms, best.get(source) ?? Infinity));
      if (roundTripMs() !== before) for (const callback of callbacks) callback();
    },
    roundTripMs,
    slow: () => (roundTripMs() ?? 0) > SLOW_LINE,
    stretch: (base, roundTrips) => base + roundTrips * (roundTripMs() ?? 0),
    onChange: (callback) => void callbacks.push(callback),
  };
}
