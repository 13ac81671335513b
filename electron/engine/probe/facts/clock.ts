import type { NetworkFacts } from '../../../../shared/model/network.ts';
import { CLOCK_WRONG_SECONDS } from './limits.ts';
import type { HttpAnswer } from './ports.ts';

export type ClockFacts = Pick<NetworkFacts, 'clockWrong' | 'clockSkewSeconds'>;

/**
 * Ours minus theirs in seconds, from one answer; null when it has no readable `Date` (RFC 9110 §6.6.1).
 * `Date` names the second in which the answer was made; a cache adds the seconds it kept it (`Age`, RFC 9111 §5.1).
 */
export function clockSkew(answer: HttpAnswer): number | null {
  const date = Date.parse(answer.headers.date ?? '');
  if (Number.isNaN(date)) return null;
  const age = Number(answer.headers.age ?? 0);
  const theirs = date + 500 + (Number.isFinite(age) && age > 0 ? age * 1000 : 0);
  const ours = (answer.sentAt + answer.answeredAt) / 2;
  // `+ 0` turns -0 into 0, which JSON could not tell apart.
  return Math.round((ours - theirs) / 1000) + 0;
}

/** Servers' clocks are wrong too: every one that told the time must agree before ours is called wrong. */
export function readClock(answers: readonly HttpAnswer[]): ClockFacts {
  const skews = answers.map(clockSkew).filter((skew) => skew !== null);
  const [first] = skews;
  if (first === undefined) return { clockWrong: 'not-tried' };
  const smallest = skews.reduce((least, skew) => (Math.abs(skew) < Math.abs(least) ? skew : least), first);
  return {
    clockWrong: Math.abs(smallest) > CLOCK_WRONG_SECONDS ? 'yes' : 'no',
    clockSkewSeconds: smallest,
  };
}
