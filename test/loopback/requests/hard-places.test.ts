import { execFile } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missing } from '../../needs.ts';
import { bundle } from '../bundle.ts';
import { home, keptOf, profileOf, type Home } from './home.ts';
import { startIsp, type IspServer } from './isp.ts';

const run = promisify(execFile);
const lacks = missing('the outbox in hard places', { root: true, programs: ['unshare', 'mount'] });

interface Told {
  answers: {
    ok: boolean;
    problem?: { code: string; detail?: string };
    kept?: { request: { state: string } };
  }[];
  listed: unknown[];
}

describe.skipIf(lacks !== null)('a disk', () => {
  let program: { path: string; remove: () => void };
  let at: Home;
  let isp: IspServer;
  let pid: number;
  /** What happens while the request is at the ISP. */
  let meanwhile: () => void;
  beforeAll(async () => {
    program = await bundle('requests/once.ts');
  }, 60_000);
  afterAll(() => program.remove());
  beforeEach(async () => {
    at = home({ plainHttpToLoopback: true });
    meanwhile = () => undefined;
    isp = await startIsp(
      (_, answer) => {
        meanwhile();
        answer.writeHead(201).end();
      },
      { plain: true },
    );
  });
  afterEach(async () => {
    at.end();
    await isp.close();
  });

  /** Does it as root in mounts of its own, which `mounts` makes in the shell, in the home. */
  async function inMounts(mounts: string, action: string): Promise<Told> {
    const script = `set -e; cd "$1"; shift; ${mounts}; exec "$@"`;
    const command = [process.execPath, program.path, at.folder, action, isp.origin];
    const running = run('unshare', ['-m', 'sh', '-c', script, 'sh', at.folder, ...command]);
    pid = running.child.pid ?? 0;
    const { stdout } = await running;
    return JSON.parse(stdout) as Told;
  }
  const queued = (): Promise<string> =>
    at.queued({ reason: 'x'.repeat(19_000) }, profileOf({ channel: 'web-form', url: `${isp.origin}/ask` }));
  /** The outbox on a small disk, and some of it taken. */
  const small = (taken: string): string =>
    `cp -a outbox keep; mount -t tmpfs -o size=128k none outbox; cp -a keep/. outbox; ${taken}`;

  test('that is full: no draft, and nothing is left of it', async () => {
    const full = 'mkdir outbox; mount -t tmpfs -o size=16k none outbox';
    expect(await inMounts(full, 'draft')).toMatchObject({
      answers: [{ ok: false, problem: { code: 'disk-full', detail: 'ENOSPC' } }],
      listed: [],
    });
  });

  test('that is full when a request is to go: it does not go, and stays queued', async () => {
    await queued();
    expect(await inMounts(small('head -c 1M /dev/zero >outbox/fill || true'), 'send')).toMatchObject({
      answers: [{ ok: false, problem: { code: 'disk-full', detail: 'ENOSPC' } }],
      listed: ['queued'],
    });
    expect(isp.received).toEqual([]);
  });

  test('that somebody fills while the request is at the ISP: it is filed, on the disk too', async () => {
    await queued();
    meanwhile = () => {
      const fill = openSync(`/proc/${pid}/root${at.folder}/outbox/fill`, 'w');
      try {
        for (;;) writeSync(fill, Buffer.alloc(1024));
      } catch {
        closeSync(fill);
      }
    };
    expect(await inMounts(small('true'), 'send')).toMatchObject({
      answers: [{ ok: true, kept: { request: { state: 'filed' } } }],
      listed: ['filed'],
    });
  });

  test('that has little left: the room for the answer is set aside before anything is sent', async () => {
    await queued();
    const told = await inMounts(small('head -c 16k /dev/zero >outbox/fill'), 'send');
    // It goes whole, with its end on the disk, or not at all.
    expect(told.listed).toEqual(isp.received.length === 0 ? ['queued'] : ['filed']);
  });

  test('that cannot be written: all can be read, nothing is sent', async () => {
    const id = await queued();
    const readOnly = 'mount --bind outbox outbox; mount -o remount,ro,bind outbox';
    expect(await inMounts(readOnly, 'send')).toMatchObject({
      answers: [{ ok: false, problem: { code: 'not-writable', detail: 'EROFS' } }],
      listed: ['queued'],
    });
    expect(await inMounts(readOnly, 'cancel')).toMatchObject({
      answers: [{ ok: false, problem: { code: 'not-writable', detail: 'EROFS' } }],
    });
    expect(isp.received).toEqual([]);
    expect(keptOf(await at.send(id)).request.state).toBe('filed');
  });
});
