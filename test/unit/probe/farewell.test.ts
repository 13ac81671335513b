import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { farewell } from '../../../electron/engine/probe/farewell.ts';
import { createFakeClock, type FakeClock } from './fake-world.ts';

function leave(signal?: AbortSignal): { far: PassThrough; clock: FakeClock; gone: () => boolean } {
  const far = new PassThrough();
  const clock = createFakeClock();
  let gone = false;
  const socket = far as unknown as Socket;
  void farewell(socket, socket, clock, 250, signal ?? new AbortController().signal).then(() => (gone = true));
  return { far, clock, gone: () => gone };
}

describe('the farewell', () => {
  it('waits for the other side, but not for long', async () => {
    const { far, clock, gone } = leave();
    far.write('221 bye\r\n');
    await clock.advance(249);
    expect(gone()).toBe(false);
    await clock.advance(1);
    expect([gone(), far.destroyed]).toEqual([true, true]);
  });
  it('ends when the other side closes', async () => {
    const { far, clock, gone } = leave();
    far.destroy();
    await clock.advance(0);
    expect(gone()).toBe(true);
  });
  it('does not listen to a flood', async () => {
    const { far, clock, gone } = leave();
    far.write(Buffer.alloc(5000));
    await clock.advance(0);
    expect([gone(), far.destroyed]).toEqual([true, true]);
  });
  it('ends with the check', async () => {
    const stop = new AbortController();
    const { far, clock, gone } = leave(stop.signal);
    stop.abort();
    await clock.advance(0);
    expect([gone(), far.destroyed]).toEqual([true, true]);
  });
});
