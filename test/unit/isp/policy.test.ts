import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockedPorts, policyFor, policyIsCertain, relayAccepts } from '../../../shared/isp/policy.ts';
import { isForeign, recogniseConnection } from '../../../shared/isp/recognise.ts';
import { profileSchema } from '../../../shared/isp/profile.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { parsedWith } from './profile-with.ts';

const load = (path: string): IspProfile =>
  profileSchema.parse(JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')));
const hamilton = load('build/packs/hamilton/profile.json');
const wessex = load('build/packs/wessex/profile.json');
const fixture = (name: string) => load(`test/fixtures/isp/${name}.json`);

describe('which policy holds', () => {
  it('hamilton: the form is for dial-up, everyone else phones', () => {
    const first = (type: Parameters<typeof policyFor>[1]) => policyFor(hamilton, type).exemptions[0]?.channel;
    expect(first('dial-up')).toBe('web-form');
    expect(first('dsl')).toBe('phone');
    expect(first('cable')).toBe('phone');
    expect(first('unknown')).toBe('phone');
  });

  it('wessex: broadband of any kind is closed, the leased line is open', () => {
    expect(blockedPorts(policyFor(wessex, 'fibre'))).toEqual([25]);
    expect(blockedPorts(policyFor(wessex, 'business'))).toEqual([25]);
    expect(blockedPorts(policyFor(wessex, 'leased-line'))).toEqual([]);
  });

  it('a type nobody wrote about gets the first entry, and that is a guess', () => {
    const profile = parsedWith({
      connections: [
        { type: 'dsl', blocks: [{ ports: [25] }] },
        { type: 'mobile', blocks: [] },
      ],
    });
    expect(policyFor(profile, 'unknown').type).toBe('dsl');
    expect(policyFor(profile, 'satellite').type).toBe('dsl');
    expect(policyIsCertain(profile, 'satellite')).toBe(false);
    expect(policyIsCertain(profile, 'mobile')).toBe(true);
    expect(policyIsCertain(wessex, 'fibre')).toBe(true);
    expect(policyIsCertain(wessex, 'unknown')).toBe(false);
    expect(policyIsCertain(fixture('zhnet'), 'unknown')).toBe(true);
  });
});

describe('which ports are closed', () => {
  it('zhnet closes 25 and 465; the speedport is no network policy; telekom may close 25', () => {
    expect(blockedPorts(policyFor(fixture('zhnet'), 'unknown'))).toEqual([25, 465]);
    expect(blockedPorts(policyFor(fixture('speedport'), 'dsl'))).toEqual([]);
    expect(blockedPorts(policyFor(fixture('telekom'), 'dsl'))).toEqual([25]);
  });

  it('each port once, in order, outgoing only, and only while it is in force', () => {
    const policy = policyFor(
      parsedWith({
        connections: [
          {
            type: 'dsl',
            blocks: [
              { ports: [465, 25] },
              { ports: [25] },
              { ports: [110], direction: 'in' },
              { ports: [26], direction: 'both', since: '2026-03-01', until: '2026-03-31' },
            ],
          },
        ],
      }),
      'dsl',
    );
    expect(blockedPorts(policy)).toEqual([25, 26, 465]);
    expect(blockedPorts(policy, '2026-02-28T23:59:59Z')).toEqual([25, 465]);
    expect(blockedPorts(policy, '2026-03-01')).toEqual([25, 26, 465]);
    expect(blockedPorts(policy, '2026-03-31T23:00:00Z')).toEqual([25, 26, 465]);
    expect(blockedPorts(policy, '2026-04-01')).toEqual([25, 465]);
  });
});

const networks = parsedWith({
  networks: { cidrs: ['192.0.2.0/24', '2001:db8::/32'], reverseDns: ['isp.example'] },
  connections: [
    { type: 'dsl', blocks: [], recognise: { cidrs: ['192.0.2.0/25'], reverseDns: ['isp.example'] } },
    {
      type: 'dial-up',
      blocks: [],
      recognise: { cidrs: ['192.0.2.64/26', '203.0.113.0/24'], reverseDns: ['ppp-*.pool.isp.example'] },
    },
  ],
});

describe('what the own address and name give away', () => {
  it('the closer network wins, and a network wins over a name', () => {
    expect(recogniseConnection(networks, { address: '192.0.2.1' })).toBe('dsl');
    expect(recogniseConnection(networks, { address: '192.0.2.65' })).toBe('dial-up');
    expect(recogniseConnection(networks, { address: '::ffff:192.0.2.65' })).toBe('dial-up');
    expect(recogniseConnection(networks, { address: '192.0.2.1', name: 'ppp-9.pool.isp.example' })).toBe(
      'dsl',
    );
    expect(recogniseConnection(networks, { name: 'PPP-9.Pool.ISP.example.' })).toBe('dial-up');
    expect(recogniseConnection(networks, { name: 'host9.isp.example' })).toBe('dsl');
  });

  it('nothing telling, no type', () => {
    for (const own of [
      {},
      { address: '192.168.1.5' },
      { address: '[unknown]', name: 'localhost' },
      { address: '198.51.100.1', name: 'notisp.example' },
    ]) {
      expect(recogniseConnection(networks, own), JSON.stringify(own)).toBeNull();
    }
    expect(recogniseConnection(hamilton, { address: '192.0.2.1' })).toBeNull();
  });
});

describe('is the customer travelling?', () => {
  it.each([
    ['at home by address', { address: '192.0.2.200' }, 'no'],
    ['at home by IPv6', { address: '2001:db8:1::9' }, 'no'],
    ['at home on a pool that only a type names', { address: '203.0.113.9' }, 'no'],
    ['at home by name', { name: 'x.isp.example' }, 'no'],
    ['a new network of the ISP, known by its name', { address: '198.51.100.1', name: 'x.isp.example' }, 'no'],
    ['in a hotel', { address: '198.51.100.1' }, 'yes'],
    ['in a hotel, by name', { name: 'guest.hotel.example' }, 'yes'],
    ['behind a home router', { address: '192.168.0.2' }, 'not-tried'],
    ['behind carrier-grade NAT', { address: '100.64.3.4' }, 'not-tried'],
    ['a unique local address', { address: 'fd00::1' }, 'not-tried'],
    ['a made-up name', { name: 'laptop.fritz.home' }, 'not-tried'],
    ['an address for a name', { name: '198.51.100.1' }, 'not-tried'],
    ['nothing known', {}, 'not-tried'],
  ] as const)('%s', (_, own, answer) => {
    expect(isForeign(networks, own)).toBe(answer);
  });

  it('an IPv6 address says nothing about an ISP that lists IPv4 networks', () => {
    const ipv4 = parsedWith({ networks: { cidrs: ['192.0.2.0/24'] } });
    expect(isForeign(ipv4, { address: '2001:db8::1' })).toBe('not-tried');
    expect(isForeign(ipv4, { address: '198.51.100.1' })).toBe('yes');
  });

  it('a profile without networks cannot tell', () => {
    expect(isForeign(hamilton, { address: '198.51.100.1', name: 'guest.hotel.example' })).toBe('not-tried');
  });
});

describe('whose mail the relay takes', () => {
  const profile = parsedWith({ mailDomains: ['isp.example'], hostsCustomerDomains: true });
  const [own] = profile.relays;
  const [any] = fixture('telstra').relays;

  it('own domains only: not a stranger, not a sub-domain, not an unknown sender', () => {
    if (own === undefined) throw new Error('no relay');
    expect(relayAccepts(own, profile, 'me@isp.example')).toBe(true);
    expect(relayAccepts(own, profile, 'Me@ISP.Example')).toBe(true);
    expect(relayAccepts(own, profile, 'me@other.example')).toBe(false);
    expect(relayAccepts(own, profile, 'me@mail.isp.example')).toBe(false);
    expect(relayAccepts(own, profile, 'isp.example')).toBe(false);
    expect(relayAccepts(own, profile, undefined)).toBe(false);
  });

  it('any sender', () => {
    if (any === undefined) throw new Error('no relay');
    expect(relayAccepts(any, profile, 'me@other.example')).toBe(true);
    expect(relayAccepts(any, profile, undefined)).toBe(true);
  });
});
