import { describe, expect, it } from 'vitest';
import * as d from '../../../electron/engine/probe/deadlines.ts';
import { createLine } from '../../../electron/engine/probe/line.ts';
import { stepDue } from '../../../electron/engine/probe/pace.ts';

const silentAt = d.CONNECT_INTERVAL * d.SILENT_AFTER_INTERVALS;

describe('the order of the deadlines', () => {
  it('"connected, waiting" shows before silence is settled, silence before the verdict, the verdict before 4 s', () => {
    expect(d.WAITING_SHOWN).toBeLessThan(silentAt);
    expect(silentAt).toBeLessThan(d.VERDICT_DUE);
    expect(d.VERDICT_DUE).toBeLessThan(d.VERDICT_LATEST);
    expect(d.VERDICT_LATEST).toBeLessThanOrEqual(4000);
  });
  it('the last fresh socket has more than an interval to be answered', () => {
    expect(silentAt - d.CONNECT_INTERVAL * (d.CONNECT_TRIES - 1)).toBeGreaterThan(d.CONNECT_INTERVAL);
  });
  it('a silent name server is known before a silent port, after all its queries were sent', () => {
    expect(d.DNS_ANSWER).toBeLessThan(silentAt);
    expect(d.DNS_TRY * d.DNS_TRIES).toBeLessThanOrEqual(d.DNS_ANSWER);
    expect(d.SYSTEM_LOOKUP).toBeLessThan(d.DNS_ANSWER);
  });
  it('a greeting may take as long as the verdict allows, other replies less', () => {
    expect(d.GREETING).toBeGreaterThan(d.REPLY);
    expect(d.GREETING).toBeLessThan(d.VERDICT_DUE);
  });
  it('on a satellite line silence, a greeting and a handshake at their slowest fit into the whole check', () => {
    const roundTrip = 700;
    const silence = 2 * roundTrip * d.SILENT_AFTER_INTERVALS;
    const slowest = d.GREETING + d.HANDSHAKE + (d.REPLY_ROUND_TRIPS + d.HANDSHAKE_ROUND_TRIPS) * roundTrip;
    expect(silence + slowest).toBeLessThan(d.WHOLE_CHECK);
  });
  it('the farewell is short beside everything else', () => {
    expect(d.FAREWELL).toBeLessThan(d.VERDICT_LATEST - silentAt);
  });
});

describe('when a step is over', () => {
  const line = (roundTripMs: number): ReturnType<typeof createLine> => {
    const made = createLine();
    made.note('non-mail-control', roundTripMs);
    return made;
  };
  it('on a fast line: by its own bound or by the verdict, whichever is first', () => {
    const at = (startedAt: number): number =>
      stepDue('reply', { startedAt, connectedAt: 50, checkStartedAt: 0 }, line(20));
    expect(at(100)).toBe(3180);
    expect(at(1000)).toBe(3600);
    // Just begun: a moment's grace, never beyond 4 s.
    expect(at(3300)).toBe(3840);
    expect(at(3590)).toBe(4000);
  });
  it('a connection that lost packets may still talk', () => {
    const due = stepDue('reply', { startedAt: 3450, connectedAt: 3400, checkStartedAt: 0 }, line(20));
    expect(due).toBe(3990);
    expect(stepDue('reply', { startedAt: 5300, connectedAt: 3400, checkStartedAt: 0 }, line(20))).toBe(5400);
  });
  it('on a slow line: by its own bound, stretched', () => {
    const slow = line(400);
    expect(stepDue('reply', { startedAt: 9000, connectedAt: 400, checkStartedAt: 0 }, slow)).toBe(13_600);
    expect(stepDue('handshake', { startedAt: 9000, connectedAt: 400, checkStartedAt: 0 }, slow)).toBe(16_800);
  });
});

describe('the round trip of the line', () => {
  it('comes from non-mail controls before mail controls, others and refusals', () => {
    const made = createLine();
    expect(made.roundTripMs()).toBeNull();
    made.note('refusal', 1);
    expect(made.roundTripMs()).toBe(1);
    made.note('other', 90);
    made.note('other', 80);
    expect(made.roundTripMs()).toBe(80);
    made.note('mail-control', 2);
    made.note('non-mail-control', 700);
    made.note('mail-control', 1);
    expect(made.roundTripMs()).toBe(700);
    expect(made.slow()).toBe(true);
  });
});
