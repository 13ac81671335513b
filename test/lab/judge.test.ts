import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateProfile } from '../../shared/isp/validate-profile.ts';
import { UNTRIED } from '../../shared/model/network.ts';
import type { JudgedReport } from '../../shared/model/report.ts';
import type { WordedVerdict } from '../../shared/model/verdict.ts';
import { disagreements } from './judge.ts';
import { SCENES } from './scenes/all.ts';
import { ISP_BLOCKS_25 } from './scenes/scene.ts';

const BLOCKED: WordedVerdict = {
  code: 'isp-blocks-port',
  where: 'isp',
  confidence: 'certain',
  ports: [25],
  hosts: [],
  evidence: [],
  dependsOn: [],
  params: {},
  next: [{ kind: 'use-provider-port', host: 'smtp.provider.test', port: 465, security: 'tls' }],
  title: '',
  text: '',
};

function reportOf(...verdicts: WordedVerdict[]): JudgedReport {
  return {
    schema: 'postern-report/1',
    startedAt: '2026-01-01T00:00:00Z',
    durationMs: 1,
    isp: { id: 'lab-isp', connection: 'dsl' },
    subjects: [],
    network: UNTRIED,
    observations: [],
    ended: 'complete',
    verdicts,
  };
}

describe('a report is held against the truth of its scene', () => {
  test('a right report passes', () => {
    expect(disagreements(ISP_BLOCKS_25, 1, reportOf(BLOCKED))).toEqual([]);
  });

  test.each([
    ['another code', reportOf({ ...BLOCKED, code: 'server-down' }), 1, 'verdict server-down'],
    ['another place', reportOf({ ...BLOCKED, where: 'provider' }), 1, 'where provider'],
    ['another port', reportOf({ ...BLOCKED, ports: [25, 587] }), 1, 'ports 25,587'],
    ['another exit', reportOf(BLOCKED), 0, 'exit 0'],
    ['a killed check', reportOf(BLOCKED), null, 'exit null'],
    ['no way out', reportOf({ ...BLOCKED, next: [] }), 1, 'does not offer use-provider-port'],
    ['no report', null, 1, 'no report'],
    ['no verdict', reportOf(), 1, 'no report with a verdict'],
  ])('%s is a disagreement', (_, report, exit, words) => {
    expect(disagreements(ISP_BLOCKS_25, exit, report).join('; ')).toContain(words);
  });

  test('the ISP is blamed wrongly also by a later verdict', () => {
    const innocent = { codes: ['server-down'], exit: [1], mayBlameIsp: false } as const;
    const first: WordedVerdict = { ...BLOCKED, code: 'server-down', where: 'provider' };
    expect(disagreements(innocent, 1, reportOf(first))).toEqual([]);
    expect(disagreements(innocent, 1, reportOf(first, BLOCKED))).toEqual(['blames the ISP: isp-blocks-port']);
  });
});

describe('the scenes', () => {
  test('are many, and each has a name and a story of its own', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(36);
    expect(new Set(SCENES.map(({ id }) => id)).size).toBe(SCENES.length);
    expect(new Set(SCENES.map(({ story }) => story)).size).toBe(SCENES.length);
  });

  test('use a profile that is valid', () => {
    const text = readFileSync(new URL('lab-isp.json', import.meta.url), 'utf8');
    expect(validateProfile(JSON.parse(text))).toMatchObject({ ok: true });
  });
});
