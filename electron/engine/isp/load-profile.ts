import { join } from 'node:path';
import { nearest } from '../../../shared/isp/nearest.ts';
import { FILE } from '../../../shared/isp/problem-words.ts';
import type { ProfileProblem } from '../../../shared/isp/profile-problem.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';
import type { JsonFault } from './json-fault.ts';
import { PACKS } from './packs.ts';
import { readBounded, type ReadBytes } from './read-bounded.ts';
import { readJson } from './read-json.ts';
import { withSharedControls } from './shared-controls.ts';

/** A profile is a few kilobytes; what is larger than this (bytes) is some other file. */
export const LARGEST_PROFILE = 1_048_576;

/** Why there is no profile. `problems` says it in words for packagers; the other fields say it for programs. */
export type ProfileFailure =
  /** `near` is the bundled id that was probably meant. */
  | { code: 'unknown-id'; id: string; known: string[]; near: string | null }
  /** `error` is the system's error name (`ENOENT`, `EACCES`), or `not-a-file`. */
  | { code: 'not-readable'; file: string; error: string }
  | { code: 'too-large'; file: string; bytes: number; limit: number }
  | ({ code: 'not-json'; file: string } & JsonFault)
  | { code: 'invalid'; file: string };

export type LoadedProfile =
  | { ok: true; profile: IspProfile; from: 'bundled' | 'file'; remarks: ProfileProblem[] }
  | ({ ok: false; problems: ProfileProblem[] } & ProfileFailure);

/**
 * A profile by its bundled id (in any case) or from a file or pack folder. What has neither a dot nor a slash in it is an
 * id; a file of such a name is reached as `./name`. That of a folder comes in the clothes of the pack beside it, with the
 * pack's own steps. Never throws for bad input.
 */
export async function loadProfile(idOrFile: string): Promise<LoadedProfile> {
  const loaded = await loadBareProfile(idOrFile);
  if (!loaded.ok || loaded.from === 'bundled') return loaded;
  const pack = objectIn(await readBounded(join(idOrFile, 'pack.json'), LARGEST_PROFILE));
  if (!pack.ok) return isAbsent(pack) ? loaded : pack;
  const { dress } = await import('./pack/dress.ts');
  const dressed = dress(loaded.profile, pack.value);
  if (dressed.ok) return { ...loaded, profile: dressed.profile };
  return { ok: false, code: 'invalid', file: pack.file, problems: dressed.problems };
}

/** The same as its own file says it, whatever stands beside it: what is signed, or put into a pack. */
export async function loadBareProfile(idOrFile: string): Promise<LoadedProfile> {
  const id = idOrFile.toLowerCase();
  if (Object.hasOwn(PACKS, id)) return { ok: true, profile: bundled(id), from: 'bundled', remarks: [] };
  if (!/[./\\]/.test(idOrFile)) return unknownId(idOrFile);

  const read = objectIn(await readProfile(idOrFile));
  if (!read.ok) return read;
  const validated = validateProfile(read.value);
  if (!validated.ok) {
    return { ok: false, code: 'invalid', file: read.file, problems: validated.problems };
  }
  const profile = sharedControls(validated.profile);
  return { ok: true, profile, from: 'file', remarks: validated.remarks };
}

async function readProfile(path: string): Promise<ReadBytes> {
  const read = await readBounded(path, LARGEST_PROFILE);
  const folder = !read.ok && read.code === 'not-readable' && read.error === 'EISDIR';
  return folder ? readBounded(join(path, 'profile.json'), LARGEST_PROFILE) : read;
}

type Unloaded = Extract<LoadedProfile, { ok: false }>;

function objectIn(read: ReadBytes): { ok: true; file: string; value: unknown } | Unloaded {
  if (!read.ok) return { ...read, problems: [{ path: '', ...wordsOf(read) }] };
  const json = readJson(read.bytes);
  if (json.ok) return { ok: true, file: read.file, value: json.value };
  const { line, column, found, expected } = json;
  const problems = [{ path: '', problem: FILE.notJson(line, column, found), allowed: expected }];
  return { ok: false, code: 'not-json', file: read.file, line, column, found, expected, problems };
}

/** There is no such file: beside a profile that is named itself there is no pack. */
const isAbsent = (unloaded: Unloaded): boolean =>
  unloaded.code === 'not-readable' && ['ENOENT', 'ENOTDIR'].includes(unloaded.error);

/** A profile of one's own, with the pool of the generic one where it lists nothing to compare with. */
export function sharedControls(profile: IspProfile): IspProfile {
  return withSharedControls(profile, bundled('generic').controls);
}

/** The profiles that come with the program, in the order of their ids. */
export function bundledProfiles(): IspProfile[] {
  return Object.keys(PACKS).sort().map(bundled);
}

function bundled(id: string): IspProfile {
  const profile = validPack(id);
  return id === 'generic' ? profile : withSharedControls(profile, validPack('generic').controls);
}

function validPack(id: string): IspProfile {
  const validated = validateProfile(PACKS[id]);
  // A test validates every pack, so this is a fault of the build.
  if (!validated.ok) throw new Error(`the bundled profile ${id} is not valid`);
  return validated.profile;
}

function unknownId(id: string): LoadedProfile {
  const known = Object.keys(PACKS).sort();
  const near = nearest(id, known);
  const problems = [{ path: '', problem: FILE.unknownId(id, near), allowed: FILE.idOrFile(known) }];
  return { ok: false, code: 'unknown-id', id, known, near, problems };
}

function wordsOf(
  failure: Extract<ProfileFailure, { code: 'not-readable' | 'too-large' }>,
): Omit<ProfileProblem, 'path'> {
  return failure.code === 'not-readable'
    ? { problem: FILE.notReadable(failure.error) }
    : { problem: FILE.tooLarge(failure.bytes), allowed: FILE.bytes(failure.limit) };
}
