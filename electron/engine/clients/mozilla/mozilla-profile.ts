import type { ClientRemark } from '../../../../shared/model/mail-account.ts';
import type { SettingsDocument } from '../formats/format.ts';
import { prefsJs } from '../formats/prefs-js.ts';
import { readOnce } from '../read-once.ts';
import { joinPath } from '../homes.ts';
import type { ClientSystem } from '../system.ts';
import { readRulings, type Ruling, userJsRuling } from './managed.ts';
import { type Prefs, prefsOf } from './prefs.ts';
import { lastProgramFolder } from './profiles.ts';

export interface OpenProfile {
  prefsPath: string;
  prefs: Prefs;
  rulings: Ruling[];
}

export type ProfileRead =
  { ok: true; profile: OpenProfile } | { ok: false; remark: Omit<ClientRemark, 'client'> | null };

/** Where administrators put policies for a program, and where it is usually installed. */
export interface InstallPlaces {
  configFolder: string | null;
  folders: readonly string[];
}

/** Reads what settles a profile's settings. A remark of null: there is no such profile. */
export async function openProfile(
  folder: string,
  places: InstallPlaces,
  system: ClientSystem,
): Promise<ProfileRead> {
  const prefsPath = joinPath(system, folder, 'prefs.js');
  const own = await readPrefsFile(prefsPath, system);
  if (!own.ok) return own;
  const userPath = joinPath(system, folder, 'user.js');
  const user = await readPrefsFile(userPath, system);
  // What it sets cannot be told, and it would win.
  if (!user.ok && user.remark !== null) return user;

  const used = await lastProgramFolder(folder, system);
  const folders = [...new Set([...(used === null ? [] : [used]), ...places.folders])];
  const rulings = await readRulings(folders, places.configFolder, system);
  return {
    ok: true,
    profile: {
      prefsPath,
      prefs: prefsOf([...(user.ok ? [user.document] : []), own.document]),
      rulings: [...(user.ok ? [userJsRuling(userPath, user.document)] : []), ...rulings],
    },
  };
}

async function readPrefsFile(
  path: string,
  system: ClientSystem,
): Promise<{ ok: true; document: SettingsDocument } | Extract<ProfileRead, { ok: false }>> {
  const file = await system.files.read(path);
  if (!file.ok) {
    const { problem, detail } = file;
    return { ok: false, remark: problem === 'absent' ? null : { path, problem, detail } };
  }
  const read = readOnce(prefsJs, file.bytes, system);
  if (read.ok) return read;
  const detail = `line ${read.line}: ${read.problem}`;
  return { ok: false, remark: { path, problem: 'unexpected-shape', detail } };
}
