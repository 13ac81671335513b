import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTools } from '../../build/installers/tools.ts';
import { drawIcon } from '../../electron/engine/isp/pack/draw-icon.ts';
import { installedPack } from '../../electron/engine/isp/pack/installed-pack.ts';
import { missingBrowser } from '../e2e/needs-browser.ts';
import { launch, picture } from '../e2e/open-window.ts';
import { missingDist, openDistWorld, root, type DistWorld } from './dist-world.ts';

const PART = 'from nothing to a branded installer';
const lacks = missingDist(PART) ?? missingBrowser(PART);

/** The commands as `docs/for-isps.md` has them, without what is said of each. */
const commands = (
  /## Your own installer, step by step[\s\S]*?```\n([\s\S]*?)```/.exec(
    readFileSync(join(root, 'docs/for-isps.md'), 'utf8'),
  )?.[1] ?? ''
)
  .split('\n')
  .map((line) => line.replace(/ +#.*$/, ''))
  .filter((line) => line !== '');

/** What the packager types, one answer a question; what is not here is answered by Enter alone. */
const ANSWERS: Readonly<Record<string, string>> = {
  'What do customers call your company?': 'Northwind Broadband',
  'Which country?': 'GB',
  'Your website': 'https://www.northwind.net/',
  'Domains of your own mailboxes': 'northwind.net',
  'The name of your outgoing mail server': 'smtp.northwind.net',
  'Kinds of line on which port 25 is closed': 'dsl',
  'Phone number of your help desk': '+44 1632 960025',
  'Your colour': '#5a2a82',
  'Your icon': '../purple.png',
};

describe.skipIf(lacks !== null)('docs/for-isps.md, typed as it is written in an empty folder', () => {
  let world: DistWorld;
  let folder: string;
  let env: Record<string, string>;
  beforeAll(() => {
    world = openDistWorld(lacks);
    folder = join(world.home, 'empty');
    mkdirSync(folder);
    writeFileSync(join(world.home, 'purple.png'), drawIcon('#5a2a82', '#ffffff'));
    // What "once" leaves behind: the sources at home, and the command as npm link makes it.
    symlinkSync(root, join(world.home, 'postern'));
    const bin = join(world.home, 'bin');
    mkdirSync(bin);
    symlinkSync(join(root, 'dist/cli/postern.js'), join(bin, 'postern'));
    env = { ...world.env, PATH: [bin, world.env['PATH']].join(delimiter), LANG: 'en_GB.UTF-8', TERM: 'dumb' };
  });
  afterAll(() => world.close());

  const run = (command: string) => spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' });

  it('names four commands', () => {
    expect(commands.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'postern isp new',
      'postern isp validate',
      'postern isp preview',
      'npm --prefix ~/postern',
    ]);
  });

  it('postern isp new asks, and writes a pack', async () => {
    const asked = spawn('script', ['-qec', commands[0] ?? '', '/dev/null'], { cwd: folder, env });
    let heard = '';
    asked.stdout.on('data', (text: Buffer) => {
      heard += text.toString();
      // Each question ends in a colon and a space, and waits.
      if (!heard.endsWith(': ')) return;
      const question = heard.split('\n').at(-1) ?? '';
      const known = Object.keys(ANSWERS).find((one) => question.includes(one));
      heard = '';
      asked.stdin.write(`${known === undefined ? '' : ANSWERS[known]}\n`);
    });
    const status = await new Promise((resolve) => asked.on('close', resolve));
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'my-isp')).sort()).toEqual(['icon.png', 'pack.json', 'profile.json']);
  });

  it('postern isp validate finds it in order', () => {
    const { status, stdout, stderr } = run(commands[1] ?? '');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Northwind Broadband');
  });

  it('postern isp preview shows the name, the colour and the rules, in practice', async () => {
    const shown = spawn('bash', ['-c', `exec ${commands[2] ?? ''}`], { cwd: folder, env });
    const browser = await launch();
    try {
      const url = await new Promise<string>((resolve) => {
        let said = '';
        shown.stderr.on('data', (text: Buffer) => {
          said += text.toString();
          const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        });
      });
      const page = await browser.newPage({ viewport: { width: 800, height: 600 }, locale: 'en-GB' });
      await page.goto(url);
      expect(await page.locator('.top-name').innerText()).toBe('Northwind Broadband');
      await page.locator('.practice-banner').waitFor();
      await page.locator('h1', { hasText: 'Northwind Broadband' }).waitFor();
      const accent = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--isp-accent'),
      );
      expect(accent.trim()).toBe('#5a2a82');
      await picture(page, 'pack-preview');
    } finally {
      await browser.close();
      shown.kill('SIGINT');
    }
    expect(await new Promise((resolve) => shown.on('close', resolve))).toBe(0);
  });

  it('npm run dist makes installers with the name, icon, colour and rules, and nothing of the other packs', async () => {
    const { status, stdout, stderr } = run(commands[3] ?? '');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const out = join(folder, 'release/northwind-broadband-mail-helper');
    for (const end of ['setup.exe', 'portable.exe', 'amd64.deb', 'x86_64.rpm', 'x86_64.AppImage'])
      expect(stdout).toMatch(new RegExp(`${out}/\\S+-${end}\n`));
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: out });

    const tree = join(world.home, 'deb');
    execFileSync('dpkg-deb', [
      '-x',
      join(out, 'northwind-broadband-mail-helper-0.1.0-linux-amd64.deb'),
      tree,
    ]);
    const entry = readFileSync(
      join(tree, 'usr/share/applications/northwind-broadband-mail-helper.desktop'),
      'utf8',
    );
    expect(entry).toContain('Name=Northwind Broadband Mail Helper\n');
    const program = join(tree, 'opt/Northwind Broadband Mail Helper');
    const app = join(world.home, 'app');
    openTools(() => undefined).extractAsar(join(program, 'resources/app.asar'), app);
    for (const file of readdirSync(join(folder, 'my-isp')))
      expect(readFileSync(join(app, 'pack', file)).equals(readFileSync(join(folder, 'my-isp', file)))).toBe(
        true,
      );
    expect(
      readFileSync(join(app, 'pack/icon.png')).equals(readFileSync(join(world.home, 'purple.png'))),
    ).toBe(true);
    expect((await installedPack(join(app, 'pack')))?.profile).toMatchObject({
      name: 'Northwind Broadband',
      appearance: { accent: '#5a2a82' },
      relays: [{ host: 'smtp.northwind.net' }],
    });
    const strangers = readdirSync(tree, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => /hamilton|wessex/i.test(readFileSync(path, 'latin1')));
    expect(strangers).toEqual([]);
    // The project's own folder is as it was.
    expect(existsSync(join(root, 'release/northwind-broadband-mail-helper'))).toBe(false);
  }, 400_000);
});
