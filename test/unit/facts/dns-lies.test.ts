import { describe, expect, it } from 'vitest';
import { dnsLiesFact, nonsenseName } from '../../../electron/engine/probe/facts/dns-lies.ts';
import { dnsError, fakePorts } from './fake-ports.ts';

const ask = (lookUp: ReturnType<typeof fakePorts>['lookUp']) =>
  dnsLiesFact(fakePorts({ lookUp }), AbortSignal.timeout(1000));

describe('lying DNS', () => {
  it('router-answers-every-name', async () => {
    expect(await ask(() => Promise.resolve(['192.168.1.1']))).toEqual({
      dnsLies: 'yes',
      dnsLieAddresses: ['192.168.1.1'],
    });
  });
  it('honest-resolver-says-no-such-name', async () => {
    expect(await ask(() => Promise.reject(dnsError('ENOTFOUND')))).toEqual({ dnsLies: 'no' });
    expect(await ask(() => Promise.reject(dnsError('ENODATA')))).toEqual({ dnsLies: 'no' });
  });
  it.each(['ETIMEOUT', 'ESERVFAIL', 'EREFUSED', 'ECONNREFUSED'])('%s-proves-nothing', async (code) => {
    expect(await ask(() => Promise.reject(dnsError(code)))).toEqual({ dnsLies: 'not-tried' });
  });
  it('keeps a few of many addresses', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `192.0.2.${index}`);
    expect((await ask(() => Promise.resolve(many))).dnsLieAddresses).toHaveLength(4);
  });
  it('asks for a name nobody can own, new each time', () => {
    let step = 0;
    const random = () => (step++ * 0.37) % 1;
    const [one, other] = [nonsenseName(random), nonsenseName(random)];
    expect(one).toMatch(/^[a-z]{20}\.com$/);
    expect(other).not.toBe(one);
  });
});
