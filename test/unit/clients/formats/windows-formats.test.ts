import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySplices, type SettingsFormat } from '../../../../electron/engine/clients/formats/format.ts';
import {
  oeAccount,
  oeNumber,
  oeText,
  rawOeNumber,
  rawOeText,
} from '../../../../electron/engine/clients/formats/oe-account.ts';
import {
  rawNumber,
  rawText,
  regNumber,
  regText,
} from '../../../../electron/engine/clients/formats/reg-values.ts';
import { reg } from '../../../../electron/engine/clients/formats/reg.ts';
import { ODD_OE_FILES, ODD_REG_FILES, type OddFile } from './odd-files.ts';

function open(format: SettingsFormat, bytes: Buffer) {
  const answer = format.read(bytes);
  if (!answer.ok) throw new Error(`line ${String(answer.line)}: ${answer.problem}`);
  return answer.document;
}

function set(format: SettingsFormat, bytes: Buffer, settings: Record<string, string | null>): Buffer {
  return applySplices(bytes, open(format, bytes).splices(new Map(Object.entries(settings))));
}

/** The longest beginning and end two files share: what was not touched. */
function untouched(before: Buffer, after: Buffer): { head: number; tail: number } {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { head, tail };
}

describe.each([
  ['reg', reg, ODD_REG_FILES],
  ['oe-account', oeAccount, ODD_OE_FILES],
] as const)('%s: odd files', (_, format, files) => {
  test.each(files.map((file) => [file.name, file] as const))('%s', (__, file: OddFile) => {
    const { bytes, key, now, then } = file;
    const document = open(format, bytes);
    expect(document.get(key)).toBe(now);
    expect(document.splices(new Map([[key, now]]))).toEqual([]);

    const changed = set(format, bytes, { [key]: then });
    expect(open(format, changed).get(key)).toBe(then);
    // One place changed, and it is no larger than what was put and taken there, with the line around it.
    const { head, tail } = untouched(bytes, changed);
    const room = 2 * (then.length + (now?.length ?? 0) * 2 + key.length * 2 + 120);
    expect(changed.length - head - tail).toBeLessThanOrEqual(room);

    const back = set(format, changed, { [key]: now });
    if (now !== null) {
      // Breaks in a list of bytes are the one thing that is not brought back.
      if (!now.startsWith('hex:00,01') && !file.name.includes('one tag') && !file.name.includes('type'))
        expect(back.equals(bytes)).toBe(true);
    }
    expect(open(format, back).get(key)).toBe(now);
  });
});

test('what was added to an account file is taken out again to the byte', () => {
  const file = ODD_OE_FILES.find(({ name }) => name === 'no port');
  if (!file) throw new Error('no such file');
  const changed = set(oeAccount, file.bytes, { SMTP_Port: 'DWORD:24b', SMTP_Use_Sicily: 'DWORD:2' });
  expect(changed.toString('utf16le')).toContain(
    '</SMTP_Server>\r\n  <SMTP_Port type="DWORD">24b</SMTP_Port>\r\n  <SMTP_Use_Sicily type="DWORD">2</SMTP_Use_Sicily>\r\n</MessageAccount>',
  );
  expect(set(oeAccount, changed, { SMTP_Port: null, SMTP_Use_Sicily: null }).equals(file.bytes)).toBe(true);
});

test('a value added to a registry key is taken out again to the byte', () => {
  const file = ODD_REG_FILES.find(({ name }) => name === 'absent');
  if (!file) throw new Error('no such file');
  const changed = set(reg, file.bytes, { [file.key]: file.then });
  expect(set(reg, changed, { [file.key]: null }).equals(file.bytes)).toBe(true);
});

describe('files that are not understood are told with their line', () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const regHead = 'Windows Registry Editor Version 5.00\r\n[K]\r\n';
  test.each([
    ['high byte first', reg, Buffer.from([0xfe, 0xff, 0, 0x57]), 0],
    ['half a character', reg, Buffer.from([0xff, 0xfe, 0x57]), 0],
    ['empty', reg, Buffer.alloc(0), 1],
    ['another file', reg, utf16('[Settings]\r\n'), 1],
    ['no bracket', reg, utf16(`${regHead}[K\r\n`), 3],
    ['a name that does not end', reg, utf16(`${regHead}"a`), 3],
    ['a string that does not end', reg, utf16(`${regHead}"a"="b\r\nc`), 3],
    ['bytes that do not end', reg, utf16(`${regHead}"a"=hex:00,\\`), 3],
    ['a byte that is none', reg, utf16(`${regHead}"a"=hex:0g`), 3],
    ['no value', reg, utf16(`${regHead}"a"\r\n`), 3],
    ['two values in a line', reg, utf16(`${regHead}"a"=dword:1 "b"=dword:2\r\n`), 3],
    ['not an account', oeAccount, utf16('<?xml version="1.0"?>\r\n<NewsAccount/>'), 2],
    [
      'a document type',
      oeAccount,
      utf16('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\r\n<MessageAccount/>'),
      1,
    ],
    ['elements in elements', oeAccount, utf16('<MessageAccount>\n<a>\n<b/></a></MessageAccount>'), 3],
    ['cut in the middle', oeAccount, utf16('<MessageAccount>\r\n<SMTP_Server type="SZ">mail'), 2],
    ['two roots', oeAccount, utf16('<MessageAccount/>\n<MessageAccount/>'), 2],
    ['no account', oeAccount, utf16('hello'), 1],
    ['an unclosed remark', oeAccount, utf16('<MessageAccount>\n<!-- '), 2],
  ])('%s', (_, format: SettingsFormat, bytes, line) => {
    const answer = format.read(bytes);
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.line).toBe(line);
  });
});

test('values are read as the programs keep them', () => {
  expect(regText('"a\\\\b\\"c"')).toBe('a\\b"c');
  expect(regText('hex:6d,00,61,00,00,00,78,00')).toBe('ma');
  expect(regText('hex(2):25,00,41,00,00,00')).toBe('%A');
  expect(regText('dword:00000001')).toBeNull();
  expect(regNumber('dword:0000024B')).toBe(587);
  expect(rawText('ma', 'binary')).toBe('hex:6d,00,61,00,00,00');
  const utf16 = { encoding: 'utf16le' } as const;
  expect(oeText('SZ: A &amp; &#66;&#x43; &nothing; ', utf16)).toBe('A & BC &nothing;');
  expect(oeText('SZ:<![CDATA[a&b]]>', utf16)).toBe('a&b');
  expect(oeText('SZ:Zo\xc3\xab', { encoding: 'utf8' })).toBe('Zoë');
  expect(oeText('DWORD:19', utf16)).toBeNull();
  expect(oeNumber('DWORD:0000024b')).toBe(587);
  expect(oeNumber('SZ:25')).toBeNull();
  expect(rawOeNumber(587, 'DWORD:19')).toBe('DWORD:24b');
  expect(rawOeNumber(587, 'DWORD:00000019')).toBe('DWORD:0000024b');
});

describe('whatever is written is read again, and nothing else changes', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((one) => !one.includes('\0'));
  test('texts and numbers of the registry', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('string' as const, 'binary' as const), (value, kind) => {
        expect(regText(rawText(value, kind))).toBe(value);
      }),
    );
    fc.assert(fc.property(fc.nat(0xffffffff), (value) => regNumber(rawNumber(value)) === value));
  });
  test('texts of an account file', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(oeText(rawOeText(value), { encoding: 'utf16le' })).toBe(value.trim());
      }),
    );
  });

  const names = fc.uniqueArray(
    fc.stringMatching(/^[A-Za-z_|@"\\ ]{1,12}$/).filter((one) => one !== '@' && one !== '"@"'),
    {
      minLength: 2,
      maxLength: 8,
      selector: (one) => one.toLowerCase(),
    },
  );
  test('registry: any names, any order', () => {
    fc.assert(
      fc.property(names, text, fc.boolean(), (all, value, binary) => {
        const raw = rawText(value, binary ? 'binary' : 'string');
        const empty = Buffer.from('\ufeffWindows Registry Editor Version 5.00\r\n\r\n[K]\r\n', 'utf16le');
        const first = all[0] ?? '';
        const rest = Object.fromEntries(all.slice(1).map((name, at) => [`K|${name}`, rawNumber(at)]));
        const without = set(reg, empty, rest);
        const filled = set(reg, without, { [`K|${first}`]: raw });
        const document = open(reg, filled);
        expect(document.get(`k|${first.toUpperCase()}`)).toBe(raw);
        for (const [key, expected] of Object.entries(rest)) expect(document.get(key)).toBe(expected);
        expect(set(reg, filled, { [`K|${first}`]: null }).equals(without)).toBe(true);
      }),
    );
  });
  test('account files: any elements, any order', () => {
    const elements = fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Za-z_]{0,9}$/), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(elements, text, fc.constantFrom('\r\n  ', '\n\t', ''), (all, value, lead) => {
        const first = all[0] ?? '';
        const body = all
          .slice(1)
          .map((name, at) => `${lead}<${name} type="DWORD">${at.toString(16)}</${name}>`);
        const bytes = Buffer.from(`\ufeff<MessageAccount>${body.join('')}\n</MessageAccount>`, 'utf16le');
        const filled = set(oeAccount, bytes, { [first]: rawOeText(value) });
        const document = open(oeAccount, filled);
        expect(oeText(document.get(first), document)).toBe(value.trim());
        for (const [at, name] of all.slice(1).entries()) expect(oeNumber(document.get(name))).toBe(at);
        expect(set(oeAccount, filled, { [first]: null }).equals(bytes)).toBe(true);
      }),
    );
  });
  test('garbage gives an answer, never an exception', () => {
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .array(
          fc.constantFrom(
            '"',
            '\\',
            '=',
            '[',
            ']',
            'hex:',
            '00,',
            'dword:',
            '\r\n',
            '@',
            '<',
            '>',
            '/',
            'a',
            '<![CDATA[',
            ']]>',
            '<!--',
          ),
        )
        .map((parts) =>
          Buffer.from(`\ufeffWindows Registry Editor Version 5.00\r\n${parts.join('')}`, 'utf16le'),
        ),
      fc
        .array(
          fc.constantFrom(
            '<a>',
            '</a>',
            '<a/>',
            '<',
            '>',
            '"',
            ' type="',
            '<![CDATA[',
            ']]>',
            '<!--',
            '-->',
            '&',
            '\n',
          ),
        )
        .map((parts) => Buffer.from(`\ufeff<MessageAccount>${parts.join('')}</MessageAccount>`, 'utf16le')),
    );
    fc.assert(
      fc.property(garbage, (bytes) => {
        for (const format of [reg, oeAccount]) {
          const answer = format.read(bytes);
          if (answer.ok)
            expect(answer.document.splices(new Map([['K|a', null]])).length).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
