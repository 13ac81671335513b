import type { IspProfile } from '../isp/profile.ts';

type Open = NonNullable<IspProfile['helpDesk']['open']>;

/** Is somebody there, and until or from when? Times are instants; `spanInWords` shows them in the caller's own zone. */
export type DeskNow =
  | { open: true; until: Date }
  /** `from` null: not within a fortnight. */
  | { open: false; from: Date | null };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const LOOK_AHEAD_DAYS = 14;

/** Null: the time zone of the profile is none this system knows, so nothing can be said. */
export function deskAt(open: Open, now: Date): DeskNow | null {
  const spans = spansAround(open, now);
  if (spans === null) return null;
  const at = now.getTime();
  const running = spans.find(({ from, to }) => from <= at && at < to);
  if (running !== undefined) return { open: true, until: new Date(running.to) };
  const next = spans.find(({ from }) => from > at);
  return { open: false, from: next === undefined ? null : new Date(next.from) };
}

interface Span {
  from: number;
  to: number;
}

/** All hours from yesterday on, in order; those that touch (to 24:00, from 00:00) are one. */
function spansAround({ timeZone, week, closed = [] }: Open, now: Date): Span[] | null {
  const clock = zoneClock(timeZone);
  if (clock === null) return null;
  const noon = wallOf(clock, now.getTime() - DAY_MS).slice(0, 10);
  const spans: Span[] = [];
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS + 1; ahead++) {
    const day = new Date(Date.parse(`${noon}T12:00:00Z`) + ahead * DAY_MS);
    const date = day.toISOString().slice(0, 10);
    const name = DAYS[day.getUTCDay()];
    if (closed.includes(date) || name === undefined) continue;
    for (const { days, from, to } of week) {
      if (days.includes(name)) spans.push({ from: instant(clock, date, from), to: instant(clock, date, to) });
    }
  }
  spans.sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

function zoneClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return null;
  }
}

/** `2026-03-31T14:05` as clocks on the wall there show it. */
function wallOf(clock: Intl.DateTimeFormat, time: number): string {
  const parts = Object.fromEntries(clock.formatToParts(time).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/** When the clocks there show this time of that day. In the hour that daylight saving skips, the moment it skips. */
function instant(clock: Intl.DateTimeFormat, date: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + minutes) * MINUTE_MS;
  const offset = (at: number) =>
    Date.parse(`${wallOf(clock, at)}:00Z`) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
  // The offset at the wrong instant may be that of the other half of the year: the second look is at the right one.
  const first = wanted - offset(wanted);
  return wanted - offset(first);
}
