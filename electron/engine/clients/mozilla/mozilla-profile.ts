import type { ClientId } from '../../../../shared/model/mail-account.ts';
import type { SettingsDocument } from '../formats/format.ts';
import { prefsJs } from '../formats/prefs-js.ts';
import { readSettings, type SettingsRead } from '../read-settings.ts';
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
  { ok: true; profile: OpenProfile } | Extract<SettingsRead<SettingsDocument>, { ok: false }>;

/** Where administrators put policies for a program, and where it is usually installed. */
export interface InstallPlaces {
  configFolder: string | null;
  folders: readonly string[];
}

/** Reads what settles a profile's settings. A remark of null: there is no such profile. */
export async function openProfile(
  client: ClientId,
  folder: string,
  places: InstallPlaces,
  system: ClientSystem,
): Promise<ProfileRead> {
  const prefsPath = joinPath(system, folder, 'prefs.js');
  const userPath = joinPath(system, folder, 'user.js');
  // The first may be large: the others are read meanwhile.
  const [own, user, rulings] = await Promise.all([
    readSettings(client, prefsPath, prefsJs, system),
    readSettings(client, userPath, prefsJs, system),
    rulingsOf(folder, places, system),
  ]);
  if (!own.ok) return own;
  // What it sets cannot be told, and it would win.
  if (!user.ok && user.remark !== null) return user;
  return {
    ok: true,
    profile: {
      prefsPath,
      prefs: prefsOf([...(user.ok ? [user.document] : []), own.document]),
      rulings: [...(user.ok ? [userJsRuling(userPath, user.document)] : []), ...rulings],
    },
  };
}

/** What an administrator laid down for the program that used the profile last, and where it is usually installed. */
async function rulingsOf(folder: string, places: InstallPlaces, system: ClientSystem): Promise<Ruling[]> {
  const used = await lastProgramFolder(folder, system);
  const folders = [...new Set([...(used === null ? [] : [used]), ...places.folders])];
  return readRulings(folders, places.configFolder, system);
}
