import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IspExemption } from '../../../shared/isp/profile.ts';
import { checkRequest, FIELD_LIMITS, type FieldKind } from '../../../shared/requests/check-request.ts';

const TODAY = '2026-11-22';

function asking(changes: Partial<IspExemption>): IspExemption {
  return { channel: 'web-form', eligibility: [], attestations: [], fields: [], ...changes };
}

function field(kind: FieldKind, more: Partial<IspExemption['fields'][number]> = {}) {
  return { name: 'it', label: 'It', kind, required: true, ...more };
}

function problemsOf(kind: FieldKind, value: string, more: Partial<IspExemption['fields'][number]> = {}) {
  const draft = { fields: { it: value }, attested: [], reason: '', server: null };
  return checkRequest(draft, asking({ fields: [field(kind, more)] }), TODAY).map(({ problem }) => problem);
}

describe('a field as customers type it', () => {
  test.each<[FieldKind, string]>([
    ['text', 'jsmith'],
    ['text', '  jsmith '],
    ['text', 'O’Connor, 山田 & Söhne <home>'],
    ['email', 'me@example.org'],
    ['email', 'jürgen@bücher.example'],
    ['phone', '(402) 694-6655'],
    ['phone', '+44 20 7946 0000 ext. 12'],
    ['phone', '1-877-426-5638'],
    ['number', '40'],
    ['number', '-1,5'],
    ['date', '2024-02-29'],
    ['choice', 'Windows'],
    ['long-text', 'First line\nsecond line\tand more'],
  ])('%s %j is taken', (kind, value) => {
    expect(problemsOf(kind, value, kind === 'choice' ? { choices: ['Windows', 'Mac'] } : {})).toEqual([]);
  });

  test.each<[FieldKind, string, string]>([
    ['text', '', 'required'],
    ['text', ' \u00a0 ', 'required'],
    ['text', 'a\nb', 'line-break'],
    ['text', 'a\r\nBcc: everyone@example.org', 'line-break'],
    ['text', 'a\u2028b', 'line-break'],
    ['text', 'a\u0085b', 'line-break'],
    ['text', 'a\u0000b', 'control-character'],
    ['text', 'a\u001b[2Jb', 'control-character'],
    ['text', 'txt.\u202eexe', 'control-character'],
    ['text', 'a\ud800b', 'control-character'],
    ['text', 'x'.repeat(201), 'too-long'],
    ['email', 'me', 'not-an-email'],
    ['email', 'me@example', 'not-an-email'],
    ['email', 'me@example.org, you@example.org', 'not-an-email'],
    ['email', 'me@example.org\r\nTo: you@example.org', 'line-break'],
    ['phone', 'call me', 'not-a-phone'],
    ['phone', '--', 'not-a-phone'],
    ['number', 'many', 'not-a-number'],
    ['number', '1e9', 'not-a-number'],
    ['date', '22.11.2026', 'not-a-date'],
    ['date', '2026-02-30', 'not-a-date'],
    ['date', '0226-11-22', 'not-a-date'],
    ['choice', 'BeOS', 'not-a-choice'],
    ['long-text', 'bell\u0007', 'control-character'],
    ['long-text', 'x'.repeat(4001), 'too-long'],
  ])('%s %j is refused: %s', (kind, value, problem) => {
    expect(problemsOf(kind, value, kind === 'choice' ? { choices: ['Windows', 'Mac'] } : {})).toEqual([
      problem,
    ]);
  });

  test('one that is not needed may be left empty, and is checked when it is not', () => {
    expect(problemsOf('email', '', { required: false })).toEqual([]);
    expect(problemsOf('email', 'me', { required: false })).toEqual(['not-an-email']);
  });

  test('characters are counted, not halves of them', () => {
    expect(problemsOf('text', '😀'.repeat(200))).toEqual([]);
    expect(problemsOf('text', '😀'.repeat(201))).toEqual(['too-long']);
  });
});

describe('what the profile does not ask for', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field called %s is strange, and empty when it is asked for',
    (name) => {
      const fields = Object.fromEntries([[name, 'x']]);
      const none = { attested: [], reason: '', server: null };
      expect(checkRequest({ ...none, fields }, asking({}), TODAY)).toEqual([
        { place: { part: 'field', name }, problem: 'unknown', allowed: [] },
      ]);
      const wants = asking({ fields: [field('text', { name })] });
      expect(checkRequest({ ...none, fields: {} }, wants, TODAY).map(({ problem }) => problem)).toEqual([
        'required',
      ]);
    },
  );
});

describe('declarations', () => {
  const attestations = [
    { id: 'read', text: 'I have read it.' },
    { id: 'scanner', text: 'I have a virus scanner.' },
  ];
  const faults = (attested: { id: string; text: string }[]) =>
    checkRequest({ fields: {}, attested, reason: '', server: null }, asking({ attestations }), TODAY).map(
      ({ place, problem }) => [place.part === 'attestation' ? place.id : '', problem],
    );

  test('all ticked, in any order', () => {
    expect(faults([...attestations].reverse())).toEqual([]);
  });
  test('none is taken for granted', () => {
    expect(faults([])).toEqual([
      ['read', 'not-ticked'],
      ['scanner', 'not-ticked'],
    ]);
  });
  test('other words than the ISP’s are no declaration', () => {
    expect(faults([{ id: 'read', text: 'I have not read it.' }, ...attestations.slice(1)])).toEqual([
      ['read', 'other-words'],
    ]);
  });
  test('one that nobody asked for', () => {
    expect(faults([...attestations, { id: 'soul', text: 'My soul.' }])).toEqual([['soul', 'unknown']]);
  });
});

describe('reason and server', () => {
  const faults = (reason: string, server: string | null) =>
    checkRequest({ fields: {}, attested: [], reason, server }, asking({}), TODAY).map(
      ({ problem }) => problem,
    );
  test.each([null, 'smtp.example.org', '192.0.2.1', '2001:db8::1', 'mail.bücher.example'])('%s', (server) => {
    expect(faults('My office\nneeds it.', server)).toEqual([]);
  });
  test.each([
    'smtp',
    'smtp example org',
    'https://example.org/',
    '',
    '-a.example.org',
    'a..example.org',
    '127',
  ])('%j is no server', (server) => {
    expect(faults('', server)).toEqual(['not-a-server']);
  });
  test('a reason that breaks out of a line of a header', () => {
    expect(faults('x\u0000', null)).toEqual(['control-character']);
    expect(faults('x'.repeat(2001), null)).toEqual(['too-long']);
  });
});

describe('whatever is typed', () => {
  const ONE_LINE: FieldKind[] = ['text', 'email', 'phone', 'number', 'date', 'choice'];
  // Text with what a hostile hand would put in, more often than chance would.
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '\r\n',
          '\n',
          '\0',
          '\u2029',
          'Bcc: a@b.example',
          '\u202e',
          '--boundary',
          '@',
          '.',
          '1',
        ),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  test('what is taken into one line is one line without control characters, and bounded', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ONE_LINE), hostile, (kind, value) => {
        if (problemsOf(kind, value, { required: false }).length > 0) return;
        // eslint-disable-next-line no-control-regex -- these are what must not be there
        if (value.trim() !== '') expect(value).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        if (value.trim() !== '') expect(Array.from(value).length).toBeLessThanOrEqual(FIELD_LIMITS[kind]);
      }),
      { numRuns: 3000 },
    );
  });

  test('ten megabytes are refused at once', () => {
    const value = 'a@'.repeat(5_000_000);
    const began = performance.now();
    for (const kind of ONE_LINE) expect(problemsOf(kind, value)).toEqual(['too-long']);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
