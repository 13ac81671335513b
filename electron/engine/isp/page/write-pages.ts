import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolders, writeFileWhole } from '../../write-file.ts';
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
/** Unlike our private files, a web server must be able to read these. */
const READABLE_BY_ALL = 0o666;
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
    await makeFolders(folder);
    const there = await readdir(folder);
    const ours = await pagesOfOurs(folder, there);
    if (!force && there.length > 0 && ours.length === 0) return { ok: false, code: 'foreign-folder' };
    for (const { name, text } of files) await writeFileWhole(join(folder, name), text, READABLE_BY_ALL);
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
