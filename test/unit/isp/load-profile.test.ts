import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../electron/engine/isp/json-fault.ts';
import { bundledProfiles, LARGEST_PROFILE, loadProfile } from '../../../electron/engine/isp/load-profile.ts';
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

  it.each([
    ['a comma after the last field', '{\n  "id": "x",\n}', 3, 1, '}'],
    ['a comma forgotten', '{\n  "id": "x"\n  "name": "y"\n}', 3, 3, 'a double quote (")'],
    ['Windows line ends', '{\r\n  "id": x\r\n}', 2, 9, 'x'],
    ['a comment', '// ours\n{}', 1, 1, 'a comment, which JSON does not have'],
    ['single quotes', "{'id': 1}", 1, 2, "'"],
    ['typographic quotes', '{“id”: 1}', 1, 2, '“'],
    ['a name without quotes', '{id: 1}', 1, 2, 'id'],
    ['cut off', '{"id": "x', 1, 10, 'the end of the file'],
    ['empty', '', 1, 1, 'the end of the file'],
    ['a line end in a text', '{"id": "x\ny"}', 1, 10, 'a line end or control character inside a text'],
    ['a backslash of Windows', '{"icon": "C:\\pack"}', 1, 13, '\\'],
    ['a port with a nought in front', '{"port": 025}', 1, 11, '25'],
    ['two profiles', '{} {}', 1, 4, '{'],
    ['the wrong bracket', '[1}', 1, 3, '}'],
  ])('not JSON: %s', async (_, text, line, column, found) => {
    const loaded = await loadProfile(await fileWith(text));
    expect(loaded).toMatchObject({ ok: false, code: 'not-json', line, column, found });
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

  it('not JSON: a million brackets', async () => {
    expect(await loadProfile(await fileWith('['.repeat(1_000_000)))).toMatchObject({
      code: 'not-json',
      column: 1_000_001,
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
