import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATOR } from './Page.tsx';
import type { PageFile } from './render-page.ts';

export type Written =
  | { ok: true; files: string[] }
  /** The folder has files in it and none says that it is a page of ours. */
  | { ok: false; code: 'foreign-folder' }
  /** `error` is the system's name for it. */
  | { ok: false; code: 'not-written'; path: string; error: string };

/** As the page names its maker in its head. */
const MARK = `<meta name="generator" content="${GENERATOR}"/>`;
const PAGE = /^index(\.[A-Za-z-]+)?\.html$/;

/**
 * Writes the files into a folder, which is made when it is not there. Each is old or new, never half, and the pages come
 * after what they need. Pages of ours in languages that are no longer spoken go; everything else stays.
 */
export async function writePages(
  folder: string,
  files: readonly PageFile[],
  force: boolean,
): Promise<Written> {
  try {
    await mkdir(folder, { recursive: true });
    const there = await readdir(folder);
    const ours = await pagesOfOurs(folder, there);
    if (!force && there.length > 0 && ours.length === 0) return { ok: false, code: 'foreign-folder' };
    for (const { name, text } of files) await writeWhole(join(folder, name), text);
    const names = files.map(({ name }) => name);
    for (const name of ours.filter((old) => !names.includes(old))) await rm(join(folder, name));
    return { ok: true, files: names.map((name) => join(folder, name)) };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    return { ok: false, code: 'not-written', path: path ?? folder, error: code ?? String(error) };
  }
}

async function pagesOfOurs(folder: string, names: readonly string[]): Promise<string[]> {
  const ours: string[] = [];
  for (const name of names.filter((one) => PAGE.test(one))) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (text.includes(MARK)) ours.push(name);
  }
  return ours;
}

/** Unlike our private files, a web server must be able to read these. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
