import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { redirects } from '../../../shared/diagnosis/evidence/redirect.ts';
import type { IspProfileInput } from '../../../shared/isp/profile.ts';
import { attempt, ispProfile, open, reportOf } from './scene.ts';

/** Two strangers on port 25 that greet with these names, told by patterns alone. */
const seen = (names: [string, string], change: Partial<IspProfileInput>) =>
  redirects(
    [
      attempt('mx.alpha.test', 25, 'ready', { greeting: `220 ${names[0]} ESMTP` }),
      attempt('mx.beta.test', 25, 'ready', { greeting: `220 ${names[1]} ESMTP` }),
    ],
    ispProfile({ mailDomains: [], relays: [], networks: {}, ...change }),
  ).map(({ port, name, namesIsp }) => ({ port, name, namesIsp }));
const byPattern = (pattern: string, names: [string, string]) =>
  seen(names, { networks: { reverseDns: [pattern] } });

describe('a gateway of the ISP', () => {
  it.each([
    ['dyn.isp.net', 'a.dyn.isp.net', 'b.dyn.isp.net'],
    ['.dyn.isp.net', 'a.dyn.isp.net', 'b.dyn.isp.net'],
    ['dsl-*.isp.net', 'dsl-17.isp.net', 'dsl-18.isp.net'],
    ['mx.*.isp.net', 'mx.north.isp.net', 'mx.south.isp.net'],
    ['*-pool.isp.net', 'a-pool.isp.net', 'b-pool.isp.net'],
    ['DYN.ISP.net', 'a.dyn.isp.net', 'b.dyn.isp.net'],
    ['dyn.isp.net.', 'a.dyn.isp.net', 'b.dyn.isp.net'],
  ])('is known by the pattern %s', (pattern, one, other) => {
    expect(byPattern(pattern, [one, other])).toEqual([{ port: 25, name: one, namesIsp: true }]);
  });
  it('is known by a pattern that only tells a connection type', () => {
    const connections: IspProfileInput['connections'] = [
      { type: 'dsl', recognise: { reverseDns: ['gw-*.isp.net'] }, blocks: [] },
    ];
    expect(seen(['gw-1.isp.net', 'gw-2.isp.net'], { connections })).toEqual([
      { port: 25, name: 'gw-1.isp.net', namesIsp: true },
    ]);
  });
  it('is not seen in names that share only the end of a pattern', () => {
    expect(byPattern('dsl-*.isp.net', ['cust-9.isp.net', 'cust-8.isp.net'])).toEqual([]);
  });
  it('is not seen where the hosts that were asked are the ISP’s own', () => {
    const own = ['mx1.isp.net', 'mx2.isp.net'].map((host, index) =>
      attempt(host, 25, 'ready', {
        security: 'none',
        greeting: `220 out${String(index)}.isp.test ESMTP`,
        address: `192.0.2.${String(index)}`,
      }),
    );
    const profile = ispProfile({
      mailDomains: ['isp.test'],
      relays: [],
      networks: { reverseDns: ['GW-*.ISP.net.'] },
    });
    expect(redirects(own, profile)).toEqual([]);
  });
  it('that answers for all is no all-clear', () => {
    const observations = open().map((o) =>
      o.port === 25 && o.role !== 'relay'
        ? attempt(o.host, 25, 'ready', {
            security: 'none',
            greeting: `220 gw-${String(o.host.length)}.isp.net ESMTP`,
          })
        : o,
    );
    const profile = ispProfile({ networks: { reverseDns: ['gw-*.isp.net'] } });
    expect(diagnose(reportOf({ observations }), profile)[0]).toMatchObject({
      code: 'isp-redirects-port',
      where: 'isp',
      ports: [25],
    });
  });
});
