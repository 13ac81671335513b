import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../shared/requests/open-hours.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office = (timeZone: string) => ({
  timeZone,
  week: [
    { days: [...WEEKDAYS], from: '08:00', to: '20:00' },
    { days: ['sat' as const], from: '09:00', to: '16:00' },
  ],
  closed: ['2026-12-25'],
});

describe('is anybody at the help desk now', () => {
  test.each<[string, string, object]>([
    // 2026-11-23 is a Monday. Berlin is one hour ahead of UTC in winter, two in summer.
    ['Monday noon', '2026-11-23T11:00:00Z', { open: true, until: new Date('2026-11-23T19:00:00Z') }],
    [
      'a minute before it opens',
      '2026-11-23T06:59:00Z',
      { open: false, from: new Date('2026-11-23T07:00:00Z') },
    ],
    ['as it opens', '2026-11-23T07:00:00Z', { open: true, until: new Date('2026-11-23T19:00:00Z') }],
    ['as it closes', '2026-11-23T19:00:00Z', { open: false, from: new Date('2026-11-24T07:00:00Z') }],
    ['Saturday evening', '2026-11-21T18:00:00Z', { open: false, from: new Date('2026-11-23T07:00:00Z') }],
    ['a holiday', '2026-12-25T10:00:00Z', { open: false, from: new Date('2026-12-26T08:00:00Z') }],
    ['in summer', '2026-07-06T06:30:00Z', { open: true, until: new Date('2026-07-06T18:00:00Z') }],
  ])('Berlin, %s', (_name, now, expected) => {
    expect(deskAt(office('Europe/Berlin'), new Date(now))).toEqual(expected);
  });

  test('the day of the desk counts, not that of the caller', () => {
    // Monday 08:30 in Auckland is Sunday evening in London.
    expect(deskAt(office('Pacific/Auckland'), new Date('2026-11-22T19:30:00Z'))).toMatchObject({
      open: true,
    });
    expect(deskAt(office('America/Chicago'), new Date('2026-11-22T19:30:00Z'))).toMatchObject({
      open: false,
    });
  });

  test('around the clock is one span, as far as one looks', () => {
    const always = {
      timeZone: 'UTC',
      week: [{ days: [...WEEKDAYS, 'sat' as const, 'sun' as const], from: '00:00', to: '24:00' }],
    };
    const now = deskAt(always, new Date('2026-11-22T23:59:00Z'));
    expect(now).toMatchObject({ open: true });
    expect(now?.open === true && now.until.getTime()).toBeGreaterThan(Date.parse('2026-12-01T00:00:00Z'));
  });

  test('the hour that daylight saving skips or repeats', () => {
    const night = {
      timeZone: 'Europe/Berlin',
      week: [{ days: ['sun' as const], from: '01:00', to: '04:00' }],
    };
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    expect(deskAt(night, new Date('2026-03-29T00:30:00Z'))).toEqual({
      open: true,
      until: new Date('2026-03-29T02:00:00Z'),
    });
    expect(deskAt(night, new Date('2026-10-25T00:30:00Z'))).toEqual({
      open: true,
      until: new Date('2026-10-25T03:00:00Z'),
    });
  });

  test('closed for the whole fortnight, and a zone nobody knows', () => {
    const closed = Array.from({ length: 40 }, (_, day) =>
      new Date(Date.parse('2026-11-20T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10),
    );
    expect(deskAt({ ...office('UTC'), closed }, new Date('2026-11-22T10:00:00Z'))).toEqual({
      open: false,
      from: null,
    });
    expect(deskAt(office('Mars/Olympus'), new Date('2026-11-22T10:00:00Z'))).toBe(null);
  });
});
