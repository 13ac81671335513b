import { describe, expect, test } from 'vitest';
import { createWords } from '../../../shared/messages/create-words.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { en } from '../../../shared/messages/en/en.ts';
import { pseudoCatalogue } from '../../../shared/messages/pseudo/pseudo-catalogue.ts';
import { NEXT_SAMPLES, VERDICT_SAMPLES } from './samples.ts';

const english = englishWords();
const long = createWords('en', pseudoCatalogue(en, { rightToLeft: false }));
const turned = createWords('en', pseudoCatalogue(en, { rightToLeft: true }));

describe('the language nobody speaks', () => {
  test('is accented, bracketed and longer, with hosts and ports untouched', () => {
    expect(long.message('cli.door.open', { host: 'smtp.example.org', port: 25 })).toBe(
      '[Döör~~ 25 åt~~ smtp.example.org: öpéñ~~~]',
    );
  });

  test('turns its words around, and nothing but its words', () => {
    expect(turned.message('cli.door.open', { host: 'smtp.example.org', port: 25 })).toBe(
      '[\u202EDöör~~ \u202C25\u202E åt~~ \u202Csmtp.example.org\u202E: öpéñ~~~\u202C]',
    );
  });

  test('says every verdict and every step, each at least a fifth longer than English', () => {
    for (const verdict of VERDICT_SAMPLES)
      expect(long.verdict(verdict).title.length).toBeGreaterThan(english.verdict(verdict).title.length * 1.2);
    for (const next of NEXT_SAMPLES)
      expect(long.next(next).length).toBeGreaterThan(english.next(next).length * 1.2);
  });

  test('counts as English does', () => {
    expect(long.message('cli.profile.invalid', { file: 'a', count: 1 })).toContain('1 thîñğ~');
    expect(long.message('cli.profile.invalid', { file: 'a', count: 2 })).toContain('2 thîñğš~');
  });

  test('turns are all ended', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    for (const text of Object.values(pseudoCatalogue(en, { rightToLeft: true })))
      expect(count(text, '\u202E')).toBe(count(text, '\u202C'));
  });
});
