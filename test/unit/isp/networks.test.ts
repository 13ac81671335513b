import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestName, isNamePattern, parseNetwork } from '../../../shared/isp/networks.ts';

describe('patterns for reverse-DNS names', () => {
  it.each([
    ['isp.example', 'isp.example', true],
    ['isp.example', 'a.b.isp.example', true],
    ['isp.example', 'notisp.example', false],
    ['.isp.example', 'isp.example', false],
    ['.isp.example', 'a.isp.example', true],
    ['*.isp.example', 'a.b.isp.example', true],
    ['dsl-*.isp.example', 'dsl-.isp.example', true],
    ['dsl-*.isp.example', 'x.dsl-9.isp.example', true],
    ['dsl-*.isp.example', 'dsl-9.x.isp.example', false],
    ['*-dyn-*.isp.example', 'a-dyn-b.isp.example', true],
    ['ab*ba.isp.example', 'aba.isp.example', false],
    ['a*b*b.isp.example', 'a1b.isp.example', false],
    ['a*b*b.isp.example', 'a1b2b.isp.example', true],
  ])('%s and %s', (pattern, name, fits) => {
    expect(closestName([pattern], name)).toBe(fits ? pattern.length : 'outside');
  });

  it('a label with stars fits what the same regular expression fits', () => {
    const letters = (max: number, ...from: string[]) =>
      fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: max }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(letters(7, 'a', 'b', '*'), letters(9, 'a', 'b'), (pattern, label) => {
        const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(label);
        const found = closestName([`${pattern}.isp.example`], `${label}.isp.example`);
        expect(typeof found === 'number').toBe(fits);
      }),
      { numRuns: 2000 },
    );
  });

  it('a pattern for half the Internet is none', () => {
    for (const wide of ['', '.', 'net', '*', '*.net', '*.*', 'a..net', '(a+)+.net.example'])
      expect(isNamePattern(wide), wide).toBe(false);
  });
});

describe('networks', () => {
  it.each([
    '192.0.2.0',
    '192.0.2/24',
    '192.0.2.0/33',
    '010.0.0.0/8',
    '2001:db8::/129',
    '/24',
    '::/x',
    ' ::/0',
  ])('%s is none', (text) => {
    expect(parseNetwork(text)).toBeNull();
  });

  it.each([
    ['192.0.2.0/24', true],
    ['192.0.2.1/24', false],
    ['2001:db8::/32', true],
    ['2001:db8::1/32', false],
    ['0.0.0.0/0', true],
  ])('%s is one (exact: %s)', (text, exact) => {
    expect(parseNetwork(text)?.exact).toBe(exact);
  });
});
