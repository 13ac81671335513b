import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createWire, type Wire } from '../../../electron/engine/probe/wire.ts';
import { createFakeClock, type FakeClock } from './fake-world.ts';

function wire(): { wire: Wire; far: PassThrough; clock: FakeClock; written: string[] } {
  const far = new PassThrough();
  const clock = createFakeClock();
  const written: string[] = [];
  const made = createWire(far as unknown as Socket, clock, (mark, text) => written.push(`${mark} ${text}`));
  return { wire: made, far, clock, written };
}
const never = (): number => 1000;
const on = new AbortController().signal;

describe('replies nobody asked for', () => {
  it('wait in their order', async () => {
    const { wire: made, far, clock } = wire();
    far.write('220 a\r\n421 b\r\n');
    await clock.advance(0);
    expect(await made.hear(never, on)).toMatchObject({ kind: 'reply', reply: { code: 220 } });
    expect(await made.hear(never, on)).toMatchObject({ kind: 'reply', reply: { code: 421 } });
  });
  it('are not kept without bound, and the connection goes', async () => {
    const { far, clock, written } = wire();
    for (let i = 0; i < 1000; i++) far.write('220 a\r\n');
    await clock.advance(0);
    expect(far.destroyed).toBe(true);
    expect(written.length).toBeLessThan(20);
  });
});

describe('the end of hearing', () => {
  it('a reply before the close is heard before it', async () => {
    const { wire: made, far, clock } = wire();
    far.end('554 no\r\n');
    await clock.advance(0);
    expect(await made.hear(never, on)).toMatchObject({ kind: 'reply' });
    expect(await made.hear(never, on)).toEqual({ kind: 'closed' });
  });
  it('bytes that trickle do not put it off', async () => {
    const { wire: made, far, clock } = wire();
    const heard = made.hear(never, on);
    for (const character of '220 slow') {
      far.write(character);
      await clock.advance(125);
    }
    expect(await heard).toEqual({ kind: 'silent', partial: '220 slow' });
  });
  it('it may be taken up again', async () => {
    const { wire: made, far, clock } = wire();
    const first = made.hear(never, on);
    await clock.advance(1000);
    expect(await first).toEqual({ kind: 'silent', partial: null });
    far.write('220 late\r\n');
    await clock.advance(0);
    expect(await made.hear(() => 5000, on)).toMatchObject({ kind: 'reply' });
  });
});
