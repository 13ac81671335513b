import { describe, expect, it } from 'vitest';
import { concludeFacts } from '../../../electron/engine/probe/facts/conclude-facts.ts';
import { observe, silent } from './fake-ports.ts';

describe('concluded facts', () => {
  it('nothing-observed-is-nothing-known', () => {
    expect(concludeFacts({}, [])).toMatchObject({
      online: false,
      ipv4: 'not-tried',
      nonMail: 'not-tried',
      dnsWorks: 'not-tried',
    });
  });
  it('early-facts-are-kept', () => {
    const facts = concludeFacts({ families: [4], vpn: 'no', publicAddress: '192.0.2.9' }, [
      observe({ role: 'relay', ehloGreeting: 'r Hello a.isp.example [192.0.2.7]' }),
    ]);
    expect(facts).toMatchObject({ families: [4], vpn: 'no', publicAddress: '192.0.2.9' });
  });

  it('everything-silent-is-offline', () => {
    const facts = concludeFacts({}, [silent(), silent({ purpose: 'non-mail', port: 443 })]);
    expect(facts).toMatchObject({ online: false, ipv4: 'no', nonMail: 'no' });
  });
  it('greeting-never-came-but-the-connection-stood', () => {
    const waiting = observe({ outcome: 'failed', step: 'greeting', failure: 'greeting-timeout' });
    expect(concludeFacts({}, [waiting])).toMatchObject({ online: true, ipv4: 'yes' });
  });
  it('router-refuses-at-once-which-is-no-sign-of-life', () => {
    const refused = silent({ failure: 'connect-refused', timings: { connectMs: 2 } });
    expect(concludeFacts({}, [refused]).online).toBe(false);
    expect(concludeFacts({}, [{ ...refused, timings: { connectMs: 31 } }]).online).toBe(true);
  });
  it('web-answered-while-every-mail-port-is-silent', () => {
    expect(concludeFacts({ online: true, captivePortal: 'no' }, [silent()])).toMatchObject({
      online: true,
      nonMail: 'yes',
    });
    expect(concludeFacts({ online: true, captivePortal: 'yes' }, [silent()]).nonMail).toBe('not-tried');
  });
  it('antivirus-on-loopback-answers-though-the-line-is-dead', () => {
    const shield = observe({ loopbackPeer: true });
    const facts = concludeFacts({}, [shield, silent({ purpose: 'non-mail', port: 443 })]);
    expect(facts).toMatchObject({ online: false, nonMail: 'no', ipv4: 'no' });
    expect(facts.roundTripMs).toBeUndefined();
  });
  it('practice-scene-asks-only-loopback-so-loopback-counts', () => {
    const facts = concludeFacts({}, [observe({ address: '127.0.0.1', host: '127.0.0.1' })]);
    expect(facts).toMatchObject({ online: true, ipv4: 'yes', roundTripMs: 24 });
  });

  it('ipv6-black-hole-beside-good-ipv4', () => {
    const facts = concludeFacts({}, [observe(), silent({ family: 6, address: '2001:db8::25' })]);
    expect(facts).toMatchObject({ ipv4: 'yes', ipv6: 'no' });
  });
  it('deadline-or-cancel-says-nothing-of-a-family', () => {
    const cut = silent({ family: 6, address: '2001:db8::25', failure: 'deadline' });
    const cancelled = observe({ family: 6, address: '2001:db8::25', outcome: 'cancelled', step: 'connect' });
    expect(concludeFacts({}, [observe(), cut, cancelled]).ipv6).toBe('not-tried');
  });

  const unresolved = (host: string, failure: 'dns-name-not-found' | 'dns-no-answer') =>
    silent({ host, address: null, family: null, step: 'resolve', failure });
  it('one-mistyped-server-is-not-failing-dns', () => {
    expect(concludeFacts({}, [unresolved('smpt.example.org', 'dns-name-not-found')]).dnsWorks).toBe(
      'not-tried',
    );
    expect(
      concludeFacts({}, [unresolved('smpt.example.org', 'dns-name-not-found'), observe()]).dnsWorks,
    ).toBe('yes');
  });
  it('resolver-is-silent', () => {
    expect(concludeFacts({}, [unresolved('smtp.example.org', 'dns-no-answer')]).dnsWorks).toBe('no');
  });
  it('resolver-knows-no-name-at-all', () => {
    const both = [
      unresolved('smtp.example.org', 'dns-name-not-found'),
      unresolved('mx.example.net', 'dns-name-not-found'),
    ];
    expect(concludeFacts({}, both).dnsWorks).toBe('no');
  });
  it('address-of-a-liar-does-not-prove-dns', () => {
    const early = { dnsLies: 'yes' as const, dnsLieAddresses: ['192.168.1.1'] };
    expect(concludeFacts(early, [silent({ address: '192.168.1.1' })]).dnsWorks).toBe('not-tried');
  });
  it('literal-address-needs-no-dns', () => {
    expect(concludeFacts({}, [observe({ host: '192.0.2.1', address: '192.0.2.1' })]).dnsWorks).toBe(
      'not-tried',
    );
  });

  it('round-trip-is-the-nearest-control', () => {
    const relay = observe({ role: 'relay', timings: { connectMs: 3 } });
    const near = observe({ timings: { connectMs: 21 } });
    expect(concludeFacts({}, [relay, observe({ timings: { connectMs: 80 } }), near]).roundTripMs).toBe(21);
    expect(concludeFacts({}, [relay, silent({ timings: { connectMs: 1 } })]).roundTripMs).toBe(3);
  });
});
