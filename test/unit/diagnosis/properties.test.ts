import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { FAILURES } from '../../../shared/model/failure.ts';
import type { Answer, NetworkFacts } from '../../../shared/model/network.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Subject } from '../../../shared/model/plan.ts';
import { CONNECTION_TYPES, type Report } from '../../../shared/model/report.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';
import { attempt, certificate, generic, HOSTS, ispProfile, reportOf } from './scene.ts';

const profiles = [
  ispProfile(),
  generic,
  ispProfile({ relays: [] }),
  ispProfile({ connections: [{ type: 'dsl', blocks: [{ ports: [25, 587], mechanism: 'router' }] }] }),
  ispProfile({ connections: [{ type: 'unknown', blocks: [{ ports: [25, 465, 587], scope: 'reactive' }] }] }),
];
const hosts = [...Object.keys(HOSTS), 'odd.example', '192.0.2.50'];
const answer = fc.constantFrom<Answer>('yes', 'no', 'not-tried');
const fate = fc.oneof(
  { weight: 2, arbitrary: fc.constant('ready' as const) },
  { weight: 2, arbitrary: fc.constantFrom('connect-timeout' as const, 'connect-refused' as const) },
  fc.constantFrom(...FAILURES),
);

const observation: fc.Arbitrary<Observation> = fc
  .record({
    host: fc.constantFrom(...hosts),
    port: fc.constantFrom(25, 465, 587, 993, 443, 2525),
    fate,
    family: fc.constantFrom(4 as const, 6 as const),
    ms: fc.constantFrom(0, 1, 2, 20, 45, 900),
    sockets: fc.constantFrom(1, 2, 3),
    greeting: fc.constantFrom(undefined, '220 relay.isp.test ESMTP', '220 odd.thing.test', '220 ****', ''),
    issuer: fc.constantFrom(undefined, 'Trusty CA', 'ESET SSL Filter CA', 'Zscaler Root CA', 'odd'),
    authorized: fc.boolean(),
    waiting: fc.constantFrom(undefined, true),
    outcome: fc.constantFrom(undefined, 'not-tried' as const, 'cancelled' as const),
    loopbackPeer: fc.constantFrom(undefined, true),
  })
  .map(({ host, port, fate: how, family, ms, issuer, authorized, ...some }) => {
    const rest = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));
    return attempt(host, port, how, {
      ms,
      family,
      ...(issuer === undefined ? {} : { certificate: certificate(host, { issuer, authorized }) }),
      ...rest,
    });
  });

const network: fc.Arbitrary<Partial<NetworkFacts>> = fc.record({
  online: fc.boolean(),
  captivePortal: answer,
  vpn: answer,
  proxy: answer,
  dnsLies: answer,
  dnsWorks: answer,
  clockWrong: answer,
  ipv6: answer,
  defaultRoute: answer,
  nonMail: answer,
  foreignNetwork: answer,
  mailShield: answer,
  manyPort25: answer,
  families: fc.subarray<4 | 6>([4, 6]),
  dnsLieAddresses: fc.constantFrom(['192.0.2.10'], []),
});

const subject: fc.Arbitrary<Subject> = fc.record({
  host: fc.constantFrom(...hosts),
  port: fc.constantFrom(null, 25, 465, 587, 2525),
  security: fc.constantFrom(null, 'none' as const, 'starttls' as const, 'tls' as const),
});

/** What a network does is mostly the same for all hosts on a port; a few attempts stray from it. */
const alike: fc.Arbitrary<Observation[]> = fc
  .record({
    world: fc.record({ 25: fate, 465: fate, 587: fate }),
    relay: fate,
    families: fc.constantFrom([4 as const], [4 as const, 6 as const]),
    ms: fc.constantFrom(0, 1, 12, 45),
    greeting: fc.constantFrom(undefined, '220 relay.isp.test ESMTP'),
    strays: fc.array(observation, { maxLength: 3 }),
  })
  .map(({ world, relay, families, ms, greeting, strays }) => {
    const said = greeting === undefined ? {} : { greeting };
    const usual = families.flatMap((family) => [
      ...([25, 465, 587] as const).flatMap((port) =>
        ['smtp.small.example', 'mx.alpha.test', 'mx.beta.test'].map((host) =>
          attempt(host, port, world[port], { family, ...(world[port] === 'ready' ? said : { ms }) }),
        ),
      ),
      attempt('relay.isp.test', 25, relay, { family, ...(relay === 'ready' ? said : { ms }) }),
      attempt('www.neutral.test', 443, 'ready', { family }),
    ]);
    const byId = new Map([...usual, ...strays].map((o) => [o.id, o]));
    return [...byId.values()];
  });

const report: fc.Arbitrary<Report> = fc
  .record({
    subjects: fc.array(subject, { maxLength: 3 }),
    connection: fc.constantFrom(...CONNECTION_TYPES),
    network: fc.oneof(network, fc.constant({})),
    ended: fc.constantFrom('complete' as const, 'cancelled' as const, 'deadline' as const),
    observations: fc.oneof(alike, fc.uniqueArray(observation, { maxLength: 30, selector: (o) => o.id })),
  })
  .map(reportOf);
const profile = fc.constantFrom(...profiles);
const RUNS = { numRuns: 500 };

describe('whatever was observed', { timeout: 30_000 }, () => {
  it('the reports drawn here do name the ISP often enough to mean something', () => {
    const named = fc
      .sample(fc.tuple(report, profile), { numRuns: 800, seed: 7 })
      .flatMap(([given, isp]) => diagnose(given, isp).map((verdict) => verdict.code))
      .filter((code) => code.startsWith('isp-'));
    expect(named.filter((code) => code === 'isp-blocks-port').length).toBeGreaterThan(15);
    expect(named.filter((code) => code === 'isp-redirects-port').length).toBeGreaterThan(4);
  });

  it('there is a verdict, it has a known code and a step, and it rests on what is in the report', () => {
    fc.assert(
      fc.property(report, profile, (given, isp) => {
        const verdicts = diagnose(given, isp);
        expect(verdicts.length).toBeGreaterThan(0);
        const ids = new Set(given.observations.map((o) => o.id));
        const codes = verdicts.map((verdict) => verdict.code);
        expect(new Set(codes.map((code, i) => code + (verdicts[i]?.where ?? ''))).size).toBe(codes.length);
        for (const verdict of verdicts) {
          expect(VERDICT_CODES).toContain(verdict.code);
          expect(verdict.next.length).toBeGreaterThan(0);
          for (const id of verdict.evidence) expect(ids.has(id) || /^network\.\w+$/.test(id)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the order of the observations makes no difference', () => {
    fc.assert(
      fc.property(report, profile, fc.integer(), (given, isp, seed) => {
        const mixed = [...given.observations].sort(
          (a, b) => ((a.id.length * 31 + seed) % 7) - ((b.id.length * 31 + seed) % 7),
        );
        expect(diagnose({ ...given, observations: mixed.reverse() }, isp)).toEqual(diagnose(given, isp));
      }),
      RUNS,
    );
  });

  it('the ISP is never named while a VPN or another network explains it', () => {
    fc.assert(
      fc.property(report, profile, fc.boolean(), (given, isp, tunnel) => {
        const facts: NetworkFacts = tunnel
          ? { ...given.network, vpn: 'yes' }
          : { ...given.network, foreignNetwork: 'yes' };
        for (const verdict of diagnose({ ...given, network: facts }, isp)) {
          expect(verdict.code.startsWith('isp-')).toBe(false);
          expect(verdict.next.some((step) => step.kind === 'use-relay') && !tunnel).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('the ISP is never named for what one single host showed, nor when nothing is known of it', () => {
    fc.assert(
      fc.property(report, profile, fc.constantFrom(...hosts), (given, isp, host) => {
        const one = { ...given, observations: given.observations.filter((o) => o.host === host) };
        expect(diagnose(one, isp).some((verdict) => verdict.code.startsWith('isp-'))).toBe(false);
        expect(diagnose(given, generic).some((verdict) => verdict.code === 'isp-blocks-port')).toBe(false);
      }),
      RUNS,
    );
  });

  it('the ISP is never named for a port on which a stranger answers', () => {
    fc.assert(
      fc.property(report, profile, (given, isp) => {
        const open = new Set(
          given.observations
            .filter((o) => o.role === 'control' && o.purpose === 'mail' && o.outcome === 'ready')
            .map((o) => `${o.port} ${o.family ?? 0}`),
        );
        const named = diagnose(given, isp).find((verdict) => verdict.code === 'isp-blocks-port');
        for (const port of named?.ports ?? []) {
          const families = [4, 6].filter((family) => open.has(`${port} ${family}`));
          expect(
            families.length < 2 && !(families.length === 1 && named?.params.family === families[0]),
          ).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('an all-clear means that each configured server was ready', () => {
    fc.assert(
      fc.property(report, profile, (given, isp) => {
        if (!diagnose(given, isp).some((verdict) => verdict.code === 'all-clear')) return;
        for (const { host } of given.subjects) {
          expect(given.observations.some((o) => o.host === host && o.purpose === 'mail')).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
