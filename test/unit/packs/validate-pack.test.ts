import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findingLine } from '../../../electron/engine/isp/pack/placed-finding.ts';
import { writePng } from '../../../electron/engine/isp/pack/png.ts';
import { readPack } from '../../../electron/engine/isp/pack/read-pack.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lines = async (folder: string) => (await readPack(folder)).findings.map(findingLine);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-pack-'));
  cpSync(join(root, 'build/packs/hamilton'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file of the pack as text, so that lines stay where they are. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('a pack', () => {
  it.each(['hamilton', 'wessex', 'generic'])('%s is in order', async (id) => {
    const { pack, findings } = await readPack(join(root, 'build/packs', id));
    expect(findings.filter(({ fault }) => fault)).toEqual([]);
    expect(pack?.profile.id).toBe(id);
  });

  it('with twenty mistakes gets each of them told with its line, and more than twenty in all', async () => {
    const found = await lines(join(root, 'test/fixtures/packs/twenty-mistakes'));
    const told = [
      'profile.json:3:3: id: holds "Twenty Mistakes", which does not have the right form',
      'profile.json:5:3: country: holds "gb", which does not have the right form',
      'profile.json:6:29: languages[2]: Postern has no words in "tlh"',
      'profile.json:7:3: websit: there is no field called "websit": did you mean "website"?',
      'profile.json:8:19: mailDomains[0]: holds "Northwind.net", which does not have the right form',
      'profile.json:12:19: relays[0].ports[0].port: holds "587", which is of the wrong kind',
      'profile.json:17:18: stillWorks[0]: says that provider-587 goes on working, but port 587 is closed for dsl',
      'profile.json:18:3: connectionQuestion: has no text in de, tlh',
      'profile.json:24:47: connections[0].exemptions[0].url: is not https',
      'profile.json:24:96: connections[0].exemptions[0].ports[0]: opens port 465, which is not closed for this type',
      'profile.json:28:37: connections[1].recognise.reverseDns[0]: home.northwind.net also marks connections[0]',
      'profile.json:30:24: connections[1].exemptions[0].channel: is a way to ask, but nothing is closed',
      'profile.json:34:18: helpDesk.phones[0].number: holds "0800 NORTHWIND 1", which has letters in it',
      'profile.json:34:52: helpDesk.phones[1].number: holds "07", which has 2 digits',
      'profile.json:35:5: helpDesk.email: holds "help(at)northwind.net", which does not have the right form',
      'profile.json:36:5: helpDesk.web: leads to "helpdesk", which is no name on the Internet',
      'pack.json:3:3: product: holds "North/wind", which does not have the right form',
      'pack.json:5:3: appId: holds "northwind", which does not have the right form',
      'pack.json:6:39: publisher.website: holds "www.northwind.net", which does not have the right form',
      'pack.json:7:37: colours.onAccent: #ffffff upon #ffe08a has a contrast of 1.28 to 1: hard to read',
      'pack.json:7:16: colours.accent: #ffe08a upon #ffffff has a contrast of 1.28 to 1: hard to read',
      'pack.json:8:16: updates.url: holds "http://www.northwind.net/policy.json", which does not have the right form',
      'pack.json:8:72: updates.keys[0]: holds "secret", which does not have the right form',
    ];
    const missed = told.filter((one) => !found.some((line) => line.startsWith(one)));
    expect({ missed, found: missed.length > 0 ? found : [] }).toEqual({ missed: [], found: [] });
    expect(told.length).toBeGreaterThanOrEqual(20);
    for (const line of found) expect(line).not.toMatch(/ {4}at |undefined|\[object/);
  });

  it.each([
    ['no icon', () => rmSync(join(folder, 'icon.png')), 'icon.png:1:1: is missing from the folder'],
    [
      'an icon that is a letter',
      () => writeFileSync(join(folder, 'icon.png'), 'x'),
      'icon.png:1:1: is no PNG picture',
    ],
    [
      'a small icon',
      () => icon(256, 256),
      'icon.png:1:1: is 256 by 256 pixels (allowed: 512 by 512 pixels or more, 4096 at most)',
    ],
    [
      'an icon cut short',
      () => truncateSync(join(folder, 'icon.png'), 200),
      'icon.png:1:1: is cut short or spoilt',
    ],
    [
      'an icon of fifty megabytes',
      () => truncateSync(join(folder, 'icon.png'), 52_428_800),
      'icon.png:1:1: is 52428800 bytes long (allowed: 4194304 bytes at most)',
    ],
    ['an icon that leads to itself', () => loop('icon.png'), 'icon.png:1:1: cannot be read (ELOOP)'],
    ['a pack.json that leads to itself', () => loop('pack.json'), 'pack.json:1:1: cannot be read (ELOOP)'],
    [
      'a profile that is no text',
      () => writeFileSync(join(folder, 'profile.json'), Buffer.from([0x7b, 0xff, 0x00, 0x9c])),
      'profile.json:1:2: line 1, column 2: here is a character that is not UTF-8',
    ],
    [
      'a profile that is a folder',
      () => {
        rmSync(join(folder, 'profile.json'));
        mkdirSync(join(folder, 'profile.json'));
      },
      'profile.json:1:1: is missing from the folder',
    ],
    [
      'a wide icon',
      () => icon(600, 512),
      'icon.png:1:1: is 600 pixels wide and 512 high (allowed: a square)',
    ],
    [
      'an .ico that is none',
      () => writeFileSync(join(folder, 'icon.ico'), 'PNG!'),
      'icon.ico:1:1: is no ICO file',
    ],
    [
      'a legal text that is not there',
      () => edit('pack.json', '"colours"', '"legal": "legal.txt", "colours"'),
      'legal.txt:1:1: is missing',
    ],
    [
      'a legal text elsewhere',
      () => edit('pack.json', '"colours"', '"legal": "../x.txt", "colours"'),
      'pack.json:7:3: legal: ',
    ],
    [
      'a file nobody needs',
      () => writeFileSync(join(folder, 'notes.doc'), ''),
      'notes.doc:1:1: is used by nothing',
    ],
    ['no pack.json', () => rmSync(join(folder, 'pack.json')), 'pack.json:1:1: is missing from the folder'],
    [
      'a pack.json cut short',
      () => writeFileSync(join(folder, 'pack.json'), '{\n "schema":'),
      'pack.json:2:11: line 2, column 11: here is the end of the file',
    ],
    [
      'a list in place of a pack',
      () => writeFileSync(join(folder, 'pack.json'), '[]'),
      'pack.json:1:1: cannot be read (no object)',
    ],
    [
      'two colours',
      () => edit('profile.json', '"helpDesk"', '"appearance": { "accent": "#000000" }, "helpDesk"'),
      'pack.json:7:16: colours.accent: is another colour than #000000',
    ],
    [
      'an example address',
      () => edit('pack.json', '"name": "Hamilton.net"', '"name": "H", "email": "a@example.com"'),
      'pack.json:6:31: publisher.email: example.com is a name set aside',
    ],
  ])('with %s: told with file and line', async (_what, spoil, line) => {
    spoil();
    const found = await lines(folder);
    expect(
      found.some((one) => one.startsWith(line)),
      found.join('\n'),
    ).toBe(true);
  });

  it('nested without end, it is told and nothing falls over', async () => {
    writeFileSync(join(folder, 'pack.json'), '['.repeat(200_000));
    expect((await lines(folder)).join('\n')).toContain('pack.json:1:');
    writeFileSync(join(folder, 'pack.json'), `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect((await lines(folder)).join('\n')).toContain('pack.json:1:');
  });
});

function loop(file: string): void {
  rmSync(join(folder, file));
  symlinkSync(file, join(folder, file));
}

function icon(width: number, height: number): void {
  writeFileSync(join(folder, 'icon.png'), writePng(width, height, new Uint8Array(width * height * 4)));
}
