import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONNECTION_TYPES } from '../../../shared/model/report.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';
import { SIGNS } from '../../../shared/support-code/alphabet.ts';
import { CODE_DOORS, CODE_FLAGS, type Essentials } from '../../../shared/support-code/essentials.ts';
import { ispMark } from '../../../shared/support-code/isp-mark.ts';
import { decode, encode } from '../../../shared/support-code/support-code.ts';

const door = fc.constantFrom(...CODE_DOORS);
const doors = fc.record({ 25: door, 465: door, 587: door });
const essentials: fc.Arbitrary<Essentials> = fc.record({
  isp: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
  connection: fc.constantFrom(...CONNECTION_TYPES),
  doors: fc.record({ provider: doors, relay: doors, control: doors }),
  verdict: fc.constantFrom(...VERDICT_CODES),
  confidence: fc.constantFrom('certain', 'likely', 'unsure'),
  flags: fc.subarray([...CODE_FLAGS]),
});

/** Codes a second of machine time: the whole property runs over 100,000 of them. */
const RUNS = 100_000;
const plain = (code: string) => code.replaceAll('-', '');

describe('a support code', () => {
  it(`brings back what it was made of (${RUNS} codes)`, () => {
    fc.assert(
      fc.property(essentials, (given) => {
        const code = encode(given);
        return /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/.test(code) && same(decode(code), given);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it(`shows every single wrong sign, and in which group (${RUNS} codes)`, () => {
    fc.assert(
      fc.property(essentials, fc.nat(15), fc.integer({ min: 1, max: 28 }), (given, place, shift) => {
        const code = Array.from(plain(encode(given)));
        const sign = code[place] ?? '';
        code[place] = SIGNS[(SIGNS.indexOf(sign) + shift) % SIGNS.length] ?? '';
        const decoded = decode(code.join(''));
        return (
          !decoded.ok &&
          decoded.problem === 'mistake' &&
          decoded.groups.length === 1 &&
          decoded.groups[0] === Math.floor(place / 4) + 1
        );
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it(`shows every two neighbours in each other's place (${RUNS} codes)`, () => {
    fc.assert(
      fc.property(essentials, fc.nat(14), (given, place) => {
        const code = Array.from(plain(encode(given)));
        const [a = '', b = ''] = code.slice(place, place + 2);
        if (a === b) return true;
        code.splice(place, 2, b, a);
        const decoded = decode(code.join(''));
        const groups = [place, place + 1].map((index) => Math.floor(index / 4) + 1);
        return (
          !decoded.ok &&
          decoded.problem === 'mistake' &&
          groups.every((group) => decoded.groups.includes(group))
        );
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('is told by every sign at every place of one code, all of them', () => {
    const code = plain(encode(EXAMPLE));
    let tried = 0;
    for (let place = 0; place < 16; place++) {
      for (const sign of SIGNS) {
        if (sign === code[place]) continue;
        tried++;
        expect(decode(code.slice(0, place) + sign + code.slice(place + 1)).ok).toBe(false);
      }
    }
    expect(tried).toBe(16 * 28);
  });

  it('is read in any case, with any spaces, and with what looks like its signs', () => {
    const code = encode(EXAMPLE);
    const written = code
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replaceAll('5', 's')
      .replaceAll('8', 'b')
      .replaceAll('2', 'z')
      .replaceAll('v', 'u');
    expect(decode(`  ${written} `)).toEqual({ ok: true, essentials: EXAMPLE });
  });

  it('is told from one that is too short, too long or has a foreign sign', () => {
    const code = encode(EXAMPLE);
    expect(decode(code.slice(0, -1))).toEqual({ ok: false, problem: 'length', count: 15 });
    expect(decode(`${code}0`)).toEqual({ ok: false, problem: 'length', count: 17 });
    expect(decode('')).toEqual({ ok: false, problem: 'length', count: 0 });
    expect(decode(code.replace(/^.{6}/, (start) => `${start.slice(0, 5)}?`))).toMatchObject({
      problem: 'sign',
      sign: '?',
      group: 2,
    });
  });

  it('of a later version is no mistake', () => {
    // The same payload with version 2 in place of 1, and its own check signs.
    expect(decode(VECTORS.laterVersion)).toEqual({ ok: false, problem: 'unknown-version', version: 2 });
  });

  it('is as the published test vectors say', () => {
    expect(ispMark('hamilton')).toBe(VECTORS.hamilton);
    expect(encode(EXAMPLE)).toBe(VECTORS.example);
  });
});

const same = (decoded: ReturnType<typeof decode>, given: Essentials): boolean =>
  decoded.ok && JSON.stringify(decoded.essentials) === JSON.stringify(given);

/** Port 25 shut to all but the relay, as in docs/support-code.md. */
const EXAMPLE: Essentials = {
  isp: ispMark('hamilton'),
  connection: 'dial-up',
  doors: {
    provider: { 25: 'silent', 465: 'open', 587: 'open' },
    relay: { 25: 'open', 465: 'not-tried', 587: 'not-tried' },
    control: { 25: 'silent', 465: 'open', 587: 'open' },
  },
  verdict: 'isp-blocks-port',
  confidence: 'certain',
  flags: ['vpn'],
};
/** docs/support-code.md */
const VECTORS = {
  hamilton: 907_812,
  example: '5JMN-95T8-0V5T-XVQW',
  laterVersion: '5JMN-95T8-0V5T-XWNX',
};
