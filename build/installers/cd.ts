import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPages } from '../../electron/engine/isp/page/render-page.ts';
import { withSharedControls } from '../../electron/engine/isp/shared-controls.ts';
import { brand } from '../../shared/isp/pack/brand.ts';
import { nearestLanguage } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { hasProgram } from './has-program.ts';
import { filesBelow, sums } from './contents.ts';
import { movePath } from './move-into.ts';
import { startPage, type DiscProgram } from '../../electron/engine/isp/pack/start-page.ts';
import { legalFile, type Branded } from './stage.ts';

export interface DiscOf extends Branded {
  /** The pack's own folder. */
  folder: string;
  /** Where the programs were built. */
  out: string;
  /** A folder for what is not whole yet. */
  work: string;
  version: string;
}

/** Programs that run from the disc, by the end of their names. */
const PORTABLE = [
  { system: 'windows', end: '-windows-portable.exe' },
  { system: 'macos', end: '-macos.zip' },
  { system: 'linux', end: '.AppImage' },
] as const;

/**
 * Lays out a disc: programs for each system as far as they are built, a start page for any browser, the ISP's questions and
 * answers, checksums. All of it works without a network. Gives the paths of what can be burnt.
 */
export async function layOutDisc(disc: DiscOf, to: string, say: (text: string) => void): Promise<string[]> {
  const { pack, work } = disc;
  refuseForeign(to);
  const folder = join(work, 'disc');
  await writeDisc(disc, folder, say);
  const image = hasProgram('xorriso') ? join(work, 'disc.iso') : null;
  if (image !== null) writeImage(folder, image, pack.fileName);
  movePath(folder, to);
  if (image === null) {
    say('no ISO image: xorriso is not installed');
    return [to];
  }
  const beside = `${to.replace(/[\\/]$/, '')}.iso`;
  movePath(image, beside);
  return [to, beside];
}

/** Throws where a folder has files in it that are not of a disc. */
export function refuseForeign(to: string): void {
  if (existsSync(to) && readdirSync(to).length > 0 && !existsSync(join(to, 'autorun.inf'))) {
    throw new Error(`${to} has files in it that are not of a disc`);
  }
}

async function writeDisc(disc: DiscOf, to: string, say: (text: string) => void): Promise<void> {
  const { pack, out, folder } = disc;
  const profile = brand(disc.profile, pack);
  mkdirSync(join(to, 'help'), { recursive: true });

  const built = readdirSync(out);
  const programs: DiscProgram[] = [];
  for (const { system, end } of PORTABLE) {
    const name = built.find((one) => one.startsWith(`${pack.fileName}-${disc.version}`) && one.endsWith(end));
    if (name === undefined) {
      say(`the disc has no program for ${system}: none was built`);
      continue;
    }
    cpSync(join(out, name), join(to, name));
    programs.push({ system, file: name });
  }
  const today = new Date().toISOString().slice(0, 10);
  const pages = await renderPages(withSharedControls(profile, { mail: [], nonMail: [], perPort: 0 }), today);
  for (const { name, text } of pages) writeFileSync(join(to, 'help', name), text);
  const words = await loadWords(nearestLanguage(profile.languages[0]));
  writeFileSync(join(to, 'index.html'), startPage({ pack, profile, programs, words }));
  cpSync(join(folder, pack.icon), join(to, 'icon.png'));
  const legal = legalFile(disc);
  if (legal !== null) cpSync(join(folder, legal), join(to, 'legal.txt'));
  writeFileSync(join(to, 'autorun.inf'), autorun(pack.product, programs));
  writeFileSync(join(to, 'SHA256SUMS'), sums(to, filesBelow(to)));
}

function writeImage(folder: string, image: string, name: string): void {
  const label = name.toUpperCase().replaceAll('-', '_').slice(0, 16);
  const { status, stderr } = spawnSync(
    'xorriso',
    ['-as', 'mkisofs', '-quiet', '-J', '-R', '-V', label, '-o', image, folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`xorriso: ${stderr.trim()}`);
}

/** What old Windows does with a disc, and newer ones offer. CRLF and plain ASCII, as it reads nothing else. */
function autorun(product: string, programs: readonly DiscProgram[]): string {
  const windows = programs.find(({ system }) => system === 'windows');
  const label = product.normalize('NFKD').replace(/[^ -~]/g, '');
  return [
    '[autorun]',
    ...(windows ? [`open=${windows.file}`, `icon=${windows.file}`] : ['shellexecute=index.html']),
    `label=${label}`,
    '',
  ].join('\r\n');
}
