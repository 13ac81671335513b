import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../shared/smtp/escape.ts';
import { scrub } from '../../../shared/smtp/scrub.ts';

describe('scrubbed details', () => {
  it.each([
    ['550 jane.doe@example.org not known', '550 [user]@example.org not known'],
    ['554 203.0.113.7 is listed', '554 [address] is listed'],
    ['554 [2001:db8::1] is listed', '554 [[address]] is listed'],
    ['554 2001:db8:0:1:2:3:4:5 is listed', '554 [address] is listed'],
    ['ENOENT /home/jane/.config/x', 'ENOENT /home/[user]/.config/x'],
    ['C:\\Users\\Jane\\x', 'C:\\Users\\[user]\\x'],
    ['421 come back at 10:15:30', '421 come back at 10:15:30'],
    ['550 5.7.1 no', '550 5.7.1 no'],
    ['554 see https://block.example/?ip=203.0.113.7', '554 see https://block.example/?ip=203.0.113.7'],
    ['ECONNREFUSED', 'ECONNREFUSED'],
  ])('%s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });
  it('are short and harmless whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const scrubbed = scrub(text);
        expect(scrubbed.length).toBeLessThanOrEqual(200);
        expect(scrubbed).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
  it('letters of any script stay, marks that turn the writing around do not', () => {
    expect(escapeText('Müller \u202egro.elpmaxe')).toBe('Müller \\u{202e}gro.elpmaxe');
  });
});
