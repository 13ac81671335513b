import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPages } from '../../../electron/engine/isp/page/render-page.ts';
import { writePages } from '../../../electron/engine/isp/page/write-pages.ts';
import { profileOf } from './pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postern-page-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = [
  { name: 'page.css', text: 'css' },
  { name: 'index.html', text: '<meta name="generator" content="Postern"/>' },
];
const hamilton = async () => renderPages(await profileOf('hamilton'), '2026-11-22');

describe('the folder for the page', () => {
  it('is made when it is not there, however deep, and leaves no temporary file', async () => {
    const deep = join(folder, 'a', 'b');
    expect(await writePages(deep, FILES, false)).toMatchObject({ ok: true });
    expect((await readdir(deep)).sort()).toEqual(['index.html', 'page.css']);
    // A web server runs as somebody else.
    expect((await stat(join(deep, 'index.html'))).mode & 0o044).toBe(0o044);
  });

  it('of somebody else is left alone', async () => {
    await writeFile(join(folder, 'index.html'), 'my holidays');
    expect(await writePages(folder, FILES, false)).toEqual({ ok: false, code: 'foreign-folder' });
    expect(await readdir(folder)).toEqual(['index.html']);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('my holidays');
  });

  it('of somebody else is written to when that is what is wanted; other files stay', async () => {
    await writeFile(join(folder, 'holidays.jpg'), 'x');
    expect(await writePages(folder, FILES, true)).toMatchObject({ ok: true });
    expect((await readdir(folder)).sort()).toEqual(['holidays.jpg', 'index.html', 'page.css']);
  });

  it('with a page of ours is written anew, and a language no longer spoken goes', async () => {
    expect(await writePages(folder, await hamilton(), false)).toMatchObject({ ok: true });
    const old = await readFile(join(folder, 'index.html'), 'utf8');
    await writeFile(join(folder, 'index.es.html'), old);
    await writeFile(join(folder, 'index.old.html'), 'not ours');
    expect(await writePages(folder, FILES, false)).toMatchObject({ ok: true });
    expect((await readdir(folder)).sort()).toEqual(['index.html', 'index.old.html', 'page.css']);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(FILES[1]?.text);
  });

  it('that is a file is named in the error', async () => {
    const file = join(folder, 'taken');
    await writeFile(file, '');
    expect(await writePages(file, FILES, true)).toMatchObject({ ok: false, code: 'not-written', path: file });
  });

  it('with a folder where a page belongs: the error names it, and nothing half-written stays', async () => {
    await mkdir(join(folder, 'index.html', 'full'), { recursive: true });
    expect(await writePages(folder, FILES, true)).toMatchObject({ ok: false, code: 'not-written' });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('a link in place of a page is replaced, not followed', async () => {
    const elsewhere = join(folder, 'elsewhere.txt');
    await writeFile(elsewhere, 'precious');
    const out = join(folder, 'out');
    await mkdir(out);
    await symlink(elsewhere, join(out, 'index.html'));
    expect(await writePages(out, FILES, true)).toMatchObject({ ok: true });
    expect(await readFile(elsewhere, 'utf8')).toBe('precious');
  });
});
