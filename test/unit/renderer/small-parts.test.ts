import { expect, test } from 'vitest';
import { readableAccent } from '../../../renderer/state/accent.ts';
import { contrast } from '../../../shared/contrast.ts';
import { dayInWords } from '../../../renderer/state/date-words.ts';
import { inLanguage } from '../../../renderer/state/profile-words.ts';
import { isEmail, isServer, readServer } from '../../../renderer/state/read-form.ts';

test.each([
  ['smtp.example.org', { host: 'smtp.example.org', port: null }],
  ['  SMTP.Example.ORG. ', { host: 'smtp.example.org', port: null }],
  ['smtp.example.org:587', { host: 'smtp.example.org', port: 587 }],
  ['192.0.2.1:25', { host: '192.0.2.1', port: 25 }],
  ['2001:db8::1', { host: '2001:db8::1', port: null }],
  ['[2001:db8::1]:465', { host: '2001:db8::1', port: 465 }],
  ['mail.müller.example', { host: 'mail.xn--mller-kva.example', port: null }],
])('the server “%s” is understood', (text, server) => {
  expect(readServer(text)).toEqual(server);
});

test.each([
  'me@example.org',
  'smtp.example.org:',
  'smtp.example.org:0',
  'smtp.example.org:65536',
  'https://example.org',
  '192.0.2',
  'two words',
  '-x.example',
])('“%s” is no server', (text) => {
  expect(isServer(text)).toBe(false);
});

test('an empty field is no slip', () => {
  expect([isServer(' '), isEmail('')]).toEqual([true, true]);
});

test.each([
  ['me@example.org', true],
  ['me@localhost', false],
  ['example.org', false],
  ['a@b@c.org', false],
])('the address %s', (text, good) => {
  expect(isEmail(text)).toBe(good);
});

test('text on any colour of a provider can be read', () => {
  const shades = [0, 0x33, 0x66, 0x77, 0x99, 0xcc, 0xff];
  for (const red of shades)
    for (const green of shades)
      for (const blue of shades) {
        const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        const text =
          readableAccent(hex)?.text === '#ffffff' ? ([255, 255, 255] as const) : ([0, 0, 0] as const);
        expect(contrast([red, green, blue], text), hex).toBeGreaterThanOrEqual(4.5);
      }
});

test('black on white is 21 to 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
});

test('a text of a profile: own language, main language, the first one written', () => {
  const text = { en: 'yes', pt: 'sim' };
  expect(['en', 'pt-BR', 'ja'].map((language) => inLanguage(text, language, 'en'))).toEqual([
    'yes',
    'sim',
    'yes',
  ]);
  expect(inLanguage('as it is', 'ja')).toBe('as it is');
});

test('a day is that day wherever it is read; what is no date stays as it is', () => {
  expect(dayInWords('2026-11-22', 'en')).toBe('November 22, 2026');
  expect(dayInWords('2002', 'en')).toContain('200');
  expect(dayInWords('spring', 'en')).toBe('spring');
});
