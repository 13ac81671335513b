import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSchema, type IspProfileInput } from '../../../shared/isp/profile.ts';
import type { Subject } from '../../../shared/model/plan.ts';
import { makePlan, MOST_TARGETS } from '../../../shared/plan/make-plan.ts';

const CONTROLS = [25, 465, 587].flatMap((port) =>
  ['mx.alpha.example', 'mx.beta.example', 'mx.gamma.example'].map((host) => ({ host, port })),
);
const ISP: IspProfileInput = {
  schema: 'postern-isp/1',
  id: 'lab',
  name: 'Lab',
  country: 'ZZ',
  languages: ['en'],
  relays: [
    { host: 'relay.isp.example', ports: [{ port: 25, security: 'none' }], login: 'none', senders: 'any' },
  ],
  controls: { mail: CONTROLS, nonMail: [{ host: 'www.neutral.example', port: 443 }] },
  connections: [{ type: 'dsl', blocks: [{ ports: [25] }] }],
};
const profile = profileSchema.parse(ISP);
const first = (): number => 0;
const subject = (
  port: number | null = null,
  security: Subject['security'] = null,
  host = 'smtp.small.example',
): Subject => ({
  host,
  port,
  security,
});
const plan = (subjects: Subject[], families: (4 | 6)[] = [4, 6], input = profile) =>
  makePlan({ profile: input, subjects, families, random: first }).targets;
const ways = (targets: ReturnType<typeof plan>, role: string) =>
  targets
    .filter((t) => t.role === role && t.purpose === 'mail')
    .map((t) => `${t.host}:${t.port}:${t.security}`);

describe('makePlan', () => {
  it('asks a server named without a port on 465, 587 and 25, and whether it answers at all', () => {
    const targets = plan([subject()]);
    expect(ways(targets, 'provider').sort()).toEqual([
      'smtp.small.example:25:starttls',
      'smtp.small.example:465:tls',
      'smtp.small.example:587:starttls',
    ]);
    expect(targets.find((t) => t.role === 'provider' && t.purpose === 'non-mail')).toMatchObject({
      port: 993,
      depth: 'connect',
    });
    expect(targets.find((t) => t.port === 587 && t.role === 'provider')?.tlsOptional).toBe(false);
    expect(targets.find((t) => t.port === 25 && t.role === 'provider')?.tlsOptional).toBe(true);
  });

  it('tries the configured port first, as configured, and the non-mail control right after', () => {
    const targets = plan([subject(2525, 'none')]);
    expect(targets[0]).toMatchObject({
      host: 'smtp.small.example',
      port: 2525,
      security: 'none',
      depth: 'session',
    });
    expect(targets[1]).toMatchObject({ purpose: 'non-mail', role: 'control', port: 443, depth: 'connect' });
    expect(ways(targets, 'provider')).toHaveLength(4);
  });

  it('keeps plain on 25 plain, but on 587 learns whether encryption is offered', () => {
    expect(ways(plan([subject(25, 'none')]), 'provider')).toContain('smtp.small.example:25:none');
    expect(ways(plan([subject(25, 'none')]), 'provider')).not.toContain('smtp.small.example:25:starttls');
    expect(plan([subject(587, 'none')])[0]).toMatchObject({
      port: 587,
      security: 'starttls',
      tlsOptional: true,
    });
  });

  it('tries the right security beside a wrong one', () => {
    expect(ways(plan([subject(587, 'tls')]), 'provider')).toEqual(
      expect.arrayContaining(['smtp.small.example:587:tls', 'smtp.small.example:587:starttls']),
    );
  });

  it('calls an account on the relay a relay and asks it nothing twice', () => {
    const targets = plan([subject(25, 'none', 'Relay.ISP.example.')]);
    expect(ways(targets, 'provider')).toEqual([]);
    expect(ways(targets, 'relay').filter((way) => way === 'relay.isp.example:25:none')).toHaveLength(1);
    expect(targets[0]).toMatchObject({ role: 'relay', port: 25 });
  });

  it('compares with two strangers on 25 and one on 465 and 587; two of each when there is no server of the customer', () => {
    const count = (targets: ReturnType<typeof plan>, port: number) =>
      targets.filter((t) => t.role === 'control' && t.port === port).length;
    const withServer = plan([subject()]);
    expect([25, 465, 587].map((port) => count(withServer, port))).toEqual([2, 1, 1]);
    const without = plan([]);
    expect([25, 465, 587].map((port) => count(without, port))).toEqual([2, 2, 2]);
    expect(new Set(without.map((t) => t.role))).toEqual(new Set(['relay', 'control']));
    expect(
      without.filter((t) => t.role === 'control' && t.port === 465).every((t) => t.security === 'tls'),
    ).toBe(true);
    expect(
      without.filter((t) => t.role === 'control' && t.port === 25).every((t) => t.depth === 'ehlo'),
    ).toBe(true);
  });

  it('never draws two strangers of one owner while there are others', () => {
    const mail = ['a.big.example', 'b.big.example', 'mx.other.example'].map((host) => ({ host, port: 25 }));
    const input = profileSchema.parse({ ...ISP, controls: { mail } });
    const drawn = plan([], [4], input).filter((t) => t.role === 'control');
    expect(drawn.map((t) => t.host)).toEqual(['a.big.example', 'mx.other.example']);
  });

  it('always asks one non-mail host by its address, which needs no name server', () => {
    const nonMail = ['a.example', 'b.example', '192.0.2.80'].map((host) => ({ host, port: 443 }));
    const input = profileSchema.parse({ ...ISP, controls: { nonMail } });
    const hosts = plan([], [4], input)
      .filter((t) => t.role === 'control')
      .map((t) => t.host);
    expect(hosts.sort()).toEqual(['192.0.2.80', 'a.example']);
  });

  it('never compares a server with itself', () => {
    const hosts = plan([subject(25, null, 'mx.alpha.example')])
      .filter((t) => t.role === 'control')
      .map((t) => t.host);
    expect(hosts).not.toContain('mx.alpha.example');
  });

  it('plans nothing for a family this computer lacks', () => {
    expect(plan([subject()], [4]).every((t) => t.families.join() === '4')).toBe(true);
    expect(plan([subject(25, null, '2001:db8::25')], [4]).some((t) => t.host === '2001:db8::25')).toBe(false);
    expect(plan([subject()], [])).toEqual([]);
  });

  it('keeps every configured port of forty accounts and stays below the bound', () => {
    const many = Array.from({ length: 40 }, (_, i) => subject(587, 'starttls', `smtp.n${i}.example`));
    const targets = plan(many);
    expect(targets).toHaveLength(MOST_TARGETS);
    for (const { host } of many) expect(targets.some((t) => t.host === host && t.port === 587)).toBe(true);
    expect(targets.filter((t) => t.role === 'control').length).toBeGreaterThanOrEqual(4);
  });

  it('plans a server on this computer (a mail bridge) even when there is no network at all', () => {
    const subjects = [
      { host: '127.0.0.1', port: 1025, security: null },
      { host: 'smtp.example.org', port: 587, security: null },
    ];
    const { targets } = makePlan({ profile, subjects, families: [], random: () => 0 });
    expect(new Set(targets.map(({ host }) => host))).toEqual(new Set(['127.0.0.1']));
    expect(targets[0]).toMatchObject({ port: 1025, families: [4] });
  });

  it('compares strangers by both families on 25, and by one on 465 and 587', () => {
    const subjects = [{ host: 'smtp.example.org', port: null, security: null }];
    const { targets } = makePlan({ profile, subjects, families: [4, 6], random: () => 0 });
    const strangers = targets.filter(({ role, purpose }) => role === 'control' && purpose === 'mail');
    expect(strangers.length).toBeGreaterThanOrEqual(4);
    for (const { port, families } of strangers) expect(families).toEqual(port === 25 ? [4, 6] : [4]);
  });

  it('is bounded, has no repeats and unique ids whatever is asked', () => {
    const arbitrary = fc.record({
      host: fc.constantFrom('a.example', 'b.example', 'relay.isp.example', 'mx.alpha.example', '192.0.2.1'),
      port: fc.constantFrom(null, 25, 26, 465, 587, 2525),
      security: fc.constantFrom(null, 'none' as const, 'starttls' as const, 'tls' as const),
    });
    fc.assert(
      fc.property(
        fc.array(arbitrary, { maxLength: 80 }),
        fc.subarray([4, 6] as const),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (subjects, families, numbers) => {
          const random = () => numbers.next().value as number;
          const { targets } = makePlan({ profile, subjects, families, random });
          expect(targets.length).toBeLessThanOrEqual(MOST_TARGETS);
          expect(new Set(targets.map((t) => t.id)).size).toBe(targets.length);
          const keys = targets.map((t) => [t.host, t.port, t.purpose, t.security].join(' '));
          expect(new Set(keys).size).toBe(keys.length);
          for (const t of targets) expect(t.families.every((f) => families.includes(f))).toBe(true);
          const own = new Set(targets.filter((t) => t.role !== 'control').map((t) => t.host));
          expect(targets.some((t) => t.role === 'control' && own.has(t.host))).toBe(false);
        },
      ),
    );
  });
});
