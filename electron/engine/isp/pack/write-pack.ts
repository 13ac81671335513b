import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposedPack } from '../../../../shared/isp/pack/compose-pack.ts';
import { PACK } from '../../../../shared/isp/problem-words.ts';
import { makeFolders, writeNewFile } from '../../write-file.ts';
import { readBounded } from '../read-bounded.ts';
import { drawIcon } from './draw-icon.ts';

export type WrittenPack = { ok: true; files: string[] } | { ok: false; path: string; problem: string };

const LARGEST_PART = 4_194_304;

/**
 * Writes a new pack into a folder that is empty or not there. Nothing is ever written over.
 * @param from paths of the picture and the legal text; an empty one: a drawn icon, no text
 */
export async function writePack(
  folder: string,
  { profile, pack }: ComposedPack,
  from: { icon: string; legal: string },
  accent: string,
): Promise<WrittenPack> {
  const files: [string, string | Uint8Array][] = [
    ['profile.json', jsonText(profile)],
    ['pack.json', jsonText(pack)],
  ];
  try {
    for (const [name, path] of [
      ['icon.png', from.icon],
      ['legal.txt', from.legal],
    ] as const) {
      if (path === '') continue;
      const read = await readBounded(path, LARGEST_PART);
      if (!read.ok)
        return { ok: false, path: read.file, problem: read.code === 'too-large' ? 'EFBIG' : read.error };
      files.push([name, read.bytes]);
    }
    if (from.icon === '') files.push(['icon.png', drawIcon(accent, '#ffffff')]);
    await makeFolders(folder);
    if ((await readdir(folder)).length > 0) return { ok: false, path: folder, problem: PACK.notEmpty };
    for (const [name, content] of files) await writeNewFile(join(folder, name), content, 0o666);
    return { ok: true, files: files.map(([name]) => join(folder, name)) };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    return { ok: false, path: path ?? folder, problem: code ?? String(error) };
  }
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
