import { describe, expect, it } from 'vitest';
import { readCapabilities } from '../../../shared/smtp/capabilities.ts';
import { isMaskedGreeting, maskedStartTls } from '../../../shared/smtp/masking.ts';

describe('capabilities', () => {
  it('keywords in upper case with their parameters; the first line is the greeting', () => {
    const lines = ['mx.example.org Hello [192.0.2.7]', 'size  1000', 'auth Plain login', 'AUTH=LOGIN', ''];
    expect(readCapabilities({ code: 250, lines, raw: lines })).toEqual({
      greeting: 'mx.example.org Hello [192.0.2.7]',
      features: ['SIZE 1000', 'AUTH PLAIN LOGIN', 'AUTH=LOGIN'],
    });
  });
});

describe('masked STARTTLS', () => {
  it.each(['XXXXXXXA', 'XXXXXXXB', 'XXXXXXXX', '********'])('%s is STARTTLS overwritten', (keyword) => {
    expect(maskedStartTls(['SIZE 1', keyword])).toBe(keyword);
  });
  it.each(['XFORWARD', 'XCLIENT NAME', 'XEXCH50', 'X-EXPS', 'XXXX', 'XXXXXXXXXXXXXXXXXXXXXB', 'CHUNKING'])(
    '%s is not',
    (keyword) => {
      expect(maskedStartTls(['SIZE 1', keyword])).toBeNull();
    },
  );
  it('where STARTTLS is offered nothing is masked', () => {
    expect(maskedStartTls(['STARTTLS', 'XXXXXXXA'])).toBeNull();
  });
});

describe('masked greeting', () => {
  it.each(['220 ****************', '220 ***0*2****2******200**0*********', '220-*****'])('%s', (greeting) => {
    expect(isMaskedGreeting(greeting)).toBe(true);
  });
  it.each(['220 mx.example.org ESMTP', '220 ** welcome **', '220 2002', '554 ********', ''])(
    'not %j',
    (greeting) => {
      expect(isMaskedGreeting(greeting)).toBe(false);
    },
  );
});
