import { beforeAll, describe, expect, it } from 'vitest';
import { findScene } from '../../../electron/engine/practice/practice-scenes.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { SCENES, type SceneId } from '../../../shared/model/practice.ts';
import { heldHandles, play, type Played } from './play.ts';

const words = englishWords();

/** These spend their time waiting and can be played side by side; the others live by milliseconds. */
const WAITING: readonly SceneId[] = SCENES.filter((id) => {
  const { doors, place } = findScene(id);
  return (
    place.names === 'silent' ||
    doors.some(({ conduct }) => conduct.kind === 'silent' || 'greetAfterMs' in conduct)
  );
});

describe('every scene', () => {
  const played = new Map<SceneId, Played>();
  let before: string[];
  beforeAll(async () => {
    before = await heldHandles();
    await Promise.all(WAITING.map(async (id) => played.set(id, await play(id))));
  }, 60_000);

  it.each(SCENES)('%s gives its answer and leaves nothing behind', async (id) => {
    const { result } = played.get(id) ?? (await play(id));
    const [first] = result.verdicts;
    expect({ code: first?.code, where: first?.where }).toEqual(findScene(id).answer);
    expect(result.report).toMatchObject({ practice: id, isp: { id: 'practice' }, ended: 'complete' });
    expect(await heldHandles()).toEqual(before);
  });
});

describe('a scene looks like the real thing', () => {
  it('isp-drops-25 shows real addresses, retries and round trips, and who answers', async () => {
    const { result } = await play('isp-drops-25');
    const own = result.report.observations.filter((one) => one.role === 'provider');
    expect(own.every((one) => one.address === '192.0.2.10' && one.loopbackPeer !== true)).toBe(true);
    expect(own.find((one) => one.port === 25)).toMatchObject({ failure: 'connect-timeout', sockets: 3 });
    const open = own.find((one) => one.port === 587);
    expect(open).toMatchObject({
      outcome: 'ready',
      certificate: { authorized: true, subject: 'smtp.bluepost.example' },
    });
    expect(open?.timings.connectMs).toBeGreaterThanOrEqual(20);
    expect(result.report.network).toMatchObject({ publicAddress: '203.0.113.20', foreignNetwork: 'no' });
    // The mail company's own wish is part of the scene: the relay is offered with a warning.
    const relay = result.verdicts[0]?.next.find((next) => next.kind === 'use-relay');
    expect(relay).toMatchObject({ senderRisk: { domain: 'bluepost.example', dmarc: 'quarantine' } });
  });

  it('isp-drops-25 tells the way that works long before the verdict', async () => {
    const { events, result } = await play('isp-drops-25');
    const useful = events.find((event) => event.kind === 'useful');
    expect(useful?.atMs).toBeLessThan(result.report.durationMs / 2);
  });

  it('server-slow shows as waiting, and its greeting comes late', async () => {
    const { events, result } = await play('server-slow', { listenMs: 10_000 });
    expect(events.some((event) => event.kind === 'progress' && event.waiting)).toBe(true);
    const late = await result.late;
    expect(late?.report.practice).toBe('server-slow');
    const door = late?.report.observations.find((one) => one.role === 'provider' && one.port === 587);
    expect(door?.greeting).toBe('220 smtp.bluepost.example ESMTP');
    expect(door?.timings.greetingMs).toBeGreaterThan(7500);
  });

  it('certificate-expired shows a certificate that ran out yesterday', async () => {
    const { result } = await play('certificate-expired');
    const failed = result.report.observations.find((one) => one.failure === 'certificate-expired');
    const ended = Date.parse(failed?.certificate?.validTo ?? '');
    expect(Date.now() - ended).toBeLessThan(2 * 86_400_000);
  });
});

it('no scene gives its answer away in its words', () => {
  // What the customer says must leave the judging to the one who listens.
  const telling = /\b(firewall|block|VPN|captive|IPv6|DNS|redirect|relay)\b/i;
  const said = SCENES.map((id) => words.message(`practice.${id}.story`, {}));
  expect(said.filter((story) => telling.test(story))).toEqual([]);
});
