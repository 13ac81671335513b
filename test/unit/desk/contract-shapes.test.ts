import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import { judgement } from '../../../shared/contract/event-schema.ts';
import { summariseIsp } from '../../../shared/contract/isp-summary.ts';
import { SURFACE } from '../../../shared/contract/surface.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';
import { profileOf } from '../../contract/sample.ts';
import { goldenCases } from '../../golden/cases.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/isp');

function fixture(name: string): IspProfile {
  const validated = validateProfile(JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')));
  if (!validated.ok) throw new Error(name);
  return validated.profile;
}

const PROFILES = [
  ...['generic', 'hamilton', 'wessex'].map(profileOf),
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map(fixture),
];

/** As JSON carries it. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the contract', () => {
  it('has the names of the surface, and their kinds', () => {
    const kinds = Object.entries(contract).map(([name, { kind }]) => [name, kind]);
    expect(Object.fromEntries(kinds)).toEqual(SURFACE);
  });

  it.each(goldenCases())('carries the judgement of $name with nothing lost', ({ report, profile }) => {
    const whole = {
      report,
      verdicts: diagnose(report, profile),
      isp: summariseIsp(profile),
      listening: false,
    };
    expect(judgement.parse(copied(whole))).toEqual(copied(whole));
  });
});

describe('the summary of an ISP', () => {
  it.each(PROFILES)('$id crosses whole, and shows neither networks nor controls', (profile) => {
    const summary = copied(summariseIsp(profile));
    expect(contract.chooseIsp.result.parse(summary)).toEqual(summary);
    const text = JSON.stringify(summary);
    for (const secret of ['cidrs', 'reverseDns', 'controls', 'portalCheck', 'addressEcho', 'mailDomains']) {
      expect(text).not.toContain(`"${secret}"`);
    }
  });

  it.each([
    ['generic', false],
    ['hamilton', true],
    ['wessex', true],
  ])('%s asks for the connection type: %s', (id, asks) => {
    expect(summariseIsp(profileOf(id)).asksConnection).toBe(asks);
  });

  it('does not ask where every type has one rule, or gives itself away', () => {
    const hamilton = profileOf('hamilton');
    const [dialUp] = hamilton.connections;
    if (!dialUp) throw new Error('no dial-up');
    const same = hamilton.connections.map((entry) => ({ ...dialUp, type: entry.type }));
    expect(summariseIsp({ ...hamilton, connections: same }).asksConnection).toBe(false);
    const telling = hamilton.connections.map((entry) => ({
      ...entry,
      recognise: { cidrs: [], reverseDns: [`${entry.type}.hamilton.example`] },
    }));
    expect(summariseIsp({ ...hamilton, connections: telling }).asksConnection).toBe(false);
  });

  it('lists every web address it names once, but not those the check asks by itself', () => {
    const profile: IspProfile = {
      ...profileOf('generic'),
      website: 'https://www.example.net/',
      answers: [
        { question: 'Why?', answer: 'See https://www.example.net/why.', url: 'https://www.example.net/why' },
        { question: 'Who?', answer: 'You.', url: 'https://www.example.net/' },
      ],
    };
    expect(summariseIsp(profile).links).toEqual(['https://www.example.net/', 'https://www.example.net/why']);
  });
});
