import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applySplices, type SettingsDocument } from '../../../../electron/engine/clients/formats/format.ts';
import { prefsJs } from '../../../../electron/engine/clients/formats/prefs-js.ts';
import {
  decodePrefString,
  encodePrefString,
} from '../../../../electron/engine/clients/formats/prefs-js-string.ts';
import { ODD_PREFS } from './odd-prefs.ts';

/** A busy machine may take its time over thousands of files. */
const SLOWLY = { timeout: 60_000 };
const HOST = 'mail.smtpserver.smtp1.hostname';
const real = readFileSync(new URL('../../../fixtures/clients/thunderbird-153/prefs.js.txt', import.meta.url));

function read(bytes: Buffer): SettingsDocument {
  const found = prefsJs.read(bytes);
  if (!found.ok) throw new Error(`line ${found.line}: ${found.problem}`);
  return found.document;
}

function edit(bytes: Buffer, settings: Record<string, string | null>): Buffer {
  const after = applySplices(bytes, read(bytes).splices(new Map(Object.entries(settings))));
  for (const [key, value] of Object.entries(settings)) expect(read(after).get(key), key).toBe(value);
  return after;
}

const files = [
  ...Object.entries(ODD_PREFS).map(
    ([name, { bytes, host }]) =>
      [name, Buffer.from(bytes), host === undefined ? '"smtp.example.org"' : host] as const,
  ),
  ['what Thunderbird 153 wrote', real, '"127.0.0.1"'] as const,
];
const NEW_KEYS = [
  'mail.smtpserver.smtp1.incomingAccount',
  'mail.smtpserver.smtp1.username',
  'a',
  'zzz',
  'mail.smtpservers.x',
];

describe.each(files)('%s', (_name, bytes, host) => {
  it('is read, and left as it is when nothing is to change', () => {
    expect(read(bytes).get(HOST)).toBe(host);
    expect(read(bytes).splices(new Map())).toEqual([]);
    expect(read(bytes).splices(new Map([[HOST, host]]))).toEqual([]);
    expect(read(bytes).splices(new Map([['not.there', null]]))).toEqual([]);
  });

  it('holds the same bytes once a value is changed and changed back', () => {
    const changed = edit(bytes, { [HOST]: '"relay.isp.example"' });
    expect(changed.equals(bytes)).toBe(false);
    expect(edit(changed, { [HOST]: host }).equals(bytes)).toBe(true);
  });

  it('holds the same bytes once settings are put in and taken out, one by one or together', () => {
    const added = NEW_KEYS.filter((key) => read(bytes).get(key) === null);
    const together = edit(bytes, Object.fromEntries(added.map((key) => [key, '1'])));
    const back = edit(together, Object.fromEntries(added.map((key) => [key, null])));
    expect(back.toString('latin1')).toBe(bytes.toString('latin1'));
    for (const key of added) {
      const one = edit(bytes, { [key]: '"x"' });
      expect(edit(one, { [key]: null }).toString('latin1'), key).toBe(bytes.toString('latin1'));
    }
  });

  it('loses nothing else when the host is taken out', () => {
    const after = edit(bytes, { [HOST]: null });
    const rest = (document: SettingsDocument) =>
      [
        'a',
        'b',
        'c',
        'sig',
        'mail.smtpserver.smtp1.port',
        'mail.smtpserver.smtp1.try_ssl',
        'mail.smtpservers',
      ].map((key) => document.get(key));
    expect(rest(read(after))).toEqual(rest(read(bytes)));
  });
});

describe('where a new setting goes', () => {
  const insert = (text: string, settings: Record<string, string | null>) =>
    edit(Buffer.from(text), settings).toString();

  it('among its siblings, in the order Thunderbird itself writes', () => {
    const lines = (bytes: Buffer) =>
      bytes
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('user_pref'));
    const after = edit(real, {
      'mail.smtpserver.smtp2.port': '465',
      'mail.smtpserver.smtp2.try_ssl': '3',
      'mail.smtpserver.smtp2.username': '"bob"',
    });
    const keys = lines(after).map((line) => line.split('"')[1] ?? '');
    expect(keys).toEqual([...keys].sort());
    expect(lines(after)).toHaveLength(lines(real).length + 3);
  });

  it('with the line end of its neighbour', () => {
    expect(insert('user_pref("a", 1);\r\nuser_pref("c", 1);\n', { b: '2' })).toBe(
      'user_pref("a", 1);\r\nuser_pref("b", 2);\r\nuser_pref("c", 1);\n',
    );
    expect(insert('user_pref("a", 1);\r\nuser_pref("c", 1);', { d: '2' })).toBe(
      'user_pref("a", 1);\r\nuser_pref("c", 1);\r\nuser_pref("d", 2);',
    );
  });

  it('before the first, behind the mark that opens the file', () => {
    expect(insert('\ufeffuser_pref("b", 1);\n', { a: '2' })).toBe(
      '\ufeffuser_pref("a", 2);\nuser_pref("b", 1);\n',
    );
  });

  it('never into a comment', () => {
    expect(insert('user_pref("a", 1); /* from\nhere */\n', { b: '2' })).toBe(
      'user_pref("a", 1); user_pref("b", 2); /* from\nhere */\n',
    );
    expect(insert('user_pref("a", 1); // first\nuser_pref("c", 1);\n', { b: '2' })).toBe(
      'user_pref("a", 1); // first\nuser_pref("b", 2);\nuser_pref("c", 1);\n',
    );
  });

  it('behind a comment that runs to the end of the line', () => {
    for (const mark of ['#', '//', '  # ', '\t// '])
      expect(insert(`user_pref("a", 1);${mark}it's old\r\n`, { b: '2' })).toBe(
        `user_pref("a", 1);${mark}it's old\r\nuser_pref("b", 2);\r\n`,
      );
  });

  it('while its neighbours go', () => {
    const text = 'user_pref("a", 1);\nuser_pref("c", 1);\nuser_pref("e", 1);';
    expect(insert(text, { a: null, b: '2', c: null, d: '3', e: null })).toContain('user_pref("b", 2);');
    expect(insert(text, { a: null, c: null, e: null })).toBe('');
    expect(insert(text, { c: null, e: null })).toBe('user_pref("a", 1);');
  });
});

describe('a file that is damaged is not touched', () => {
  it.each([
    ['cut off in a string', 'user_pref("a", 1);\nuser_pref("b", "smt', 2, 'unterminated string'],
    ['cut off in a key', '\r\n\r\nuser_pref("mail.smt', 3, 'unterminated string'],
    ['cut off behind a key', 'user_pref("a"', 1, 'no ,'],
    ['cut off behind a value', 'user_pref("a", 12', 1, 'no )'],
    ['cut off before the end', 'user_pref("a", 12)', 1, 'no ;'],
    ['cut off in the word', 'user_pref("a", 1);\ruser_pr', 2, 'not a setting'],
    ['cut off in a comment', 'user_pref("a", 1);\n/* x\n', 2, 'unterminated comment'],
    ['cut off in an escape', 'user_pref("a", "\\', 1, 'unterminated string'],
    ['zeros where a disk was full', `user_pref("a", 1);\n${'\0'.repeat(40)}`, 2, 'not a setting'],
    ['two halves run into one', 'user_pref("a", "x\nuser_pref("b", "y");\n', 2, 'no )'],
    ['no value', 'user_pref("a", );', 1, 'not a value'],
    ['a word for a value', 'user_pref("a", maybe);', 1, 'not a value'],
    ['a word for a key', 'user_pref(a, 1);', 1, 'not a string'],
    ['marks of a merge', 'user_pref("a", 1);\n<<<<<<< mine\n', 2, 'not a setting'],
    ['UTF-16', Buffer.from('\ufeffuser_pref("a", 1);', 'utf16le').toString('latin1'), 1, 'not a setting'],
    ['JavaScript', 'var x = 1;', 1, 'not a setting'],
  ])('%s', (_name, text, line, problem) => {
    expect(prefsJs.read(Buffer.from(text, 'latin1'))).toEqual({ ok: false, line, problem });
  });

  it('a real file, cut anywhere but behind a setting, is refused or holds fewer settings, and never throws', () => {
    for (let size = 0; size < real.length; size += 7) {
      const found = prefsJs.read(real.subarray(0, size));
      const lastLine = real.toString('latin1', 0, size).split('\n').at(-1) ?? '';
      expect(found.ok, lastLine).toBe(lastLine === '' || /^\/\/|;$/.test(lastLine));
    }
  });
});

describe('strings', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodePrefString(encodePrefString(text))).toBe(text);
        const bytes = edit(Buffer.from('user_pref("x", 1);\n'), { [text]: encodePrefString(text) });
        expect(decodePrefString(read(bytes).get(text) ?? '')).toBe(text);
      }),
    );
  });

  it('are told from numbers', () => {
    expect(decodePrefString('587')).toBeNull();
    expect(decodePrefString('"')).toBeNull();
    expect(decodePrefString(String.raw`'a\u00e9\x41\'\n'`)).toBe(`aéA'\n`);
  });

  it('of Thunderbird itself are written as it writes them', () => {
    const raw = read(real).get('mail.identity.id1.htmlSigText') ?? '';
    const text = decodePrefString(raw);
    expect(text).toBe('-- \nAlice "the" back\\slash\r\nЖ 日本');
    expect(encodePrefString(text ?? '')).toBe(raw);
  });
});

it('any file of settings, comments and space round-trips through any change', SLOWLY, () => {
  const key = fc.constantFrom('a', 'b', 'mail.x', 'mail.x.y', 'ä', 'z"z');
  const value = fc.constantFrom('1', '"x"', 'true', "'y'", '"\\""');
  const eol = fc.constantFrom('\n', '\r\n', '\r', ' ', '', '\t', ' // c\n', '/* d\n */', '# e\r\n');
  const pref = fc
    .tuple(key, value, fc.constantFrom('user_pref', 'pref'))
    .map(([k, v, name]) => `${name}(${encodePrefString(k)}, ${v});`);
  const file = fc
    .array(fc.tuple(eol, pref, eol), { maxLength: 8 })
    .map((parts) => Buffer.from(parts.flat().join(''), 'latin1'));
  const changes = fc.dictionary(key, fc.option(value), { maxKeys: 4 });

  fc.assert(
    fc.property(file, changes, (bytes, wanted) => {
      const before = read(bytes);
      const after = edit(bytes, wanted);
      const others = ['a', 'b', 'mail.x', 'mail.x.y', 'ä', 'z"z'].filter((one) => !(one in wanted));
      for (const one of others) expect(read(after).get(one), one).toBe(before.get(one));
      // What was changed or put in goes back to the very bytes.
      if (Object.entries(wanted).some(([one, to]) => to === null && before.get(one) !== null)) return;
      const back = edit(after, Object.fromEntries(Object.keys(wanted).map((one) => [one, before.get(one)])));
      expect(back.toString('latin1')).toBe(bytes.toString('latin1'));
    }),
    { numRuns: 3000 },
  );
});

it('lines as Thunderbird writes them mean what the same settings mean in any other form', SLOWLY, () => {
  const keys = ['mail.x', 'mail.x.y', 'mail', 'mailx.y', 'calendar.a', 'k'];
  const key = fc.constantFrom(...keys);
  const value = fc.constantFrom(
    ...[
      '1',
      '-5',
      '+7',
      'true',
      '"x"',
      '""',
      "'x'",
      '"user_pref("',
      '"a\\"b"',
      '"\\\\"',
      '"\\x41"',
      '"two\nlines"',
    ],
  );
  const usual = fc
    .tuple(key, value, fc.constantFrom('\n', '\r\n'))
    .map(([k, v, eol]) => `user_pref("${k}", ${v});${eol}`);
  const other = fc.constantFrom(
    '\n',
    '/*\nuser_pref("mail.x", "hidden");\n*/\n',
    '// user_pref("mail.x", "hidden");\n',
    "user_pref('mail.x', 2);\n",
    'pref("mail.x.y", 3);\n',
    'user_pref("ma\\x69l.x", 4);\n',
    'user_pref("mail.x", 5, sticky);\n',
    'user_pref("mail.x", 6); user_pref("k", 7); // both\n',
    'user_pref("mail.x", 8',
  );
  const lines = fc.array(fc.oneof({ weight: 3, arbitrary: usual }, other), { maxLength: 12 });
  const changes = fc.dictionary(key, fc.option(value), { maxKeys: 3 });
  fc.assert(
    fc.property(lines, changes, (rows, wanted) => {
      const text = rows.join('');
      // A blank more, and every setting is read by itself.
      const spaced = text
        .replaceAll('user_pref("', 'user_pref( "')
        .replaceAll('"user_pref( "', '"user_pref("');
      const [one, two] = [text, spaced].map((form) => prefsJs.read(Buffer.from(form, 'latin1')));
      expect(one?.ok).toBe(two?.ok);
      if (!one?.ok || !two?.ok) return;
      for (const name of keys) expect(one.document.get(name), name).toBe(two.document.get(name));
      const settings = new Map(Object.entries(wanted));
      const after = [one, two].map(({ document }, at) =>
        applySplices(Buffer.from(at === 0 ? text : spaced, 'latin1'), document.splices(settings))
          .toString('latin1')
          .replaceAll('user_pref( "', 'user_pref("'),
      );
      expect(after[0]).toBe(after[1]);
    }),
    { numRuns: 3000 },
  );
});

it('100,000 settings in 5 MB: finds every one', SLOWLY, () => {
  const key = (i: number) => `mail.server.server${i}.directory-rel`;
  const rows = Array.from({ length: 100_000 }, (_, i) => `user_pref("${key(i)}", "${i}");\n`);
  const bytes = Buffer.from(rows.join(''));
  expect(bytes.length).toBeGreaterThan(5_000_000);
  const document = read(bytes);
  expect(rows.findIndex((_row, i) => document.get(key(i)) !== `"${i}"`)).toBe(-1);
  const more = edit(bytes, { 'mail.smtpserver.smtp1.port': '1' });
  expect(edit(more, { 'mail.smtpserver.smtp1.port': null }).equals(bytes)).toBe(true);
});
