import { describe, expect, it } from 'vitest';
import { createHostSlots, createRation, type Release } from '../../../electron/engine/probe/slots.ts';

describe('places at a host', () => {
  it('are counted per address', () => {
    const slots = createHostSlots(1);
    expect(slots.tryTake('192.0.2.1')).not.toBeNull();
    expect(slots.tryTake('192.0.2.1')).toBeNull();
    expect(slots.tryTake('192.0.2.2')).not.toBeNull();
  });
  it('go to those who wait, in their order; who leaves the queue gets none', () => {
    const slots = createHostSlots(1);
    const first = slots.tryTake('192.0.2.1');
    const got: string[] = [];
    const leave = slots.queue('192.0.2.1', () => got.push('left'));
    slots.queue('192.0.2.1', () => got.push('next'));
    expect(slots.crowded('192.0.2.1')).toBe(true);
    leave();
    first?.();
    expect(got).toEqual(['next']);
    expect(slots.crowded('192.0.2.1')).toBe(false);
    expect(slots.tryTake('192.0.2.1')).toBeNull();
  });
  it('a place given back twice is one place', () => {
    const slots = createHostSlots(2);
    const first = slots.tryTake('192.0.2.1');
    slots.tryTake('192.0.2.1');
    first?.();
    first?.();
    expect(slots.tryTake('192.0.2.1')).not.toBeNull();
    expect(slots.tryTake('192.0.2.1')).toBeNull();
  });
});

describe('turns', () => {
  it('go by priority as room comes', () => {
    let room = 1;
    const ration = createRation(() => room);
    const got: string[] = [];
    const held: Release[] = [];
    const want = (name: string, priority: number): (() => void) =>
      ration.queue(priority, (release) => {
        got.push(name);
        held.push(release);
      });
    want('first', 9);
    want('late', 5);
    want('same, later', 5);
    const leave = want('left', 0);
    want('wanted', 1);
    leave();
    expect(got).toEqual(['first']);
    held[0]?.();
    expect(got).toEqual(['first', 'wanted']);
    room = 3;
    ration.look();
    expect(got).toEqual(['first', 'wanted', 'late', 'same, later']);
  });
});
