import { constants } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders, syncFolder, writeFileWhole, writeNewFile } from './write-file.ts';

/** Nobody but the owner: backups hold what the programs' files hold, in some a password. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * An administrator who works on a user's home leaves nothing there that the user could not write: what is made belongs
 * to whoever owns the folder it is made in.
 */
async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | null> {
  if (process.geteuid?.() !== 0) return null;
  const { uid, gid } = await stat(folder);
  return { uid, gid };
}

/** Makes a folder and those above it, on the disk when this resolves. Rejects with the system's error. */
export async function makeFolder(path: string): Promise<void> {
  await makeFolders(path, async (one) => {
    await makeLastFolder(one);
    await syncFolder(dirname(one));
  });
}

/** Makes a folder that was not there in one that is. Rejects with the system's error. */
export async function makeLastFolder(path: string): Promise<void> {
  await mkdir(path, { mode: FOLDER_MODE });
  const owner = await ownerOf(dirname(path));
  if (owner === null) return;
  // By handle, and not through a link that was put in its place since.
  const folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  await folder.chown(owner.uid, owner.gid).finally(() => folder.close());
}

/** Makes a file of our own, on the disk when this resolves. Rejects with the system's error. */
export async function makeFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeNewFile(path, content, { mode: FILE_MODE, owner: await ownerOf(dirname(path)) });
}

/** Writes a file of our own, whole or not at all, in the place of an older one. Rejects with the system's error. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeFileWhole(path, content, { mode: FILE_MODE, owner: await ownerOf(dirname(path)) });
}
