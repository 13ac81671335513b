import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { matchLanguage } from '../../../../shared/messages/language.ts';
import { checkPack, profileFindings } from '../../../../shared/isp/pack/check-pack.ts';
import type { Finding } from '../../../../shared/isp/pack/finding.ts';
import type { Pack } from '../../../../shared/isp/pack/pack.ts';
import { ALLOWED, FILE, PACK } from '../../../../shared/isp/problem-words.ts';
import type { IspProfile } from '../../../../shared/isp/profile.ts';
import { validateProfile } from '../../../../shared/isp/validate-profile.ts';
import { LARGEST_PROFILE } from '../load-profile.ts';
import { readBounded } from '../read-bounded.ts';
import { readJson } from '../read-json.ts';
import { createLocator } from './locate.ts';
import { fileFindings, filesOf } from './pack-files.ts';
import type { PlacedFinding } from './placed-finding.ts';

export interface ReadPack {
  /** Null when it has faults. */
  pack: { pack: Pack; profile: IspProfile; files: string[] } | null;
  findings: PlacedFinding[];
}

export const PACK_FILE = 'pack.json';
export const PROFILE_FILE = 'profile.json';

/** True for a folder: whatever is in it, a pack was meant. */
export async function isPackFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Reads and checks a pack. Never throws for what is in the folder; findings come file by file, in the order of their lines. */
export async function readPack(folder: string): Promise<ReadPack> {
  const [profile, pack] = await Promise.all([readPart(folder, PROFILE_FILE), readPart(folder, PACK_FILE)]);
  const checked = checkPack(pack.json, profile.json);
  const files = filesOf(checked.pack);
  const names = await readdir(folder).catch((): string[] => []);
  const findings = [
    ...profile.place(
      profile.readable ? profileFindings(profile.json, (language) => matchLanguage(language) !== null) : [],
    ),
    ...pack.place(pack.readable ? checked.findings : []),
    ...(checked.pack === null ? [] : await fileFindings(folder, checked.pack)),
    // Which files a pack uses is known only when it can be read.
    ...(checked.pack === null
      ? []
      : names
          .filter((name) => !files.includes(name) && !name.startsWith('.'))
          .map((file) => ({ ...about(file, PACK.strangeFile), fault: false }))),
  ];
  const validated = validateProfile(profile.json);
  if (!validated.ok || checked.pack === null || findings.some(({ fault }) => fault))
    return { pack: null, findings };
  const { pack: described } = checked;
  const used = files.filter((name) => names.includes(name));
  return { pack: { pack: described, profile: validated.profile, files: used }, findings };
}

interface Part {
  json: unknown;
  readable: boolean;
  /** The findings with their places, those of the file as such first. */
  place: (findings: readonly Finding[]) => PlacedFinding[];
}

async function readPart(folder: string, file: string): Promise<Part> {
  const unread = (finding: PlacedFinding): Part => ({
    json: undefined,
    readable: false,
    place: () => [finding],
  });
  const read = await readBounded(join(folder, file), LARGEST_PROFILE);
  if (!read.ok) {
    if (read.code === 'too-large')
      return unread({ ...about(file, FILE.tooLarge(read.bytes)), allowed: FILE.bytes(read.limit) });
    const noFile = read.error === 'ENOENT' || read.error === 'EISDIR';
    return unread(about(file, noFile ? PACK.noFile : FILE.notReadable(read.error)));
  }
  const json = readJson(read.bytes);
  if (!json.ok) {
    const { line, column, found, expected } = json;
    const problem = FILE.notJson(line, column, found);
    return unread({ ...about(file, problem), line, column, allowed: expected });
  }
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unread({ ...about(file, FILE.notReadable('no object')), allowed: ALLOWED.kind('object') });
  const locate = createLocator(
    new TextDecoder(read.bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(read.bytes),
  );
  return {
    json: value,
    readable: true,
    place: (findings) =>
      findings
        .map((finding) => ({ ...finding, file, ...locate(finding.path) }))
        .sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function about(file: string, problem: string): PlacedFinding {
  return { file, line: 1, column: 1, path: '', problem, fault: true };
}
