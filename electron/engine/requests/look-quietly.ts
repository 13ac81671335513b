import { isWaiting } from '../../../shared/requests/is-waiting.ts';
import type { DailyLook } from './daily-look.ts';
import { lookAtDoors, type DoorLook, type LookAtDoor } from './door-look.ts';
import type { Outbox } from './outbox.ts';

export interface QuietLookDeps {
  look: LookAtDoor;
  /** Milliseconds since 1970. */
  now: () => number;
  daily: DailyLook | null;
}

/** What the system starts once a day: the news alone. Where nothing waits any more, the entry that started it goes too. */
export async function lookQuietly(
  outbox: Pick<Outbox, 'list' | 'note'>,
  deps: QuietLookDeps,
  signal: AbortSignal,
): Promise<DoorLook[]> {
  const looks = await lookAtDoors(outbox, deps, signal);
  await endWhenAnswered(outbox, deps.daily, signal);
  return looks.filter(isNews);
}

/** A door is open, or an answer late. */
export const isNews = ({ door, overdueSince }: DoorLook): boolean => door === 'open' || overdueSince !== null;

/** Takes the daily look away where it has nothing left to look for. */
export async function endWhenAnswered(
  outbox: Pick<Outbox, 'list'>,
  daily: DailyLook | null,
  signal: AbortSignal,
): Promise<void> {
  if (daily?.isOn() !== true) return;
  const waits = (await outbox.list()).some((one) => one.ok && isWaiting(one.kept.request));
  if (!waits) await daily.set(false, signal);
}
