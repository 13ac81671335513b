import { describe, expect, test } from 'vitest';
import { COMMON_ERRORS } from '../../../shared/explain/common-errors.ts';
import { explain } from '../../../shared/explain/explain.ts';
import { searchErrors } from '../../../shared/explain/search.ts';

const ids = (text: string): string[] => searchErrors(text).map(({ id }) => id);

describe('an error that is typed', () => {
  test('is found by its number as when it is pasted whole', () => {
    expect(ids('10060')).toEqual(['winsock-10060']);
    expect(ids('0x800ccc0e')).toEqual(explain('0x800ccc0e').map(({ id }) => id));
  });

  test('is found by some of its words, those of a shut door first', () => {
    const [first] = searchErrors('timed out');
    expect(first).toMatchObject({ block: 'high' });
    expect(ids('Connection Doctor')).toEqual(['apple-doctor-red']);
    expect(ids('quota')).toContain('reply-452-full');
  });

  test('is found while a word is still being typed', () => {
    expect(ids('greyl')).toEqual(['reply-450']);
  });

  test('says each cause once', () => {
    const causes = searchErrors('server').map(({ cause }) => cause);
    expect(causes.length).toBeGreaterThan(3);
    expect(new Set(causes).size).toBe(causes.length);
  });

  test.each(['', '   ', 'smt', 'marmalade sandwich', '?!'])('is not made up: %j', (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe('the errors to choose from', () => {
  test('are known, each for one', () => {
    expect(COMMON_ERRORS).toHaveLength(16);
    expect(new Set(COMMON_ERRORS).size).toBe(16);
    for (const one of COMMON_ERRORS) expect(searchErrors(one), one).not.toEqual([]);
  });
});
