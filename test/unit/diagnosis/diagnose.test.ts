import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { generic, ispProfile, meets, open, reportOf, type Scene } from './scene.ts';

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
});
