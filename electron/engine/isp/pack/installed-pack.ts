import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brand } from '../../../../shared/isp/pack/brand.ts';
import { packSchema, type Pack } from '../../../../shared/isp/pack/pack.ts';
import type { IspProfile } from '../../../../shared/isp/profile.ts';
import { validateProfile } from '../../../../shared/isp/validate-profile.ts';
import { sharedControls } from '../load-profile.ts';

export interface InstalledPack {
  pack: Pack;
  /** In the pack's clothes, and with something to compare with. */
  profile: IspProfile;
}

/**
 * The pack a program was built with: the folder `pack` beside its own code, inside the archive that Electron checks. Null
 * where there is none, as in a working copy. Rejects when it cannot be used, which is a fault of the build: another
 * provider's window in its place would mislead.
 */
export async function installedPack(folder: string): Promise<InstalledPack | null> {
  const read = async (name: string): Promise<unknown> => {
    // The one way to read that Electron certainly leads into its archives.
    const text = await readFile(join(folder, name), 'utf8');
    return JSON.parse(text);
  };
  let files: [unknown, unknown];
  try {
    files = [await read('pack.json'), await read('profile.json')];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error('the built-in pack cannot be read', { cause: error });
  }
  const pack = packSchema.safeParse(files[0]);
  if (!pack.success) throw new Error('the built-in pack.json is not valid');
  return { pack: pack.data, profile: wearing(pack.data, files[1]) };
}

/** A profile in a pack's clothes. Throws when it is not valid. */
export function wearing(pack: Pack, json: unknown): IspProfile {
  const validated = validateProfile(json);
  if (!validated.ok) throw new Error('the profile of the built-in pack is not valid');
  return brand(sharedControls(validated.profile), pack);
}
