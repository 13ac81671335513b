import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { isReactive, policyWord, routerPorts } from '../../../shared/diagnosis/evidence/policy.ts';
import type { IspProfileInput } from '../../../shared/isp/profile.ts';
import type { Family } from '../../../shared/model/observation.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { ispProfile, meets, open, reportOf } from './scene.ts';

type Blocks = IspProfileInput['connections'][number]['blocks'];
const DAY = '2026-03-02';

const dsl = (blocks: Blocks) => ispProfile({ connections: [{ type: 'dsl', blocks }] });
const policyOf = (blocks: Blocks) => {
  const [policy] = dsl(blocks).connections;
  if (policy === undefined) throw new Error('a profile has a policy');
  return policy;
};
const word = (blocks: Blocks, family: Family | null = 4) => policyWord(dsl(blocks), 'dsl', 25, family, DAY);

describe('what the ISP says of a port', () => {
  it('is outright when the block holds for every customer', () => {
    expect(word([{ ports: [25] }])).toBe('blocks');
    expect(word([{ ports: [25], direction: 'both' }])).toBe('blocks');
    expect(word([{ ports: [25], scope: 'reactive' }, { ports: [25] }])).toBe('blocks');
  });
  it('is only a maybe when the block follows abuse, or is for some customers', () => {
    expect(word([{ ports: [25], scope: 'reactive' }])).toBe('may-block');
    expect(word([{ ports: [25], onlyFor: { addressTypes: ['dynamic'] } }])).toBe('may-block');
    expect(word([{ ports: [25], onlyFor: { contracts: ['residential'] } }])).toBe('may-block');
  });
  it('is nothing for mail going out when the block is of incoming mail', () => {
    expect(word([{ ports: [25], direction: 'in' }])).toBe('open');
    const mixed: Blocks = [
      { ports: [25], direction: 'in', families: [4] },
      { ports: [25], families: [6] },
    ];
    expect(word(mixed, 4)).toBe('open');
    expect(word(mixed, 6)).toBe('blocks');
  });
  it('holds only from its first to its last day', () => {
    expect(word([{ ports: [25], since: '2030-01-01' }])).toBe('open');
    expect(word([{ ports: [25], until: '2010-01-01' }])).toBe('open');
    expect(word([{ ports: [25], since: DAY, until: DAY }])).toBe('blocks');
  });
  it('is a maybe while the connection is unknown and any of the entries is conditional', () => {
    const unknown = (own: Blocks, other: Blocks) =>
      policyWord(
        ispProfile({
          connections: [
            { type: 'dsl', blocks: own },
            { type: 'cable', blocks: other },
          ],
        }),
        'unknown',
        25,
        4,
        DAY,
      );
    expect(unknown([{ ports: [25] }], [{ ports: [25] }])).toBe('blocks');
    expect(unknown([{ ports: [25], scope: 'reactive' }], [{ ports: [25], scope: 'reactive' }])).toBe(
      'may-block',
    );
    expect(unknown([{ ports: [25] }], [{ ports: [25], scope: 'reactive' }])).toBe('may-block');
    expect(unknown([{ ports: [25] }], [])).toBe('may-block');
    expect(unknown([], [{ ports: [25], scope: 'reactive' }])).toBe('silent');
    expect(unknown([], [{ ports: [25], until: '2010-01-01' }])).toBe('open');
  });
  it('calls a block reactive only where no outright one holds, and not for incoming mail', () => {
    expect(isReactive(policyOf([{ ports: [25], scope: 'reactive' }]), [25])).toBe(true);
    expect(isReactive(policyOf([{ ports: [25], scope: 'reactive' }]), [465])).toBe(false);
    expect(isReactive(policyOf([{ ports: [25] }, { ports: [25], scope: 'reactive' }]), [25])).toBe(false);
    expect(isReactive(policyOf([{ ports: [25], scope: 'reactive', direction: 'in' }]), [25])).toBe(false);
  });
  it('knows no router’s list for incoming mail', () => {
    expect(routerPorts(policyOf([{ ports: [25], mechanism: 'router' }]))).toEqual([25]);
    expect(routerPorts(policyOf([{ ports: [25], mechanism: 'router', direction: 'in' }]))).toEqual([]);
  });
});

describe('25 shut to all but the relay', () => {
  const first = (blocks: Blocks, families: Family[] = [4]): Verdict | undefined => {
    const observations = meets(open(families), { ports: [25], notRole: 'relay' }, 'connect-timeout');
    return diagnose(reportOf({ observations }), dsl(blocks))[0];
  };
  it('is the ISP’s doing, but not for certain, where it says that it may close the port', () => {
    for (const block of [
      { ports: [25], scope: 'reactive' as const },
      { ports: [25], onlyFor: { addressTypes: ['dynamic' as const] } },
    ]) {
      expect(first([block])).toMatchObject({ code: 'isp-blocks-port', confidence: 'likely' });
    }
    expect(first([{ ports: [25] }])).toMatchObject({ code: 'isp-blocks-port', confidence: 'certain' });
  });
  it('is not said to be the ISP’s doing where its policy is of the other direction, family or time', () => {
    for (const blocks of [
      [{ ports: [25], direction: 'in' as const }],
      [
        { ports: [25], direction: 'in' as const, families: [4 as const] },
        { ports: [25], families: [6 as const] },
      ],
      [{ ports: [25], until: '2010-01-01' }],
      [{ ports: [25], direction: 'in' as const, mechanism: 'router' as const }],
      [{ ports: [25], mechanism: 'router' as const, until: '2010-01-01' }],
    ]) {
      expect(first(blocks), JSON.stringify(blocks)).toMatchObject({
        code: 'network-blocks-port',
        where: 'network',
      });
    }
  });
  it('asks for no virus scan because of a block of incoming mail', () => {
    const verdict = first([{ ports: [25] }, { ports: [25], direction: 'in', scope: 'reactive' }]);
    expect(verdict?.next.map((step) => step.kind)).not.toContain('scan-for-malware');
  });
});
