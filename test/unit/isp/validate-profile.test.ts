import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '../../../shared/isp/profile.ts';
import type { ProfileProblem } from '../../../shared/isp/profile-problem.ts';
import { PROBLEMS_SHOWN, validateProfile } from '../../../shared/isp/validate-profile.ts';
import { profileWith } from './profile-with.ts';

const fixtures = new URL('../../fixtures/isp/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');
const names = (folder: string) =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
const line = ({ path, problem, allowed }: ProfileProblem) =>
  `${path || '(the profile)'}: ${problem}${allowed === undefined ? '' : ` — allowed: ${allowed}`}\n`;

describe('a broken profile is refused, with every problem named', () => {
  it.each(names('broken/'))('%s', (name) => {
    const result = validateProfile(JSON.parse(read(`broken/${name}.json`)));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map(line).join('')).toBe(read(`broken/${name}.txt`));
  });

  it('a thousand problems are cut to fifty and counted', () => {
    const networks = { cidrs: Array.from({ length: 1000 }, () => 'nowhere') };
    const result = validateProfile(profileWith({ networks }));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems).toHaveLength(PROBLEMS_SHOWN + 1);
    expect(result.problems.at(-1)).toEqual({ path: '', problem: '950 more problems not shown' });
  });

  it('a megabyte in one field is shown short', () => {
    const result = validateProfile(profileWith({ country: 'x'.repeat(1_000_000) }));
    expect(result.ok ? '' : result.problems.map(line).join('')).toHaveLength(
      'country: holds "", which does not have the right form — allowed: two capital letters (ISO 3166-1), or ZZ for none\n'
        .length + 56,
    );
  });
});

describe('published policies, very different from one another, can be said', () => {
  it.each(names('./'))('%s', (name) => {
    const result = validateProfile(JSON.parse(read(`${name}.json`)));
    expect(result.ok ? [] : result.problems).toEqual([]);
  });
});

describe('a profile that can be used but should be looked at again', () => {
  const remarks = (changes: Record<string, unknown>) => {
    const result = validateProfile(profileWith(changes));
    return result.ok ? result.remarks.map(line).join('') : result.problems.map(line).join('');
  };
  const dsl = (blocks: unknown[], exemptions: unknown[] = [{ channel: 'none' }]) => ({
    type: 'dsl',
    blocks,
    exemptions,
  });

  it('a complete one has no remarks', () => {
    expect(remarks({})).toBe('');
  });

  it('no source', () => {
    expect(remarks({ sources: [] })).toMatch(/^sources: no source page is named/);
  });

  it('only the relay is let through, and there is no relay', () => {
    expect(remarks({ relays: [] })).toMatch(
      /^connections\[0]\.blocks\[0]\.scope: lets only the relay through/,
    );
    expect(remarks({ relays: [], unnamedRelay: { told: 'In your welcome letter' } })).toBe('');
  });

  it('the submission port is closed, against BCP 134', () => {
    expect(remarks({ connections: [dsl([{ ports: [25, 587] }])] })).toMatch(
      /^connections\[0]\.blocks\[0]\.ports\[1]: closes port 587: BCP 134/,
    );
  });

  it('one control on port 25 proves nothing, nor does the relay as its own control', () => {
    expect(remarks({ controls: { mail: [{ host: 'relay.isp.example', port: 25 }] } })).toBe(
      'controls.mail: only 1 independent server to compare with on port 25: a block cannot be proven with fewer than two\n' +
        'controls.mail[0].host: relay.isp.example is also a relay: it proves nothing about other servers\n',
    );
  });

  it('two policies for one type: the second is never read', () => {
    expect(remarks({ connections: [dsl([]), dsl([{ ports: [25] }])] })).toBe(
      'connections[1].type: the type "dsl" is already at connections[0]; only the first is used\n',
    );
  });

  it('something is closed and nothing is said about opening it', () => {
    expect(remarks({ connections: [dsl([{ ports: [25] }], [])] })).toMatch(/^connections\[0]\.exemptions: /);
  });

  it('a network with bits beyond its prefix, a control given as an address, nobody to call', () => {
    expect(remarks({ networks: { cidrs: ['192.0.2.7/24'] } })).toMatch(
      /^networks\.cidrs\[0]: 192\.0\.2\.7\/24/,
    );
    expect(remarks({ controls: { nonMail: [{ host: '192.0.2.1', port: 443 }] } })).toMatch(
      /controls\.nonMail\[0]\.host: 192\.0\.2\.1 is an address/,
    );
    expect(remarks({ helpDesk: {}, connections: [dsl([{ ports: [25] }])] })).toMatch(/^helpDesk: no phone/);
  });
});

describe('whatever the file holds, the check answers', () => {
  it('arbitrary JSON never throws and never passes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const result = validateProfile(json);
        expect(result.ok).toBe(false);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('a good profile with one part replaced by anything never throws', () => {
    const keys = [...Object.keys(profileSchema.shape), '__proto__', 'constructor', 'toString'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        // Written as text, so that a key such as __proto__ becomes a field as it would in a file.
        const part = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        const text = `${JSON.stringify(profileWith({})).slice(0, -1)},${part}}`;
        const result = validateProfile(JSON.parse(text));
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
