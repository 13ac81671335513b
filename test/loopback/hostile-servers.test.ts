import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../shared/model/observation.ts';
import type { Target } from '../../shared/model/plan.ts';
import { type Authority, createAuthority } from './certificates.ts';
import { benchDeps, observe } from './probe-bench.ts';
import {
  type Act,
  close,
  flood,
  hear,
  pause,
  reset,
  say,
  serve,
  startTls,
  trickle,
} from './scripted-server.ts';

let authority: Authority;
let good: { key: string; cert: string };
beforeAll(() => {
  authority = createAuthority();
  good = authority.issue({});
});

async function look(acts: Act[], more: Partial<Target> = {}): Promise<Observation> {
  const server = await serve(acts);
  try {
    return await observe({ port: server.port, ...more }, benchDeps({ trust: authority.cert }));
  } finally {
    await server.close();
  }
}
const failed = (step: string, failure: string): object => ({ outcome: 'failed', step, failure });
const GREET = say('220 mx ESMTP\r\n');
const EHLO = hear(/^EHLO/);
const soon = (observation: Observation): void => {
  expect(observation.endedMs).toBeLessThan(4000);
  expect(observation.bytesReceived).toBeLessThan(1_000_000);
  expect(JSON.stringify(observation).length).toBeLessThan(100_000);
};

describe('floods end at once and are not kept', () => {
  const ENDLESS: [string, Buffer, string][] = [
    ['a banner line without end', Buffer.alloc(65_536, 'a'), 'not-smtp'],
    ['a banner of continuation lines', Buffer.from('220-welcome\r\n'.repeat(5000)), 'not-smtp'],
    ['a 10,000-line reply', Buffer.from(`${'220-line\r\n'.repeat(10_000)}220 end\r\n`), 'not-smtp'],
    ['NULs', Buffer.alloc(65_536), 'not-smtp'],
    ['8-bit bytes and line ends', Buffer.from('\xff\xfe\n'.repeat(5000), 'latin1'), 'not-smtp'],
  ];
  it.each(ENDLESS)('%s', async (_, bytes, failure) => {
    const before = process.memoryUsage().rss;
    const seen = await look([flood(bytes)]);
    expect(seen).toMatchObject(failed('greeting', failure));
    expect(seen.endedMs).toBeLessThan(1000);
    soon(seen);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
  it('greetings without end, while the caller has its turn', async () => {
    soon(await look([flood(Buffer.from('220 hello\r\n'))]));
  });
  it('a 10,000-line EHLO reply', async () => {
    const seen = await look([GREET, EHLO, say(`${'250-X\r\n'.repeat(10_000)}250 X\r\n`)]);
    expect(seen).toMatchObject(failed('ehlo', 'not-smtp'));
    expect(seen.detail).toMatch(/^too-many-lines/);
    expect(seen.transcript.length).toBeLessThan(210);
  });
  it('garbage in place of a handshake', async () => {
    const seen = await look([flood(Buffer.alloc(65_536, 0x17))], { security: 'tls' });
    expect(seen).toMatchObject(failed('tls', 'tls-not-spoken'));
    soon(seen);
  });
  it('a flood inside TLS', async () => {
    const seen = await look([startTls(good), flood(Buffer.alloc(65_536, 'a'))], { security: 'tls' });
    expect(seen).toMatchObject(failed('greeting', 'not-smtp'));
    soon(seen);
  });
});

describe.concurrent('one byte a second does not buy time', () => {
  it('in the greeting', async () => {
    const seen = await look([trickle('2', 1000)]);
    // Four digits are no reply code, whatever follows.
    expect(seen).toMatchObject(failed('greeting', 'not-smtp'));
    soon(seen);
  });
  it('in a greeting that could still be one', async () => {
    const seen = await look([say('220 '), trickle('a', 300)]);
    expect(seen).toMatchObject(failed('greeting', 'greeting-timeout'));
    expect(seen.waiting).toBeUndefined();
    soon(seen);
  });
  it('in continuation lines', async () => {
    const seen = await look([GREET, EHLO, trickle('250-more\r\n', 200)]);
    expect(seen).toMatchObject(failed('ehlo', 'ehlo-timeout'));
    soon(seen);
  });
  it('in the handshake', async () => {
    const seen = await look([trickle('\x16', 1000)], { security: 'tls' });
    expect(seen.step).toBe('tls');
    soon(seen);
  });
});

describe('odd bytes', () => {
  it('are shown escaped', async () => {
    const seen = await look([
      say(Buffer.from('220 caf\xe9\x00\x1b[31m mx\r\n', 'latin1')),
      EHLO,
      say('250 mx\r\n'),
    ]);
    expect(seen.outcome).toBe('ready');
    expect(seen.greeting).toBe('220 caf\\xe9\\x00\\x1b[31m mx');
  });
  it.each(['000 hi', '199 hi', '600 hi', '999 hi', '22 hi', '2200 hi', '٢٢٠ hi', '', '-220 hi'])(
    'code %j is none of SMTP',
    async (line) => {
      expect(await look([say(`${line}\r\n`)])).toMatchObject(failed('greeting', 'not-smtp'));
    },
  );
  it('bare line feeds will do', async () => {
    expect(await look([say('220 mx\n'), EHLO, say('250-mx\n250 SIZE 1\n')])).toMatchObject({
      outcome: 'ready',
      features: ['SIZE 1'],
    });
  });
});

describe('a socket closed or reset at any step', () => {
  /** The whole conversation; cut after any number of its acts, each cut has its own failure. */
  const steps: [Act | null, string, string, string][] = [
    [null, 'greeting', 'greeting-closed', 'greeting-reset'],
    [GREET, 'ehlo', 'ehlo-closed', 'ehlo-closed'],
    [EHLO, 'ehlo', 'ehlo-closed', 'ehlo-closed'],
    [say('250-mx\r\n'), 'ehlo', 'ehlo-closed', 'ehlo-closed'],
    [say('250 STARTTLS\r\n'), 'starttls', 'tls-closed', 'tls-closed'],
    [hear(/^STARTTLS$/), 'starttls', 'tls-closed', 'tls-closed'],
    [say('220 go\r\n'), 'tls-after-starttls', 'tls-closed', 'tls-closed'],
    [(connection) => startTls(good)(connection), 'ehlo', 'ehlo-closed', 'ehlo-closed'],
    [EHLO, 'ehlo', 'ehlo-closed', 'ehlo-closed'],
  ];
  it('ends in the failure of that step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(steps.length - 1), fc.boolean(), async (last, hard) => {
        const acts = steps.slice(0, last + 1).flatMap(([act]) => (act === null ? [] : [act]));
        // A moment, for a reset at once would be seen while still connecting.
        const seen = await look([...acts, pause(10), hard ? reset : close], { security: 'starttls' });
        const [, step, closed, torn] = steps[last] ?? [null, '', '', ''];
        expect(seen.step).toBe(step);
        expect(seen.failure).toBe(hard ? torn : closed);
        soon(seen);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any bytes at all', () => {
  it('end in an observation inside the time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('none', 'starttls', 'tls'),
        async (bytes, security) => {
          const seen = await look([say(Buffer.from(bytes)), close], {
            security: security,
          });
          expect(seen.outcome).toBe('failed');
          soon(seen);
        },
      ),
      { numRuns: 100 },
    );
  });
});
