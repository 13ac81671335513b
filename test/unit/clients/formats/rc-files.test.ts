import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applySplices, type SettingsFormat } from '../../../../electron/engine/clients/formats/format.ts';
import { FORMATS } from '../../../../electron/engine/clients/formats/formats.ts';
import { RC_SAMPLES } from './rc-samples.ts';

function read(format: SettingsFormat, bytes: Buffer) {
  const seen = format.read(bytes);
  if (!seen.ok) throw new Error(`${format.id}: line ${seen.line}: ${seen.problem}`);
  return seen.document;
}

function edited(format: SettingsFormat, bytes: Buffer, settings: Record<string, string | null>): Buffer {
  return applySplices(bytes, read(format, bytes).splices(new Map(Object.entries(settings))));
}

/** All bytes of `part`, in order, with others between them perhaps. */
function isWithin(part: Buffer, whole: Buffer): boolean {
  let at = 0;
  for (const byte of whole) if (at < part.length && byte === part[at]) at += 1;
  return at === part.length;
}

const latin = (text: string) => Buffer.from(text, 'latin1');

describe.each(Object.entries(RC_SAMPLES))('%s', (id, samples) => {
  const format = FORMATS[id as keyof typeof FORMATS];
  if (!format) throw new Error(`no format ${id}`);

  it.each(samples)('reads: $name', ({ text, key, raw }) => {
    expect(read(format, latin(text)).get(key)).toBe(raw);
  });

  it.each(samples)('writes nothing when nothing is changed: $name', ({ text, key, raw }) => {
    expect(read(format, latin(text)).splices(new Map([[key, raw]]))).toEqual([]);
  });

  it.each(samples)('changes one setting and nothing else: $name', ({ text, key, raw }) => {
    const bytes = latin(text);
    const place = id === 'msmtp-rc' || id === 'mail-rc' ? key.replace(/\|?[^|]+$/, '') : '';
    const other = place === '' ? 'postern-other' : `${place}|postern-other`;
    const after = edited(format, bytes, { [key]: 'new.example.org' });
    expect(read(format, after).get(key)).toBe('new.example.org');
    if (raw !== null && raw !== '' && raw !== 'yes' && raw !== 'no') {
      expect(edited(format, after, { [key]: raw }).toString('latin1')).toBe(text);
      // What stands before and behind the value is as it was.
      const kept = text.slice(text.lastIndexOf(raw) + raw.length);
      expect(after.toString('latin1').endsWith(kept)).toBe(true);
    }
    const added = edited(format, bytes, { [other]: 'x' });
    expect(read(format, added).get(other)).toBe('x');
    expect(read(format, added).get(key)).toBe(raw);
    expect(edited(format, added, { [other]: null }).toString('latin1')).toBe(text);
  });

  it.each(samples)('takes a setting out: $name', ({ text, key }) => {
    const without = edited(format, latin(text), { [key]: null });
    expect(read(format, without).get(key)).toBeNull();
    const back = edited(format, without, { [key]: 'again.example.org' });
    expect(read(format, back).get(key)).toBe('again.example.org');
  });

  it('never throws, and loses no byte, whatever the file holds', () => {
    const piece = fc.constantFrom(
      ...[
        'set ',
        'unset ',
        'account ',
        'defaults',
        'host ',
        'mta',
        'smtp_url',
        'smtp-server',
        'a',
        ' ',
        '\t',
      ],
      ...[
        '=',
        ';',
        '#',
        '"',
        "'",
        '`',
        '\\',
        '\n',
        '\r\n',
        '{',
        '}',
        '|',
        ':',
        '\xe9',
        '$',
        'no',
        'if ',
        'endif',
      ],
    );
    const keys = ['smtp_url', 'mta', 'a|mta', 'smtp-server', 'default|host', 'a|host', 'a'];
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(...keys),
        fc.constantFrom('x', 'y.example.org'),
        (pieces, key, value) => {
          const bytes = latin(pieces.join(''));
          // An account's block that is never closed is refused.
          if (!format.read(bytes).ok) return;
          const document = read(format, bytes);
          const before = document.get(key);
          const same = document.splices(new Map([[key, before]]));
          expect(same).toEqual([]);
          const after = applySplices(bytes, document.splices(new Map([[key, value]])));
          // What makes a setting puts bytes in and takes none away.
          if (before === null) expect(isWithin(bytes, after)).toBe(true);
          expect(read(format, edited(format, bytes, { [key]: null })).get(key)).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses what is not text', () => {
    expect(format.read(Buffer.from('a\nb\0', 'latin1'))).toEqual({
      ok: false,
      line: 2,
      problem: 'zero byte',
    });
  });
});

/** Each was quadratic once, or would be where a pattern goes back and forth: a minute, not a moment. */
test.each(Object.keys(RC_SAMPLES))(
  '%s: reads what is long and odd in a moment',
  (id) => {
    const format = FORMATS[id as keyof typeof FORMATS];
    const long = 100_000;
    const odd = ['"', '\\\n', "set a='", '`', '=\n', 'a=b\n', 'account a\n'].map((text) => text.repeat(long));
    const blanks = ' '.repeat(long);
    for (const text of [
      ...odd,
      `set ${'a '.repeat(long)}`,
      `${blanks}x`,
      `a${blanks}x`,
      `a=${blanks}x`,
      `a ${blanks}`,
    ]) {
      const seen = format?.read(latin(text));
      if (seen?.ok)
        seen.document.splices(
          new Map([
            ['a', null],
            ['a|a', null],
            ['b', 'c'],
          ]),
        );
    }
  },
  20_000,
);
