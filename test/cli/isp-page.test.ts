import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postern } from './postern.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'postern-page-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/isp/${name}.json`, import.meta.url));

describe('postern isp page', () => {
  it('writes the page and says what it wrote', async () => {
    const { code, stdout, stderr } = await postern(['isp', 'page', 'wessex', '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Written: ${join(out, 'page.css')}\nWritten: ${join(out, 'index.html')}\n`);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain(
      '<h1>Sending e-mail with Wessex Internet</h1>',
    );
  });

  it('of a pack is in the colour of the pack, and as bright on paper as on a bright screen', async () => {
    const pack = fileURLToPath(new URL('../../build/packs/hamilton', import.meta.url));
    expect((await postern(['isp', 'page', pack, '--out', out])).code).toBe(0);
    const style = await readFile(join(out, 'page.css'), 'utf8');
    expect(style).toContain('--accent: #7a1f2b');
    expect(style).toContain('@media screen and (prefers-color-scheme: dark)');
  });

  it('finds a pack in this folder by its name alone; a known name stays one', async () => {
    const pack = fileURLToPath(new URL('../../build/packs/hamilton', import.meta.url));
    await cp(pack, join(out, 'my-isp'), { recursive: true });
    for (const named of ['my-isp', 'wessex'])
      expect(await postern(['isp', 'page', named, '--out', `${named}-page`], { cwd: out })).toMatchObject({
        code: 0,
      });
    await mkdir(join(out, 'wessex'));
    expect(await postern(['isp', 'page', 'wessex', '--out', 'wessex'], { cwd: out })).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(out, 'my-isp-page/page.css'), 'utf8')).toContain('--accent: #7a1f2b');
  });

  it('tells of a form without an address, and takes one', async () => {
    const told = await postern(['isp', 'page', 'hamilton', '--out', out, '--json']);
    expect(told.code).toBe(0);
    expect(told.stderr).toContain('connections[0].exemptions[0]: the form has no address');
    expect(JSON.parse(told.stdout)).toEqual({
      schema: 'postern-isp-page/1',
      isp: 'hamilton',
      files: [join(out, 'page.css'), join(out, 'index.html')],
      formsWithoutAddress: ['connections[0].exemptions[0]'],
    });
    const given = ['--form-url', 'https://www.hamilton.example/form'];
    const taken = await postern(['isp', 'page', 'hamilton', '--out', out, ...given]);
    expect(taken).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain(
      'action="https://www.hamilton.example/form"',
    );
  });

  it('leaves a folder of somebody else alone, until told otherwise', async () => {
    await writeFile(join(out, 'holidays.txt'), 'x');
    const refused = await postern(['isp', 'page', 'wessex', '--out', out]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await readdir(out)).toEqual(['holidays.txt']);
    expect(await postern(['isp', 'page', 'wessex', '--out', out, '--force'])).toMatchObject({ code: 0 });
    expect(await readdir(out)).toContain('holidays.txt');
  });

  it.each([
    ['no such profile', ['nobody'], 2, 'no file for the provider “nobody”'],
    ['no such file', ['./nowhere.json'], 2, 'cannot be read (ENOENT)'],
    ['a profile with faults', [fixture('broken/unknown-words')], 1, 'to put right'],
    ['an address that is none', ['wessex', '--form-url', 'javascript:alert(1)'], 2, 'https://'],
  ])('%s is told', async (_what, args, code, words) => {
    const ended = await postern(['isp', 'page', ...args, '--out', out]);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(words);
    expect(await readdir(out)).toEqual([]);
  });

  it('without a folder is not begun; a folder that cannot be is named', async () => {
    expect(await postern(['isp', 'page', 'wessex'])).toMatchObject({ code: 2, stdout: '' });
    const file = join(out, 'file');
    await writeFile(file, '');
    const ended = await postern(['isp', 'page', 'wessex', '--out', join(file, 'deep')]);
    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toContain(file);
  });
});
