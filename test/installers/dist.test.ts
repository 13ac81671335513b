import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pngSize } from '../../electron/engine/isp/pack/png.ts';
import { installedPack } from '../../electron/engine/isp/pack/installed-pack.ts';
import { APPLE_EVENTS } from '../../build/installers/configuration.ts';
import { openTools } from '../../build/installers/tools.ts';
import { missingDist, openDistWorld, root, type DistWorld } from './dist-world.ts';
import { SENTINEL } from './stand-in.ts';

const lacks = missingDist('installers with a stand-in for Electron');
let world: DistWorld;
let home: string;
beforeAll(() => {
  world = openDistWorld(lacks);
  home = world.home;
});
afterAll(() => world.close());
const dist: DistWorld['dist'] = (...given) => world.dist(...given);

const PACKS = [
  {
    id: 'hamilton',
    name: 'Hamilton.net',
    product: 'Hamilton.net Mail Helper',
    file: 'hamilton-mail-helper',
    accent: '#7a1f2b',
    stranger: /wessex/i,
  },
  {
    id: 'wessex',
    name: 'Wessex Internet',
    product: 'Wessex Internet Mail Helper',
    file: 'wessex-mail-helper',
    accent: '#1f6b4a',
    stranger: /hamilton/i,
  },
] as const;

describe.skipIf(lacks !== null).each(PACKS)(
  'installers of $id',
  ({ id, name, product, file, accent, stranger }) => {
    let out: string;
    let disc: string;
    let told: string;
    let printed: string;
    beforeAll(() => {
      [out, disc] = [join(home, id), join(home, `${id}-disc`)];
      const formats = ['zip', 'nsis', 'portable', 'AppImage', 'deb', 'rpm'].flatMap((format) => [
        '--target',
        format,
      ]);
      const ended = dist([
        '--pack',
        `build/packs/${id}`,
        '--win',
        '--mac',
        '--linux',
        ...formats,
        '--out',
        out,
        '--cd',
        disc,
      ]);
      told = ended.stderr;
      printed = ended.stdout;
      if (ended.status !== 0) throw new Error(told);
    }, 400_000);

    /** Opens a program's archive, and gives the folder. */
    function opened(archive: string): string {
      const to = mkdtempSync(join(home, 'asar-'));
      openTools(() => undefined).extractAsar(archive, to);
      return to;
    }
    /** Files below a folder in which another pack is spoken of. */
    const strangersIn = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => stranger.test(readFileSync(path, 'latin1')));

    it('are all there, with checksums, licences, a bill of materials and a list of files', () => {
      const base = `${file}-0.1.0`;
      expect(readdirSync(out).filter((one) => one.startsWith(base))).toEqual(
        [
          `${base}-files.txt`,
          `${base}-licences.txt`,
          `${base}-linux-amd64.deb`,
          `${base}-linux-x64.zip`,
          `${base}-linux-x86_64.AppImage`,
          `${base}-linux-x86_64.rpm`,
          `${base}-macos.zip`,
          `${base}-sbom.cdx.json`,
          `${base}-windows-portable.exe`,
          `${base}-windows-setup.exe`,
          `${base}-windows-x64.zip`,
        ].sort(),
      );
      execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: out });
      // The result is a list of paths, and nothing else.
      const paths = printed.trim().split('\n');
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);
      const bill = JSON.parse(readFileSync(join(out, `${base}-sbom.cdx.json`), 'utf8')) as {
        bomFormat: string;
        components: { name: string }[];
      };
      expect(bill.bomFormat).toBe('CycloneDX');
      // Electron and what is built in, neither more nor less: commander is the command line's alone.
      const licences = readFileSync(join(out, `${base}-licences.txt`), 'utf8');
      const listed = [...licences.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, one]) => one ?? '');
      const named = bill.components.map((one) => one.name);
      expect(named[0]).toBe('electron');
      expect([...new Set(named.slice(1))].sort()).toEqual([...new Set(listed)].sort());
      expect(named).toEqual(expect.arrayContaining(['react', 'zod', 'undici']));
      expect(named).not.toContain('commander');
      expect(licences).toMatch(/^zod \S+ \(MIT\)$/m);
      expect(told).toContain('Windows: NOT SIGNED');
      expect(told).toContain('macOS: NOT NOTARISED');
    });

    it('hold the pack and nothing of another, and no source, test or module', async () => {
      const app = opened(join(out, 'linux-unpacked/resources/app.asar'));
      expect(readdirSync(app).sort()).toEqual(['LICENSE', 'dist', 'pack', 'package.json']);
      expect(JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))).toMatchObject({
        name: file,
        productName: product,
      });
      for (const one of ['profile.json', 'pack.json', 'icon.png']) {
        expect(
          readFileSync(join(app, 'pack', one)).equals(readFileSync(join(root, 'build/packs', id, one))),
        ).toBe(true);
      }
      expect(strangersIn(app)).toEqual([]);
      const installed = await installedPack(join(app, 'pack'));
      expect(installed?.profile).toMatchObject({ id, name, appearance: { accent } });
      expect(installed?.profile.controls.mail.length).toBeGreaterThan(0);
      // One archive for every system.
      const others = ['win-unpacked/resources/app.asar', `mac/${product}.app/Contents/Resources/app.asar`];
      for (const other of others)
        expect(
          readFileSync(join(out, other)).equals(readFileSync(join(out, 'linux-unpacked/resources/app.asar'))),
        ).toBe(true);
    });

    it('have the fuses set, and their archive sealed', async () => {
      const programs = [`linux-unpacked/${file}`, `win-unpacked/${product}.exe`, `mac/${product}.app`];
      for (const program of programs) {
        const fuses = Object.values(await openTools(() => undefined).readFuses(join(out, program))).slice(
          0,
          9,
        );
        const on = (index: number) => fuses[index] === 49;
        // run as node, cookies, NODE_OPTIONS, inspect, integrity, only from asar, snapshot, file:
        expect([0, 2, 3, 4, 5, 7].map(on), program).toEqual([false, false, false, true, true, false]);
      }
      const bytes = readFileSync(join(home, 'electron/linux/electron')).indexOf(SENTINEL);
      expect(bytes).toBeGreaterThan(0);
      const plist = readFileSync(join(out, `mac/${product}.app/Contents/Info.plist`), 'utf8');
      expect(plist).toContain('ElectronAsarIntegrity');
      expect(plist).toContain(APPLE_EVENTS);
      expect(plist).toContain(`<string>${product}</string>`);
      expect(
        readFileSync(join(out, `mac/${product}.app/Contents/Resources/icon.icns`)).toString('latin1', 0, 4),
      ).toBe('icns');
      const exe = readFileSync(join(out, `win-unpacked/${product}.exe`));
      for (const text of [product, name]) expect(exe.includes(Buffer.from(text, 'utf16le')), text).toBe(true);
    });

    it('as Debian package: name, program, entry in the menu, icons, no other pack', () => {
      const deb = join(out, `${file}-0.1.0-linux-amd64.deb`);
      const tree = join(home, `${id}-deb`);
      execFileSync('dpkg-deb', ['-x', deb, tree]);
      expect(execFileSync('dpkg-deb', ['-f', deb, 'Package', 'Version'], { encoding: 'utf8' })).toBe(
        `Package: ${file}\nVersion: 0.1.0\n`,
      );
      const entry = readFileSync(join(tree, `usr/share/applications/${file}.desktop`), 'utf8');
      expect(entry).toContain(`Name=${product}\n`);
      expect(entry).toContain(`/opt/${product}/${file}`);
      const icon = readFileSync(join(tree, `usr/share/icons/hicolor/512x512/apps/${file}.png`));
      expect(pngSize(icon)).toEqual({ width: 512, height: 512 });
      expect(strangersIn(tree)).toEqual([]);
      const rpm = join(out, `${file}-0.1.0-linux-x86_64.rpm`);
      const asked = ['-qp', '--dbpath', join(home, 'rpmdb'), '--queryformat', '%{NAME} %{VENDOR}', rpm];
      expect(execFileSync('rpm', asked, { encoding: 'utf8' })).toBe(`${file} ${name}`);
    });

    it.each(['setup', 'portable'])(
      'as Windows program (%s): the same program, under its own name',
      (kind) => {
        const to = join(home, `${id}-${kind}`);
        const made = join(out, `${file}-0.1.0-windows-${kind}.exe`);
        execFileSync('7z', ['x', `-o${to}`, made], { stdio: 'ignore' });
        const inside = join(to, '$PLUGINSDIR/app-64.7z');
        execFileSync('7z', ['x', `-o${to}/app`, inside], { stdio: 'ignore' });
        expect(readdirSync(join(to, 'app'))).toContain(`${product}.exe`);
        // Nothing that makes anybody an administrator.
        expect(readdirSync(join(to, 'app/resources'))).toEqual(['app.asar']);
        expect(
          readFileSync(join(to, 'app/resources/app.asar')).equals(
            readFileSync(join(out, 'linux-unpacked/resources/app.asar')),
          ),
        ).toBe(true);
        const described = readFileSync(made);
        for (const text of [product, name])
          expect(described.includes(Buffer.from(text, 'utf16le')), text).toBe(true);
        if (kind === 'setup') expect(readdirSync(to)).toContain('$R0');
      },
    );

    it('as AppImage: the same program in a squashed file system', () => {
      const image = readFileSync(join(out, `${file}-0.1.0-linux-x86_64.AppImage`));
      const offset = readFileSync(join(home, 'appimage/runtime-x64')).length;
      expect(image.toString('latin1', offset, offset + 4)).toBe('hsqs');
      const to = join(home, `${id}-appimage`);
      const from = ['-no-progress', '-quiet', '-o', String(offset), '-d', to];
      execFileSync('unsquashfs', [...from, join(out, `${file}-0.1.0-linux-x86_64.AppImage`)], {
        stdio: 'ignore',
      });
      expect(readdirSync(to)).toContain(`${file}.desktop`);
      expect(
        readFileSync(join(to, 'resources/app.asar')).equals(
          readFileSync(join(out, 'linux-unpacked/resources/app.asar')),
        ),
      ).toBe(true);
    });

    it('as a disc: programs, a start page, questions and answers, checksums; and as an image of it', () => {
      expect(readdirSync(disc).sort()).toEqual(
        [
          'SHA256SUMS',
          'autorun.inf',
          `${file}-0.1.0-linux-x86_64.AppImage`,
          `${file}-0.1.0-macos.zip`,
          `${file}-0.1.0-windows-portable.exe`,
          'help',
          'icon.png',
          'index.html',
        ].sort(),
      );
      execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: disc });
      const page = readFileSync(join(disc, 'index.html'), 'utf8');
      expect(page).toContain(`background: ${accent}`);
      expect(page).toContain(`<title>${product}</title>`);
      // Everything the page leads to is on the disc; nothing is fetched.
      for (const [, link = ''] of page.matchAll(/(?:href|src)="([^"]+)"/g)) {
        expect(existsSync(join(disc, decodeURI(link))), link).toBe(true);
      }
      expect(page).not.toMatch(/https?:|<script/);
      expect(readFileSync(join(disc, 'help/index.html'), 'utf8')).toContain(`Sending e-mail with ${name}`);
      expect(readFileSync(join(disc, 'autorun.inf'), 'latin1')).toContain(`label=${product}\r\n`);
      const listed = execFileSync('xorriso', ['-indev', `${disc}.iso`, '-find', '/', '-name', 'index.html'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(listed).toContain('/index.html');
    });
  },
);

it.skipIf(lacks !== null)(
  'the same pack gives the same list of files, and leaves nothing behind',
  () => {
    const out = join(home, 'again');
    mkdirSync(out);
    const ended = dist(['--pack', 'build/packs/hamilton', '--linux', '--target', 'dir', '--out', out]);
    expect(ended.stderr).toContain('app.asar: ');
    const list = 'hamilton-mail-helper-0.1.0-files.txt';
    expect(readFileSync(join(out, list), 'utf8')).toBe(readFileSync(join(home, 'hamilton', list), 'utf8'));
    expect(readdirSync(join(root, '.cache/dist')).filter((one) => one.startsWith('hamilton'))).toEqual([]);
  },
  120_000,
);
