import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadSenderPolicy, lookUpSenderPolicy } from '../../../electron/engine/probe/facts/sender-policy.ts';
import { dnsError } from './fake-ports.ts';

type Zone = Record<string, (string | string[])[] | string>;
/** A zone: `TYPE name` → records, or the code it fails with. */
const zone = (records: Zone, asked: string[] = []) => ({
  lookUp: (name: string, type: string) => {
    asked.push(`${type} ${name}`);
    const found = records[`${type} ${name}`];
    return Array.isArray(found) ? Promise.resolve(found) : Promise.reject(dnsError(found ?? 'ENOTFOUND'));
  },
});
const RELAY = { 'A relay.isp.example': ['192.0.2.25'], 'AAAA relay.isp.example': ['2001:db8::25'] };
const ask = (records: Zone, asked?: string[], signal = new AbortController().signal) =>
  lookUpSenderPolicy('example.org', 'relay.isp.example', zone({ ...RELAY, ...records }, asked), signal);

describe('sender policy', () => {
  it('domain-allows-only-its-own-provider-and-asks-to-reject', async () => {
    expect(
      await ask({
        'TXT example.org': [['google-site-verification=x'], ['v=spf1 include:_spf.provider.example -all']],
        'TXT _spf.provider.example': [['v=spf1 ip4:198.51.100.0/24 -all']],
        'TXT _dmarc.example.org': [['v=DMARC1; p=reject; rua=mailto:d@example.org']],
      }),
    ).toEqual({ domain: 'example.org', via: 'relay.isp.example', spf: 'fail', dmarc: 'reject' });
  });
  it('domain-names-the-relay-by-ipv4-alone', async () => {
    expect((await ask({ 'TXT example.org': [['v=spf1 ip4:192.0.2.25 -all']] })).spf).toBe('pass');
  });
  it('domain-names-the-relay-by-name', async () => {
    expect((await ask({ 'TXT example.org': [['v=spf1 a:relay.isp.example ~all']] })).spf).toBe('pass');
  });
  it('soft-fail-and-quarantine', async () => {
    expect(
      await ask({
        'TXT example.org': [['v=spf1 mx ~all']],
        'TXT _dmarc.example.org': [['v=DMARC1; p=Quarantine']],
      }),
    ).toMatchObject({
      spf: 'softfail',
      dmarc: 'quarantine',
    });
  });
  it('domain-without-any-policy', async () => {
    expect(await ask({})).toMatchObject({ spf: 'none', dmarc: 'absent' });
  });
  it('subdomain-inherits-what-its-organisation-asks-of-subdomains', async () => {
    const records = { ...RELAY, 'TXT _dmarc.example.org': [['v=DMARC1; p=none; sp=reject']] };
    const policy = await lookUpSenderPolicy(
      'mail.example.org',
      'relay.isp.example',
      zone(records),
      AbortSignal.timeout(5000),
    );
    expect(policy.dmarc).toBe('reject');
  });
  it('broken-records', async () => {
    expect(
      await ask({
        'TXT example.org': [['v=spf1 ip4:1.2.3 -all']],
        'TXT _dmarc.example.org': [['v=DMARC1; p=perhaps']],
      }),
    ).toMatchObject({
      spf: 'permerror',
      dmarc: 'none',
    });
  });
  it('resolver-fails', async () => {
    expect(await ask({ 'TXT example.org': 'ETIMEOUT', 'TXT _dmarc.example.org': 'ESERVFAIL' })).toMatchObject(
      {
        spf: 'temperror',
        dmarc: 'not-tried',
      },
    );
  });
  it('relay-has-no-address', async () => {
    const policy = await lookUpSenderPolicy(
      'example.org',
      'gone.example',
      zone({}),
      AbortSignal.timeout(5000),
    );
    expect(policy.spf).toBe('not-tried');
  });
  it('relay-given-by-its-address', async () => {
    const records = { 'TXT example.org': [['v=spf1 ip4:192.0.2.0/24 -all']] };
    const policy = await lookUpSenderPolicy(
      'example.org',
      '192.0.2.25',
      zone(records),
      AbortSignal.timeout(5000),
    );
    expect(policy.spf).toBe('pass');
  });
  it('record-that-includes-itself-for-ever', async () => {
    const asked: string[] = [];
    const policy = await ask({ 'TXT example.org': [['v=spf1 include:example.org -all']] }, asked);
    expect(policy.spf).toBe('permerror');
    expect(asked.length).toBeLessThan(10);
  });
  it('record-that-fans-out-over-hundreds-of-names', async () => {
    const asked: string[] = [];
    const names = Array.from({ length: 60 }, (_, index) => `exists:h${index}.example.net`).join(' ');
    await ask({ 'TXT example.org': [[`v=spf1 ${names} -all`]] }, asked);
    expect(asked.length).toBeLessThanOrEqual(40);
  });
  it('resolver-never-answers-and-the-user-cancels', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const silent = { lookUp: () => new Promise<never>(() => undefined) };
    const policy = await lookUpSenderPolicy('example.org', 'relay.isp.example', silent, stop.signal);
    expect(policy).toMatchObject({ spf: 'not-tried', dmarc: 'not-tried' });
  });
  it('resolver-never-answers-and-memory-is-tidied-meanwhile: ends all the same', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const silent = { lookUp: () => new Promise<never>(() => undefined) };
    const asked = lookUpSenderPolicy(
      'example.org',
      'relay.isp.example',
      silent,
      new AbortController().signal,
    );
    for (const ms of [50, 500]) setTimeout(collect, ms);
    expect(await asked).toMatchObject({ spf: 'not-tried', dmarc: 'not-tried' });
  });
  it('the library can be loaded ahead', async () => {
    await expect(loadSenderPolicy()).resolves.toBeUndefined();
  });
});
