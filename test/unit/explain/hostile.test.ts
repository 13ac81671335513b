import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../shared/explain/explain.ts';

const MEGABYTE = 1_048_576;
/** Far above what linear work takes, far below what a pattern that backtracks would. Milliseconds. */
const AMPLE = 2_000;

describe('a megabyte of anything is answered in a moment', () => {
  test.each([
    '8',
    '8 ',
    '0x8',
    '800CCC0',
    '1',
    '1 0 0 6 ',
    '550-',
    '550 5.7.1 ',
    '5.7.',
    'E',
    'ETIMEDOUT ',
    'a-',
    'smtpSend',
    '220 *',
    '*',
    'X',
    ' ',
    '\n',
    'port',
    'Port: ',
    'protocol ',
    'connecting to outgoing server (smtp) ',
    '\u200B',
    '０',
    'ﷺ',
    '\uD800',
    'a:25 ',
  ])('%j', (piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const started = performance.now();
    const found = explain(text);
    expect(performance.now() - started).toBeLessThan(AMPLE);
    expect(found.length).toBeLessThan(200);
  });
});

test('the last lines of a long log count', () => {
  const log = `${'250 OK\n'.repeat(200_000)}535 5.7.8 no`;
  expect(explain(log)[0]?.id).toBe('reply-535-5.7.8');
});

test('any text gives a list and never throws; each row at most once', () => {
  const pieces = fc.constantFrom(
    '0x800CCC0E',
    '10060',
    '550',
    ' ',
    '-',
    '5.7.1',
    'Port: 25',
    '8',
    'O',
    '\0',
    'ß',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        const ids = explain(text).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: 500 },
  );
});

test('a code is found whatever stands around it', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (before, after) => {
      expect(explain(`${before} 0x800CCC0E ${after}`).map(({ id }) => id)).toContain('outlook-800ccc0e');
    }),
  );
});
