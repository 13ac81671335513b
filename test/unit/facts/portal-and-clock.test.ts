import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPortalAnswer } from '../../../electron/engine/probe/facts/captive-portal.ts';
import { clockSkew, readClock } from '../../../electron/engine/probe/facts/clock.ts';
import { answer } from './fake-ports.ts';

const EMPTY = { url: 'http://check.example/generate', status: 204 };
const WORD = { url: 'http://check.example/ok', status: 200, body: 'success' };

describe('captive portal', () => {
  it('open-network-answers-204', () => {
    expect(readPortalAnswer(EMPTY, answer())).toEqual({ captivePortal: 'no' });
  });
  it('hotel-redirects-http-to-sign-in', () => {
    const location = 'https://wifi.hotel.example:8443/login?mac=aa:bb&room=12';
    expect(readPortalAnswer(EMPTY, answer({ status: 302, headers: { location } }))).toEqual({
      captivePortal: 'yes',
      captivePortalUrl: 'https://wifi.hotel.example:8443',
    });
  });
  it('train-answers-with-a-page-of-its-own', () => {
    expect(readPortalAnswer(EMPTY, answer({ status: 200, body: '<html>Welcome aboard' }))).toEqual({
      captivePortal: 'yes',
    });
    expect(readPortalAnswer(WORD, answer({ status: 200, body: '<html>Welcome aboard' }))).toEqual({
      captivePortal: 'yes',
    });
  });
  it('known-body-may-end-in-a-line-end', () => {
    expect(readPortalAnswer(WORD, answer({ status: 200, body: 'success\r\n' }))).toEqual({
      captivePortal: 'no',
    });
  });
  it('network-authentication-required-is-made-for-this', () => {
    expect(readPortalAnswer(EMPTY, answer({ status: 511 })).captivePortal).toBe('yes');
  });
  it.each([403, 404, 500, 503])('check-host-answers-%i-by-its-own-fault', (status) => {
    expect(readPortalAnswer(EMPTY, answer({ status })).captivePortal).toBe('not-tried');
  });
  it('check-host-sends-visitors-to-https', () => {
    const location = 'https://check.example/generate';
    expect(readPortalAnswer(EMPTY, answer({ status: 301, headers: { location } })).captivePortal).toBe(
      'not-tried',
    );
  });
  it('body-cut-short-in-the-middle-of-the-known-word', () => {
    expect(readPortalAnswer(WORD, answer({ status: 200, body: 'succ', truncated: true })).captivePortal).toBe(
      'not-tried',
    );
    expect(readPortalAnswer(WORD, answer({ status: 200, body: '<htm', truncated: true })).captivePortal).toBe(
      'yes',
    );
  });
  it('redirect-to-a-script-or-nonsense-gives-no-address', () => {
    for (const location of ['javascript:alert(1)', 'http://[', 'file:///etc/passwd']) {
      expect(readPortalAnswer(EMPTY, answer({ status: 302, headers: { location } }))).toEqual({
        captivePortal: 'yes',
      });
    }
  });
  it('never throws, and never leaks a path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.string(), fc.string(), (status, location, body) => {
        const facts = readPortalAnswer(WORD, answer({ status, headers: { location }, body }));
        expect(facts.captivePortalUrl ?? 'http://x').toMatch(/^https?:\/\/[^/?#]+$/);
      }),
    );
  });
});

describe('clock', () => {
  const noon = Date.parse('2026-03-01T12:00:00Z');
  const at = (oursMs: number, headers: Record<string, string> = { date: 'Sun, 01 Mar 2026 12:00:00 GMT' }) =>
    answer({ sentAt: oursMs, answeredAt: oursMs, headers });
  it('clock-right', () => {
    expect(readClock([at(noon + 500)])).toEqual({ clockWrong: 'no', clockSkewSeconds: 0 });
  });
  it('battery-empty-so-the-year-is-2009', () => {
    const facts = readClock([at(Date.parse('2009-01-01T00:00:00Z'))]);
    expect(facts.clockWrong).toBe('yes');
    expect(facts.clockSkewSeconds).toBeLessThan(-500_000_000);
  });
  it('five-minutes-are-still-right-and-six-are-not', () => {
    expect(readClock([at(noon + 300_000)]).clockWrong).toBe('no');
    expect(readClock([at(noon + 360_000)])).toEqual({ clockWrong: 'yes', clockSkewSeconds: 360 });
  });
  it('slow-line-is-not-a-wrong-clock', () => {
    const slow = answer({
      sentAt: noon - 2000,
      answeredAt: noon + 3000,
      headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' },
    });
    expect(clockSkew(slow)).toBe(0);
  });
  it('answer-from-a-cache-one-hour-old', () => {
    const cached = at(noon + 3_600_000, { date: 'Sun, 01 Mar 2026 12:00:00 GMT', age: '3600' });
    expect(readClock([cached]).clockWrong).toBe('no');
  });
  it('one-of-two-servers-has-the-wrong-time', () => {
    const wrong = at(noon, { date: 'Sat, 01 Mar 2025 12:00:00 GMT' });
    expect(readClock([wrong, at(noon)]).clockWrong).toBe('no');
  });
  it('no-date-or-nonsense-tells-nothing', () => {
    expect(readClock([])).toEqual({ clockWrong: 'not-tried' });
    expect(readClock([at(noon, {}), at(noon, { date: 'yesterday' })])).toEqual({ clockWrong: 'not-tried' });
  });
});
