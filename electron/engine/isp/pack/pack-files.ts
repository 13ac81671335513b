import { join } from 'node:path';
import type { Pack } from '../../../../shared/isp/pack/pack.ts';
import { FILE, PACK } from '../../../../shared/isp/problem-words.ts';
import { readBounded } from '../read-bounded.ts';
import { isWholePng, pngSize } from './png.ts';
import type { PlacedFinding } from './placed-finding.ts';

/** The smallest icon that every system's own sizes can be made from, pixels. */
export const LEAST_ICON = 512;
/** A larger one would take gigabytes to make smaller, pixels. */
const MOST_ICON = 4096;
const LARGEST_ICON_FILE = 4_194_304;
const LARGEST_TEXT = 262_144;

/** Icons of one system each; made from the PNG where the pack brings none. */
export const SYSTEM_ICONS = ['icon.ico', 'icon.icns'] as const;

/** Every file a pack may have, by name. */
export function filesOf(pack: Pack | null): string[] {
  const legal = pack?.legal ?? [];
  const texts = typeof legal === 'string' ? [legal] : Object.values(legal);
  return ['profile.json', 'pack.json', 'README.md', pack?.icon ?? 'icon.png', ...SYSTEM_ICONS, ...texts];
}

/** What is wrong with the pictures and texts that a pack names. */
export async function fileFindings(folder: string, pack: Pack): Promise<PlacedFinding[]> {
  const legal = pack.legal ?? [];
  const texts = typeof legal === 'string' ? [legal] : Object.values(legal);
  const found = await Promise.all([
    iconFindings(folder, pack.icon),
    ...SYSTEM_ICONS.map((name) => systemIconFindings(folder, name)),
    ...[...new Set(texts)].map((name) => textFindings(folder, name)),
  ]);
  return found.flat();
}

async function iconFindings(folder: string, file: string): Promise<PlacedFinding[]> {
  const read = await readBounded(join(folder, file), LARGEST_ICON_FILE);
  if (!read.ok) return [unread(file, read)];
  const size = pngSize(read.bytes);
  if (size === null) return [fault(file, PACK.notAPng, 'PNG')];
  const { width, height } = size;
  if (width !== height) return [fault(file, PACK.notSquare(width, height), PACK.square)];
  if (width < LEAST_ICON || width > MOST_ICON)
    return [fault(file, PACK.pixelsAre(width), PACK.pixels(LEAST_ICON, MOST_ICON))];
  return isWholePng(read.bytes) ? [] : [fault(file, PACK.pngCut)];
}

async function systemIconFindings(
  folder: string,
  file: (typeof SYSTEM_ICONS)[number],
): Promise<PlacedFinding[]> {
  const read = await readBounded(join(folder, file), LARGEST_ICON_FILE);
  if (!read.ok) return read.code === 'not-readable' && read.error === 'ENOENT' ? [] : [unread(file, read)];
  const start = Buffer.from(read.bytes.subarray(0, 4));
  const fits =
    file === 'icon.ico' ? start.equals(Buffer.from([0, 0, 1, 0])) : start.toString('latin1') === 'icns';
  return fits ? [] : [fault(file, PACK.notAnIcon(file === 'icon.ico' ? 'ICO' : 'ICNS'))];
}

async function textFindings(folder: string, file: string): Promise<PlacedFinding[]> {
  const read = await readBounded(join(folder, file), LARGEST_TEXT);
  if (!read.ok) return [unread(file, read)];
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    return text.trim() === '' ? [fault(file, PACK.emptyText)] : [];
  } catch {
    return [fault(file, PACK.notUtf8)];
  }
}

type Unread = Exclude<Awaited<ReturnType<typeof readBounded>>, { ok: true }>;

function unread(file: string, read: Unread): PlacedFinding {
  if (read.code === 'too-large') return fault(file, PACK.tooLarge(read.bytes), FILE.bytes(read.limit));
  return fault(file, read.error === 'ENOENT' ? PACK.noFile : FILE.notReadable(read.error));
}

function fault(file: string, problem: string, allowed?: string): PlacedFinding {
  const place = { file, line: 1, column: 1, path: '', problem, fault: true };
  return allowed === undefined ? place : { ...place, allowed };
}
