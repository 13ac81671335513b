import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplices } from '../../../../electron/engine/clients/formats/format.ts';
import { keyFile, type KeyFileDocument } from '../../../../electron/engine/clients/formats/key-file.ts';
import { sample, SAMPLES } from '../key-files/sample.ts';

function read(content: string | Buffer): KeyFileDocument {
  const found = keyFile.read(Buffer.from(content as string, 'latin1'));
  if (!found.ok) throw new Error(found.problem);
  return found.document;
}

/** The file with these settings, one character a byte. */
function change(content: string | Buffer, settings: Record<string, string | null>): string {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1');
  return applySplices(bytes, read(bytes).splices(new Map(Object.entries(settings)))).toString('latin1');
}

function allKeys(document: KeyFileDocument): string[] {
  return document.groups.flatMap((group) => document.keys(group).map((key) => `${group}|${key}`));
}

/** What may have become of a file since a program wrote it. Each is done to every sample. */
const ODDITIES: Record<string, (text: string) => string> = {
  'as the program wrote it': (text) => text,
  'CRLF lines': (text) => text.replaceAll('\n', '\r\n'),
  'CRLF and LF mixed': (text) => text.replace(/\n(.*)\n/g, '\r\n$1\n'),
  'a byte order mark': (text) => `\xef\xbb\xbf${text}`,
  'no line end at the end': (text) => text.replace(/\n$/, ''),
  'CRLF, and none at the end': (text) => text.replaceAll('\n', '\r\n').replace(/\r\n$/, ''),
  'Latin-1 letters': (text) => text.replace(/Ä|\xc3\x84/g, '\xc4').replace(/ü|\xc3\xbc/g, '\xfc'),
  'NULs in it': (text) => text.replace('example', 'ex\0mple').concat('\0\0\0\n'),
  'comments everywhere': (text) => text.replaceAll('\n', '\n# smtp_port=1\n;[Outgoing]\n'),
  'blanks around =': (text) => text.replace(/^([^[\n]+?)=/gm, '  $1 \t= '),
  'blanks at the ends of lines': (text) => text.replaceAll('\n', ' \t\n'),
  'empty lines doubled, and many at the end': (text) => text.replaceAll('\n\n', '\n\n\n').concat('\n\n\n'),
  'every key twice': (text) => text.replace(/^[^[\n][^\n]*=.*\n/gm, '$&$&'),
  'the file twice': (text) => text + text,
  'lines without = in it': (text) => text.replaceAll('\n\n', '\njust words\n\n'),
  'keys before any group': (text) => `stray=1\n${text}`,
};
const ODD_FILES = SAMPLES.flatMap((name) =>
  Object.entries(ODDITIES).map(([what, make]): [string, string, Buffer] => [
    name,
    what,
    Buffer.from(make(sample(name).toString('latin1')), 'latin1'),
  ]),
);

describe('key files: odd files keep what is not ours, byte for byte', () => {
  it('has enough of them', () => {
    expect(ODD_FILES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(ODD_FILES)('%s, %s', (_name, _what, bytes) => {
    const before = bytes.toString('latin1');
    const document = read(bytes);
    const keys = allKeys(document);
    expect(keys.length).toBeGreaterThan(1);
    // Nothing to do.
    const same = new Map(keys.map((key) => [key, document.get(key)]));
    expect(document.splices(same)).toEqual([]);

    // Thirty of them at most: the longest sample has hundreds.
    const some = keys.filter((_, index) => index % Math.ceil(keys.length / 30) === 0);
    for (const key of some) {
      // Changed, and changed back.
      const changed = change(bytes, { [key]: 'relay.example' });
      const after = read(changed);
      expect(after.get(key)).toBe('relay.example');
      expect(change(changed, { [key]: document.get(key) })).toBe(before);
      const touched = keys.filter((other) => other !== key && after.get(other) !== document.get(other));
      expect(touched).toEqual([]);
    }
    for (const group of document.groups) {
      // Put in, and taken out.
      const settings = { [`${group}|postern-a`]: '1', [`${group}|postern-b`]: '' };
      const longer = change(bytes, settings);
      expect(longer.length).toBeGreaterThan(before.length);
      expect(read(longer).get(`${group}|postern-a`)).toBe('1');
      expect(read(longer).get(`${group}|postern-b`)).toBe('');
      expect(change(longer, { [`${group}|postern-a`]: null, [`${group}|postern-b`]: null })).toBe(before);
    }
  });
});

describe('key files: what the programs would read', () => {
  it('takes the group as it stands between the brackets', () => {
    const document = read('[Account: 1]\na=1\n[x][y][z]\na=2\n[identity-A|B]\na=3\n');
    expect(document.groups).toEqual(['Account: 1', 'x][y][z', 'identity-A|B']);
    expect(document.get('Account: 1|a')).toBe('1');
    expect(document.get('x][y][z|a')).toBe('2');
    expect(document.get('identity-A|B|a')).toBe('3');
  });

  it('takes groups of one name as one, and the last of equal keys', () => {
    const text = '[A]\nport=25\nport=26\n[B]\nport=1\n[A]\nport=27\nhost=x\n';
    expect(read(text).get('A|port')).toBe('27');
    expect(read(text).times('A')).toBe(2);
    expect(change(text, { 'A|port': '587' })).toBe(text.replace('27', '587'));
    expect(change(text, { 'A|port': null })).toBe('[A]\n[B]\nport=1\n[A]\nhost=x\n');
    expect(change(text, { 'A|new': '1' })).toBe(text.replace('host=x\n', 'host=x\nnew=1\n'));
  });

  it('knows a language from a mark, and what an administrator locked', () => {
    const document = read('[G][$i]\na=1\n[H]\nb[$i]=2\nc[$e]=3\nd[de]=4\nd[fr][$ei]=5\nd=6\n');
    expect(document.keys('H')).toEqual(['b', 'c', 'd[de]', 'd[fr]', 'd']);
    expect(document.get('H|b')).toBe('2');
    expect(
      ['G|a', 'G|none', 'H|b', 'H|c', 'H|d[de]', 'H|d[fr]', 'H|d'].map((key) => document.isImmutable(key)),
    ).toEqual([true, true, true, false, false, true, false]);
    expect(read('[$i]\n[G]\na=1\n').isImmutable('G|a')).toBe(true);
    expect(change('[H]\nb[$e]=$HOME\n', { 'H|b': 'x' })).toBe('[H]\nb[$e]=x\n');
  });

  it('keeps blanks around = and what a value ends with', () => {
    expect(read('[G]\nkey =\t a b \n').get('G|key')).toBe('a b ');
    expect(change('[G]\nkey =\t a b \n', { 'G|key': 'c' })).toBe('[G]\nkey =\t c\n');
    expect(read('[G]\nkey=a=b=c\n').get('G|key')).toBe('a=b=c');
  });

  it('does not take the last byte of a letter for a blank', () => {
    const text = Buffer.from('[Post à]\nnaà=voilà\n').toString('latin1');
    const name = Buffer.from('Post à|naà').toString('latin1');
    expect(read(text).get(name)).toBe(Buffer.from('voilà').toString('latin1'));
  });

  it('puts a new key before empty lines and before what is said of the next group', () => {
    const text = '[A]\na=1\n\n# of B\n[B]\nb=1\n\n\n';
    expect(change(text, { 'A|x': '1', 'B|y': '2', 'A|z': '3' })).toBe(
      '[A]\na=1\nx=1\nz=3\n\n# of B\n[B]\nb=1\ny=2\n\n\n',
    );
    expect(change('[A]\n# nothing yet\n', { 'A|x': '1' })).toBe('[A]\nx=1\n# nothing yet\n');
  });

  it.each([
    ['', '[N]\nx=1\ny=2\n'],
    ['[A]\na=1\n', '[A]\na=1\n\n[N]\nx=1\ny=2\n'],
    ['[A]\na=1\n\n', '[A]\na=1\n\n[N]\nx=1\ny=2\n'],
    ['[A]\r\na=1\r\n', '[A]\r\na=1\r\n\r\n[N]\r\nx=1\r\ny=2\r\n'],
    ['[A]\na=1', '[A]\na=1\n\n[N]\nx=1\ny=2'],
  ])('puts a new group at the end: %j', (before, after) => {
    expect(change(before, { 'N|x': '1', 'N|y': '2' })).toBe(after);
  });

  it('changes, takes out and puts in at once', () => {
    expect(change('[A]\na=1\nb=2\nc=3', { 'A|c': null, 'A|a': '9', 'A|d': '4', 'N|n': '5' })).toBe(
      '[A]\na=9\nb=2\nd=4\n\n[N]\nn=5',
    );
    expect(change('[A]\na=1\n[B]\nb=2', { 'B|b': null, 'A|x': '1' })).toBe('[A]\na=1\nx=1\n[B]');
    expect(change('a=1\n', { '|a': null, '|b': '2' })).toBe('b=2\n');
    expect(change('[A]\n', { '|b': '2' })).toBe('b=2\n[A]\n');
  });

  it.each(['a\nsmtp_server=evil', ' a', '\ta', 'a\r'])(
    'refuses a value that would read as another: %j',
    (value) => {
      expect(() => change('[A]\na=1\n', { 'A|a': value })).toThrow(RangeError);
      expect(() => change('[A]\n', { 'A|a': value })).toThrow(RangeError);
    },
  );

  it('leaves a file alone where it is open which group a line belongs to, and UTF-16', () => {
    expect(keyFile.read(Buffer.from('[A]\na=1\n[B\nb=1\n'))).toEqual({
      ok: false,
      line: 3,
      problem: 'unclosed-group',
    });
    expect(keyFile.read(Buffer.from('\ufeff[A]\n', 'utf16le'))).toEqual({
      ok: false,
      line: 0,
      problem: 'utf-16',
    });
  });

  it('says how a person reads the bytes', () => {
    expect(read(Buffer.from('[A]\na=ä\n')).encoding).toBe('utf8');
    expect(read(Buffer.from('[A]\na=ä\n', 'latin1')).encoding).toBe('latin1');
  });
});

describe('key files: any bytes', () => {
  const word = fc.stringMatching(/^[ -Z^-~\xa0-\xff]{1,8}$/).map((text) => text.replace(/[=#;]/g, '-'));
  const line = fc.oneof(
    word.map((name) => `[${name}]`),
    fc
      .tuple(word, fc.constantFrom('=', ' = ', '=\t'), fc.string({ unit: 'binary-ascii' }))
      .map((parts) => parts.join('')),
    fc.constantFrom('', '  ', '# note', ';note', 'words', '\0', '[A]', '[B]', 'x=1', 'x=2', 'y=1'),
  );
  const file = fc
    .tuple(
      fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n'))),
      fc.constantFrom('', '\xef\xbb\xbf'),
      fc.boolean(),
    )
    .map(([lines, bom, cut]) => {
      const text = bom + lines.map(([one, eol]) => one.replace(/[\r\n]/g, '') + eol).join('');
      return cut ? text.replace(/\r?\n$/, '') : text;
    });

  it('never throws, and an edit holds, alone', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.constantFrom('', 'x', 'relay.example', '\xe4 '), (text, pick, value) => {
        const found = keyFile.read(Buffer.from(text, 'latin1'));
        if (!found.ok) return;
        const { document } = found;
        const keys = allKeys(document);
        const key = keys[pick % (keys.length || 1)] ?? 'New|key';
        const after = change(text, { [key]: value });
        const again = read(after);
        expect(again.get(key)).toBe(value);
        for (const other of keys.filter((one) => one !== key))
          expect(again.get(other)).toBe(document.get(other));
        if (document.get(key) !== null) expect(change(after, { [key]: document.get(key) })).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same again after any keys were put into its groups and taken out', () => {
    fc.assert(
      fc.property(file, fc.array(fc.constantFrom('p', 'q', 'r'), { minLength: 1 }), (text, names) => {
        const found = keyFile.read(Buffer.from(text, 'latin1'));
        if (!found.ok) return;
        const { groups } = found.document;
        const keys = groups.flatMap((group) => names.map((name) => `${group}|postern-${name}`));
        const longer = change(text, Object.fromEntries(keys.map((key) => [key, '1'])));
        expect(change(longer, Object.fromEntries(keys.map((key) => [key, null])))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes out what it is told, wherever it stands', () => {
    fc.assert(
      fc.property(file, fc.nat(), (text, pick) => {
        const found = keyFile.read(Buffer.from(text, 'latin1'));
        if (!found.ok) return;
        const keys = allKeys(found.document);
        const gone = keys.filter((_, index) => (pick >> (index % 30)) & 1);
        const again = read(change(text, Object.fromEntries(gone.map((key) => [key, null]))));
        expect(allKeys(again).sort()).toEqual(keys.filter((key) => !gone.includes(key)).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('takes any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        keyFile.read(Buffer.from(bytes));
      }),
    );
  });
});

it('reads and changes 5 MB, and 20 MB on one line, without work that grows faster than the file', () => {
  const many = Array.from(
    { length: 60_000 },
    (_, at) =>
      `[Account: ${at}]\nsmtp_server=smtp${at}.example.org\nsmtp_port=25\nname=${'x'.repeat(20)}\n\n`,
  ).join('');
  expect(many.length).toBeGreaterThan(5_000_000);
  const bytes = Buffer.from(many);
  const found = keyFile.read(bytes);
  if (!found.ok) throw new Error(found.problem);
  const splices = found.document.splices(
    new Map([
      ['Account: 59999|smtp_port', '587'],
      ['Account: 3|ssl_smtp', '2'],
    ]),
  );
  expect(splices).toHaveLength(2);
  const line = `[A]\nlong=${' a'.repeat(10_000_000)}\nx=1\n`;
  expect(change(line, { 'A|x': '2' })).toBe(line.replace('x=1', 'x=2'));
  // Such work would take minutes.
}, 60_000);
