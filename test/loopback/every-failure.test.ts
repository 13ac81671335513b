import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILURES, type Failure } from '../../shared/model/failure.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Target } from '../../shared/model/plan.ts';
import { type Authority, createAuthority } from './certificates.ts';
import { benchDeps, observe } from './probe-bench.ts';
import { type Act, close, hear, pause, reset, say, serve, startTls } from './scripted-server.ts';

const seen = new Set<Failure>();
let authority: Authority;
let good: { key: string; cert: string };

beforeAll(() => {
  authority = createAuthority();
  good = authority.issue({});
});

const GREET = say('220 mx.example.org ESMTP\r\n');
const EHLO = hear(/^EHLO \[127\.0\.0\.1\]$/);
const OFFER = say('250-mx.example.org hello [127.0.0.1]\r\n250-SIZE 1000\r\n250 STARTTLS\r\n');
const UPGRADE = [GREET, EHLO, OFFER, hear(/^STARTTLS$/)];

/** Serves the acts, looks at them as the target says, and keeps count of the failure. */
async function look(
  acts: Act[],
  more: Partial<Target> = {},
): Promise<{ seen: Observation; heard: string[] }> {
  const server = await serve(acts);
  try {
    const observation = await observe({ port: server.port, ...more }, benchDeps({ trust: authority.cert }));
    if (observation.failure !== undefined) seen.add(observation.failure);
    // The last commands are still on their way when the observation is out.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { seen: observation, heard: server.heard };
  } finally {
    await server.close();
  }
}
const failed = (step: string, failure: Failure): object => ({ outcome: 'failed', step, failure });

describe('names', () => {
  const cases: [string, string, Failure][] = [
    ['a mistyped name', 'ENOTFOUND', 'dns-name-not-found'],
    ['a name without addresses', 'ENODATA', 'dns-no-address'],
    ['silent name servers', 'ETIMEOUT', 'dns-no-answer'],
    ['name servers that cannot find out', 'ESERVFAIL', 'dns-server-failure'],
  ];
  it.each(cases)('%s: %s is %s', async (_, error, failure) => {
    const observation = await observe(
      { host: 'smtp.example.org', port: 25, families: [4, 6] },
      benchDeps({ names: { 'smtp.example.org': error } }),
    );
    seen.add(failure);
    expect(observation).toMatchObject({ ...failed('resolve', failure), address: null, family: null });
    expect(observation.detail).toBe(error);
    expect(observation.sockets).toBe(0);
  });
});

describe('connecting', () => {
  it('a closed port is refused, with the time it took', async () => {
    const server = await serve([]);
    await server.close();
    const observation = await observe({ port: server.port }, benchDeps());
    seen.add('connect-refused');
    expect(observation).toMatchObject({ ...failed('connect', 'connect-refused'), detail: 'ECONNREFUSED' });
    expect(observation.timings.connectMs).toBeLessThan(1000);
    expect(observation.sockets).toBe(1);
  });

  it('a silent port gets three fresh sockets and is silent before 3.7 s', async () => {
    const observation = await observe({ port: 25 }, benchDeps({ silentPorts: [25] }));
    seen.add('connect-timeout');
    expect(observation).toMatchObject({ ...failed('connect', 'connect-timeout'), sockets: 3 });
    expect(observation.timings.connectMs).toBeUndefined();
    expect(observation.endedMs).toBeGreaterThan(3450);
    expect(observation.endedMs).toBeLessThan(3700);
  });

  const errors: [string, Failure][] = [
    ['ECONNRESET', 'connect-reset'],
    ['EHOSTUNREACH', 'host-unreachable'],
    ['ENETUNREACH', 'network-unreachable'],
    ['EACCES', 'permission-denied'],
    ['EMFILE', 'unknown'],
  ];
  it.each(errors)('%s is %s', async (code, failure) => {
    const deps = benchDeps({ silentPorts: [25] });
    const observation = await observe(
      { port: 25 },
      {
        ...deps,
        connect(to) {
          const socket = deps.connect(to);
          setTimeout(() => socket.destroy(Object.assign(new Error('no'), { code })), 20);
          return socket;
        },
      },
    );
    seen.add(failure);
    expect(observation).toMatchObject({ ...failed('connect', failure), detail: code });
  });
});

describe.concurrent('greeting', () => {
  it('none in time: the connection stood and the server was silent', async () => {
    const { seen: silent } = await look([]);
    expect(silent).toMatchObject({ ...failed('greeting', 'greeting-timeout'), waiting: true });
    // On a machine that is busy the deadline stretches; it never comes near the five minutes of RFC 5321 §4.5.3.2.1.
    expect(silent.endedMs).toBeLessThan(20_000);
  });
  it('closed at once', async () => {
    expect((await look([close])).seen).toMatchObject(failed('greeting', 'greeting-closed'));
  });
  it('reset at once', async () => {
    expect((await look([pause(20), reset])).seen).toMatchObject(failed('greeting', 'greeting-reset'));
  });
  it('554 with the reason and its web address kept', async () => {
    const { seen: refused, heard } = await look([
      say('554-mx.example.org\r\n554 blocked, see https://block.example/?ip=127.0.0.1\r\n'),
    ]);
    expect(refused).toMatchObject(failed('greeting', 'greeting-refused'));
    expect(refused.detail).toBe('554 mx.example.org blocked, see https://block.example/?ip=127.0.0.1');
    expect(heard).toEqual(['QUIT']);
  });
  it('421: busy', async () => {
    expect((await look([say('421 try later\r\n'), close])).seen).toMatchObject(
      failed('greeting', 'greeting-busy'),
    );
  });
  it.each([
    'SSH-2.0-OpenSSH_9.2\r\n',
    '200 news.example.org ready\r\n',
    'HTTP/1.1 400 Bad Request\r\n\r\n',
    '+OK POP3\r\n',
  ])('another service: %j', async (words) => {
    const { seen: foreign, heard } = await look([say(words)]);
    expect(foreign).toMatchObject(failed('greeting', 'not-smtp'));
    expect(foreign.greeting).toBe(words.split('\r\n')[0]);
    expect(heard).toEqual([]);
  });
  it('a prompt without a line end is another service, not silence', async () => {
    const { seen: prompt } = await look([say(Buffer.from([0xff, 0xfd, 0x18, 0x6c, 0x6f, 0x67, 0x69, 0x6e]))]);
    expect(prompt).toMatchObject(failed('greeting', 'not-smtp'));
    expect(prompt.greeting).toBe('\\xff\\xfd\\x18login');
  });
});

describe.concurrent('EHLO', () => {
  it('refused for good, and so is HELO', async () => {
    const { seen: refused, heard } = await look([
      GREET,
      EHLO,
      say('502 what?\r\n'),
      hear(/^HELO \[127\.0\.0\.1\]$/),
      say('550 5.7.1 not you\r\n'),
    ]);
    expect(refused).toMatchObject({ ...failed('ehlo', 'ehlo-refused'), detail: '550 5.7.1 not you' });
    expect(heard.at(-1)).toBe('QUIT');
  });
  it('unknown, but HELO will do: an old server without extensions', async () => {
    const { seen: old } = await look([GREET, EHLO, say('500 what?\r\n'), hear(/^HELO/), say('250 hi\r\n')]);
    expect(old).toMatchObject({ outcome: 'ready', features: [], security: 'none' });
  });
  it('550 is an answer, HELO is not tried', async () => {
    const { seen: refused, heard } = await look([GREET, EHLO, say('550 go away\r\n')]);
    expect(refused).toMatchObject(failed('ehlo', 'ehlo-refused'));
    expect(heard).toEqual(['EHLO [127.0.0.1]', 'QUIT']);
  });
  it('no reply', async () => {
    expect((await look([GREET])).seen).toMatchObject(failed('ehlo', 'ehlo-timeout'));
  });
  it.each([['closed', close] as const, ['reset', reset] as const])(
    '%s in place of a reply',
    async (_, end) => {
      expect((await look([GREET, EHLO, end])).seen).toMatchObject(failed('ehlo', 'ehlo-closed'));
    },
  );
});

describe.concurrent('STARTTLS', () => {
  const starttls = { security: 'starttls' } as const;
  const without = [GREET, EHLO, say('250-mx.example.org\r\n250 SIZE 1000\r\n')];
  const masked = [GREET, EHLO, say('250-mx.example.org\r\n250-XXXXXXXA\r\n250 SIZE 1\r\n')];

  it('not offered', async () => {
    expect((await look(without, starttls)).seen).toMatchObject(failed('starttls', 'starttls-not-offered'));
  });
  it('not offered where it is optional: ready in plain', async () => {
    const { seen: plain } = await look(without, { ...starttls, tlsOptional: true });
    expect(plain).toMatchObject({ outcome: 'ready', security: 'none', step: 'ready' });
  });
  it('masked, also where it is optional', async () => {
    const { seen: overwritten } = await look(masked, { ...starttls, tlsOptional: true });
    expect(overwritten).toMatchObject({ ...failed('starttls', 'starttls-masked'), detail: 'XXXXXXXA' });
  });
  it('Mailguard overwrites EHLO and the greeting', async () => {
    const mailguard = [
      say('220 ****0****2*\r\n'),
      EHLO,
      say('500 unknown: XXXX\r\n'),
      hear(/^HELO/),
      say('250 hi\r\n'),
    ];
    expect((await look(mailguard, starttls)).seen).toMatchObject(failed('starttls', 'starttls-masked'));
  });
  it('refused', async () => {
    const { seen: refused, heard } = await look([...UPGRADE, say('454 not now\r\n')], starttls);
    expect(refused).toMatchObject(failed('starttls', 'starttls-refused'));
    expect(heard.at(-1)).toBe('QUIT');
  });
  it('accepted: capabilities are asked again inside, and only those count', async () => {
    const inside = say('250-mx.example.org inside\r\n250 AUTH PLAIN LOGIN\r\n');
    const { seen: secured, heard } = await look(
      [
        ...UPGRADE,
        say('220 go\r\n'),
        startTls(good),
        EHLO,
        inside,
        hear(/^QUIT$/),
        say('221 bye\r\n'),
        close,
      ],
      starttls,
    );
    expect(secured).toMatchObject({ outcome: 'ready', security: 'starttls', features: ['AUTH PLAIN LOGIN'] });
    expect(Object.keys(secured.timings).sort()).toEqual([
      'connectMs',
      'ehloMs',
      'greetingMs',
      'starttlsMs',
      'tlsMs',
    ]);
    expect(secured.certificate).toMatchObject({ authorized: true, issuer: 'Postern Test CA' });
    expect(heard).toEqual(['EHLO [127.0.0.1]', 'STARTTLS', 'EHLO [127.0.0.1]', 'QUIT']);
  });
  it('what is slipped in behind the 220 in the clear does not count (RFC 3207 §6)', async () => {
    const slipped = say('220 go\r\n250-evil\r\n250 AUTH LOGIN\r\n');
    const { seen: secured } = await look(
      [...UPGRADE, slipped, startTls(good), EHLO, say('250-mx\r\n250 AUTH PLAIN\r\n')],
      starttls,
    );
    expect(secured).toMatchObject({ outcome: 'ready', features: ['AUTH PLAIN'], ehloGreeting: 'mx' });
  });
});

describe.concurrent('TLS from the first byte', () => {
  const tls = { security: 'tls' } as const;
  it('all well', async () => {
    const { seen: secured } = await look([startTls(good), GREET, EHLO, say('250-mx\r\n250 SIZE 1\r\n')], tls);
    expect(secured).toMatchObject({ outcome: 'ready', security: 'tls', features: ['SIZE 1'] });
    expect(secured.certificate?.names).toEqual(['localhost', '127.0.0.1']);
    expect(secured.certificate?.protocol).toBe('TLSv1.3');
  });
  it('no answer to the handshake', async () => {
    expect((await look([], tls)).seen).toMatchObject(failed('tls', 'tls-timeout'));
  });
  it.each([['closed', close] as const, ['reset', reset] as const])(
    '%s before it is secure',
    async (_, end) => {
      expect((await look([pause(50), end], tls)).seen).toMatchObject(failed('tls', 'tls-closed'));
    },
  );
  it('versions that do not meet end in an alert', async () => {
    const old = startTls({
      ...good,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    expect((await look([old], tls)).seen).toMatchObject(failed('tls', 'tls-alert'));
  });
  it('a server without a common cipher ends in an alert', async () => {
    const other = startTls({ ...good, maxVersion: 'TLSv1.2', ciphers: 'NULL-SHA256:@SECLEVEL=0' });
    expect((await look([other], tls)).seen).toMatchObject(failed('tls', 'tls-alert'));
  });
  it.each(['220 mx.example.org ESMTP\r\n', 'HTTP/1.1 400 Bad Request\r\n\r\n'])(
    '%j is no TLS',
    async (words) => {
      expect((await look([say(words)], tls)).seen).toMatchObject(failed('tls', 'tls-not-spoken'));
    },
  );
});

describe.concurrent('certificates: seen, and nothing said after a wrong one', () => {
  const DAY = 86_400_000;
  const cases: [string, () => { key: string; cert: string }, Failure][] = [
    ['of an authority nobody knows', () => createAuthority('Shield Root').issue({}), 'certificate-untrusted'],
    [
      'of another name',
      () => authority.issue({ name: 'other.example', dnsNames: ['other.example'], addresses: [] }),
      'certificate-name-mismatch',
    ],
    ['out of date', () => authority.issue({ to: new Date(Date.now() - DAY) }), 'certificate-expired'],
    [
      'not yet valid',
      () => authority.issue({ from: new Date(Date.now() + DAY) }),
      'certificate-not-yet-valid',
    ],
  ];
  it.each(cases)('%s', async (_, make, failure) => {
    const leaf = make();
    const implicit = await look([startTls(leaf), GREET], { security: 'tls' });
    expect(implicit.seen).toMatchObject(failed('tls', failure));
    expect(implicit.seen.certificate).toMatchObject({ authorized: false, problem: implicit.seen.detail });
    expect(implicit.heard).toEqual([]);
    const upgraded = await look([...UPGRADE, say('220 go\r\n'), startTls(leaf)], { security: 'starttls' });
    expect(upgraded.seen).toMatchObject(failed('tls-after-starttls', failure));
    expect(upgraded.heard).toEqual(['EHLO [127.0.0.1]', 'STARTTLS']);
  });
});

describe('a certificate and the name it is for', () => {
  it('an address literal is checked too, though never asked for', async () => {
    const leaf = authority.issue({ addresses: [] });
    const { seen: named } = await look([startTls(leaf)], { security: 'tls', host: '127.0.0.1' });
    expect(named).toMatchObject(failed('tls', 'certificate-name-mismatch'));
    expect(named.certificate?.names).toEqual(['localhost']);
  });
});

afterAll(() => {
  // `deadline` has a file of its own.
  expect(FAILURES.filter((failure) => failure !== 'deadline' && !seen.has(failure))).toEqual([]);
});
