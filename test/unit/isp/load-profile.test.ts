import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../electron/engine/isp/json-fault.ts';
import {
  bundledProfiles,
  LARGEST_PROFILE,
  loadBareProfile,
  loadProfile,
} from '../../../electron/engine/isp/load-profile.ts';
import { profileWith } from './profile-with.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postern-isp-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileWith(content: string | Uint8Array, name = 'profile.json'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}
const good = JSON.stringify(profileWith({}));

describe('by id', () => {
  it('a bundled profile, in any case', async () => {
    expect(await loadProfile('Hamilton')).toMatchObject({
      ok: true,
      from: 'bundled',
      profile: { id: 'hamilton' },
    });
  });

  it('an unknown id lists the known ones and the nearest', async () => {
    expect(await loadProfile('hamliton')).toEqual({
      ok: false,
      code: 'unknown-id',
      id: 'hamliton',
      known: ['generic', 'hamilton', 'wessex'],
      near: 'hamilton',
      problems: [
        {
          path: '',
          problem: 'no profile called "hamliton" comes with Postern: did you mean "hamilton"?',
          allowed: 'generic, hamilton, wessex, or the path of a profile file',
        },
      ],
    });
    expect(await loadProfile('constructor')).toMatchObject({ code: 'unknown-id', near: null });
    expect(await loadProfile('')).toMatchObject({ code: 'unknown-id' });
  });
});

describe('from a file', () => {
  it('a good one, with a byte-order mark, in UTF-16, and as a pack folder', async () => {
    const loaded = { ok: true, from: 'file', profile: { id: 'example' } };
    expect(await loadProfile(await fileWith(`\uFEFF${good}`))).toMatchObject(loaded);
    expect(await loadProfile(await fileWith(Buffer.from(`\uFEFF${good}`, 'utf16le')))).toMatchObject(loaded);
    await fileWith(good);
    expect(await loadProfile(`${folder}/`)).toMatchObject(loaded);
  });

  it('not there, a folder without a profile, a device that never ends', async () => {
    const file = join(folder, 'nowhere.json');
    expect(await loadProfile(file)).toMatchObject({ code: 'not-readable', file, error: 'ENOENT' });
    expect(await loadProfile('/')).toMatchObject({ code: 'not-readable', error: 'ENOENT' });
    expect(await loadProfile('a\0b/c')).toMatchObject({ code: 'not-readable' });
    if (process.platform !== 'win32') {
      expect(await loadProfile('/dev/zero')).toMatchObject({ code: 'not-readable', error: 'not-a-file' });
    }
  });

  it('a file where a folder was meant', async () => {
    const file = await fileWith(good, 'plain.json');
    expect(await loadProfile(join(file, 'profile.json'))).toMatchObject({
      code: 'not-readable',
      error: 'ENOTDIR',
    });
  });

  it('a photograph of two megabytes', async () => {
    const file = await fileWith(new Uint8Array(2_000_000), 'photo.jpg');
    expect(await loadProfile(file)).toEqual({
      ok: false,
      code: 'too-large',
      file,
      bytes: 2_000_000,
      limit: LARGEST_PROFILE,
      problems: [
        {
          path: '',
          problem: 'is 2000000 bytes long, too large for a profile',
          allowed: '1048576 bytes at most',
        },
      ],
    });
  });

  it('JSON, and not a profile', async () => {
    expect(await loadProfile(await fileWith('{"schema":"postern-isp/1"}'))).toMatchObject({
      code: 'invalid',
      problems: [
        { path: 'id' },
        { path: 'name' },
        { path: 'country' },
        { path: 'languages' },
        { path: 'connections' },
      ],
    });
  });

  const key = 'the name of a field in double quotes (no comma stands after the last field)';
  const keyOrEnd = 'the name of a field in double quotes, or }';
  const escape = 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits';
  const restOfText = 'the rest of the text and a double quote (")';
  const end = 'the end of the file';
  const control = 'a line end or control character inside a text';
  it.each([
    ['a comma after the last field', '{\n  "id": "x",\n}', 3, 1, '}', key],
    ['a comma after the last port', '[25,]', 1, 5, ']', 'a value'],
    ['a comma before the first field', '{,"id": 1}', 1, 2, ',', keyOrEnd],
    ['a comma forgotten', '{\n  "id": "x"\n  "name": "y"\n}', 3, 3, 'a double quote (")', 'a comma or }'],
    ['a comma forgotten between ports', '[25 465]', 1, 5, '465', 'a comma or ]'],
    ['an equals sign', '{"id" = "x"}', 1, 7, '=', 'a colon (:)'],
    ['no value', '{"id": }', 1, 8, '}', 'a value'],
    ['Windows line ends', '{\r\n  "id": x\r\n}', 2, 9, 'x', 'a value'],
    ['a comment', '// ours\n{}', 1, 1, 'a comment, which JSON does not have', 'a value'],
    ['a comment at the end', '{} /* ours', 1, 4, 'a comment, which JSON does not have', null],
    ['single quotes', "{'id': 1}", 1, 2, "'", keyOrEnd],
    ['typographic quotes', '{“id”: 1}', 1, 2, '“', keyOrEnd],
    ['a name without quotes', '{id: 1}', 1, 2, 'id', keyOrEnd],
    ['True of Python', '{"monitored": True}', 1, 15, 'True', 'a value'],
    ['cut off in a text', '{"id": "x', 1, 10, end, restOfText],
    ['cut off after a field', '{"id": ["x"]', 1, 13, end, 'a comma or }'],
    ['cut off in a list', '{"ports": [25', 1, 14, end, 'a comma or ]'],
    ['cut off after a bracket', '{"ports": [', 1, 12, end, 'a value or ]'],
    ['empty', '', 1, 1, end, 'a value'],
    ['a line end in a text', '{"id": "x\ny"}', 1, 10, control, restOfText],
    ['a tab in a text', '{"id": "\u00e9\\n\ty"}', 1, 12, control, restOfText],
    ['a backslash of Windows', '{"icon": "C:\\pack"}', 1, 13, '\\', escape],
    ['the second backslash of two', '{"icon": "C:\\\\a\\pack"}', 1, 16, '\\', escape],
    ['too few hexadecimal digits', '{"id": "\\u00g0"}', 1, 9, '\\', escape],
    ['a port with a nought in front', '{"port": 025}', 1, 11, '25', 'a comma or }'],
    ['a number that ends in a full stop', '[1, 25.]', 1, 8, ']', 'a digit'],
    ['two profiles', '{} {}', 1, 4, '{', null],
    ['the wrong bracket', '[1}', 1, 3, '}', 'a comma or ]'],
  ])('not JSON: %s', async (_, text, line, column, found, expected) => {
    const loaded = await loadProfile(await fileWith(text));
    const allowed = expected ?? 'nothing more: the profile has ended';
    expect(loaded).toMatchObject({
      ok: false,
      code: 'not-json',
      line,
      column,
      found,
      expected: allowed,
      problems: [{ path: '', problem: `line ${line}, column ${column}: here is ${found}`, allowed }],
    });
  });

  it('not JSON: a letter of Latin-1', async () => {
    const bytes = Buffer.from('{\n "name": "Télé"}', 'latin1');
    expect(await loadProfile(await fileWith(bytes))).toMatchObject({
      code: 'not-json',
      line: 2,
      column: 12,
      found: 'a character that is not UTF-8',
    });
  });

  it.each([
    ['[', 101, '['],
    ['{"a":', 501, '{'],
    ['[{"a":', 301, '['],
  ])('not JSON: a million characters of %s', async (piece, column, found) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(await loadProfile(await fileWith(text))).toMatchObject({
      code: 'not-json',
      line: 1,
      column,
      found,
      expected: 'at most 100 brackets inside one another',
    });
  });

  it('not JSON: a fault under a hundred brackets, and one before them', async () => {
    const deep = '['.repeat(100);
    expect(await loadProfile(await fileWith(deep))).toMatchObject({ column: 101, expected: 'a value or ]' });
    const early = `[1 ${deep}${deep}`;
    expect(await loadProfile(await fileWith(early))).toMatchObject({ column: 4, expected: 'a comma or ]' });
  });

  it('not JSON: a long text of escapes', async () => {
    const text = `"${'\\\\'.repeat(500_000)}`;
    expect(await loadProfile(await fileWith(text))).toMatchObject({ column: text.length + 1, found: end });
  });

  it('JSON that is nested too deeply for anyone is still JSON', async () => {
    const text = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(await loadProfile(await fileWith(text))).toMatchObject({ code: 'invalid' });
  });
});

describe('from the folder of a pack', () => {
  const guides = [{ title: 'Box 2', steps: ['Open it.', 'Press OK.'] }];
  const PACK = {
    schema: 'postern-pack/1',
    product: 'Example Mail Helper',
    fileName: 'example-mail-helper',
    appId: 'example.isp.mailhelper',
    publisher: { name: 'Example' },
    colours: { accent: '#7a1f2b' },
    guides,
  };
  async function packWith(packJson: string): Promise<string> {
    const pack = join(folder, 'pack');
    await mkdir(pack, { recursive: true });
    await writeFile(join(pack, 'profile.json'), JSON.stringify(profileWith({})));
    await writeFile(join(pack, 'pack.json'), packJson);
    return pack;
  }

  it('a profile has the steps and the colour of its pack', async () => {
    const pack = await packWith(JSON.stringify(PACK));
    const loaded = await loadProfile(pack);
    expect(loaded).toMatchObject({ ok: true, profile: { guides, appearance: { accent: '#7a1f2b' } } });
    expect(loaded.ok && loaded.profile.answers?.at(-1)?.question).toBe('Box 2');
  });

  it('named itself, or to be signed, it has its own alone: it would be dressed twice', async () => {
    const pack = await packWith(JSON.stringify(PACK));
    const alone = await loadProfile(join(pack, 'profile.json'));
    expect(alone.ok && alone.profile.guides).toBeUndefined();
    expect(await loadBareProfile(pack)).toEqual(alone);
  });

  it('a fault of the pack is told with its file, and nothing is guessed', async () => {
    const { product, ...rest } = PACK;
    const pack = await packWith(JSON.stringify({ ...rest, prodcut: product }));
    const faulty = await loadProfile(pack);
    expect(faulty).toMatchObject({ ok: false, code: 'invalid', file: join(pack, 'pack.json') });
    expect(JSON.stringify(faulty)).toContain('prodcut');
    await packWith('{ "schema":');
    expect(await loadProfile(pack)).toMatchObject({
      code: 'not-json',
      file: join(pack, 'pack.json'),
      line: 1,
    });
  });
});

describe('what to compare with', () => {
  const pool = bundledProfiles().find((profile) => profile.id === 'generic')?.controls;

  it('a profile that lists nothing borrows the pool, within its own limits', async () => {
    const file = await fileWith(JSON.stringify(profileWith({ controls: { perPort: 3 } })));
    const loaded = await loadProfile(file);
    expect(loaded.ok && loaded.profile.controls).toEqual({ ...pool, perPort: 3 });
  });

  it('a profile that lists anything gets that and no more', async () => {
    const controls = { nonMail: [{ host: 'www.isp.example', port: 443 }] };
    const loaded = await loadProfile(await fileWith(JSON.stringify(profileWith({ controls }))));
    expect(loaded.ok && loaded.profile.controls).toEqual({ ...controls, mail: [], perPort: 2 });
  });

  it('a profile that wants no comparison gets none', async () => {
    const controls = { perPort: 0 };
    const loaded = await loadProfile(await fileWith(JSON.stringify(profileWith({ controls }))));
    expect(loaded.ok && loaded.profile.controls).toEqual({ mail: [], nonMail: [], perPort: 0 });
  });
});

describe('the place of a fault', () => {
  it('is found wherever JSON.parse refuses, and nowhere else', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.5',
      '1e5',
      '01',
      'true',
      'nul',
      '\\',
      '\n',
      ' ',
      '\t',
      '\f',
      '\u00a0',
      '/*',
      '//',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findJsonFault(text) === null, text).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string(), (json, at, put) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + put + json.slice(cut);
        expect(findJsonFault(json)).toBeNull();
        expect(findJsonFault(text) === null, text).toBe(parses(text));
      }),
      { numRuns: 1000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
