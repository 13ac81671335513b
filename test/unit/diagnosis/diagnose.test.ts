import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { attempt, generic, ispProfile, meets, open, reportOf, type Scene } from './scene.ts';

const isp = ispProfile();
const judge = (scene: Scene, profile = isp) => diagnose(reportOf(scene), profile);
const MAIL = [25, 465, 587];

describe('diagnose', () => {
  it('gives the all-clear when every port of the server answers', () => {
    expect(judge({ observations: open() }).map((v) => v.code)).toEqual(['all-clear']);
  });

  it('names the ISP for certain when its policy and its relay agree', () => {
    const [first] = judge({
      observations: meets(open(), { ports: [25], notRole: 'relay' }, 'connect-timeout'),
    });
    expect(first).toMatchObject({
      code: 'isp-blocks-port',
      where: 'isp',
      confidence: 'certain',
      ports: [25],
    });
    expect(first?.next.map((step) => step.kind)).toEqual([
      'use-provider-port',
      'use-relay',
      'call-help-desk',
    ]);
    expect(first?.next[0]).toMatchObject({ port: 465, security: 'tls' });
  });

  it('blames no ISP it knows nothing of', () => {
    const observations = meets(open(), { ports: [25] }, 'connect-timeout').filter((o) => o.role !== 'relay');
    expect(judge({ observations }, generic)[0]).toMatchObject({
      code: 'network-blocks-port',
      where: 'network',
      confidence: 'likely',
    });
  });

  it('blames nobody for a single silent host', () => {
    const observations = meets(open(), { host: 'smtp.small.example', ports: [25] }, 'connect-timeout');
    expect(judge({ observations })[0]?.code).toBe('port-not-offered');
  });

  it('says so when there is nothing to judge', () => {
    expect(judge({ observations: [] }).map((v) => v.code)).toEqual(['not-enough-evidence']);
  });

  it('keeps the ISP out of it when its relay is shut as well', () => {
    const [first] = judge({ observations: meets(open(), { ports: [25] }, 'connect-timeout') });
    expect(first).toMatchObject({ code: 'network-blocks-port', where: 'unknown', confidence: 'unsure' });
  });

  it('names the network when every mail port is shut', () => {
    const [first] = judge({ observations: meets(open(), { ports: MAIL }, 'connect-timeout') });
    expect(first).toMatchObject({ code: 'network-blocks-mail', where: 'network', ports: MAIL });
  });

  it('is never certain of the ISP by its policy alone, for the customer may be elsewhere', () => {
    const profile = ispProfile({ relays: [], networks: {} });
    const observations = meets(open(), { ports: [25] }, 'connect-timeout').filter((o) => o.role !== 'relay');
    const [first] = judge({ observations, network: { foreignNetwork: 'not-tried' } }, profile);
    expect(first).toMatchObject({ code: 'isp-blocks-port', where: 'isp', confidence: 'likely' });
    expect(first?.next.map((step) => step.kind)).toEqual(['use-provider-port', 'call-help-desk']);
  });

  describe('every mail port refused at once, the relay’s too', () => {
    const refused = (ms: number, web = 24) =>
      judge({
        observations: meets(open(), { ports: MAIL }, 'connect-refused', { ms }).map((o) =>
          o.purpose === 'non-mail' ? attempt(o.host, o.port, 'ready', { ms: web }) : o,
        ),
        network: { roundTripMs: web },
      })[0];
    it('is this computer’s doing, or the router’s, when the line takes far longer', () => {
      const first = refused(4);
      expect(first).toMatchObject({ code: 'computer-firewall', where: 'computer', confidence: 'likely' });
      expect(first?.next).toEqual([
        { kind: 'check-firewall' },
        { kind: 'settle-by', by: 'other-computer' },
        { kind: 'settle-by', by: 'phone-hotspot' },
        { kind: 'check-router' },
      ]);
    });
    it('is somebody’s on the network when the refusals took a good part of the round trip, or long', () => {
      expect(refused(4, 15)?.code).toBe('network-blocks-mail');
      expect(refused(6, 40)?.code).toBe('network-blocks-mail');
    });
    it('is the computer’s for no reason of time on a line that answers as fast as a neighbour', () => {
      expect(refused(0.4, 2)?.code).toBe('network-blocks-mail');
    });
    it('is this computer’s also where the system tells of it over IPv6 only at the second packet', () => {
      const both = open([4, 6]);
      const late = (ms: number, first = 0.4) => {
        const four = meets(both, { ports: MAIL, family: 4 }, 'host-unreachable', { ms: 0.4 }).map((o) =>
          o.id === 'smtp.small.example:25:4:starttls' ? { ...o, timings: { connectMs: first } } : o,
        );
        return meets(four, { ports: MAIL, family: 6 }, 'permission-denied', { ms });
      };
      const network = { families: [4, 6] as (4 | 6)[], ipv6: 'yes' as const };
      expect(judge({ observations: late(1020), network })[0]?.code).toBe('computer-firewall');
      expect(judge({ observations: late(300), network })[0]?.code).toBe('network-blocks-mail');
      // One late reading is a busy processor's.
      expect(judge({ observations: late(1020, 6.5), network })[0]?.code).toBe('computer-firewall');
      const six = late(1020).filter((o) => o.family === 6 || o.purpose === 'non-mail');
      expect(judge({ observations: six, network })[0]?.code).toBe('network-blocks-mail');
    });
    it('is nobody’s for sure when one of them stayed silent, or no relay was asked', () => {
      const most = meets(open(), { ports: MAIL }, 'connect-refused', { ms: 3 });
      const silent = meets(most, { host: 'mx.beta.test', ports: [587] }, 'connect-timeout');
      expect(judge({ observations: silent })[0]?.code).toBe('network-blocks-mail');
      const noRelay = most.filter((o) => o.role !== 'relay');
      expect(judge({ observations: noRelay })[0]?.code).toBe('network-blocks-mail');
    });
  });
});
