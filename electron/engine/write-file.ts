import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file is to be besides its bytes. Without it: 0666 less the umask, owned by whoever writes. */
export interface FileMakeup {
  /** Permission bits, exactly. */
  mode: number;
  /** Null where the system has no such thing. */
  owner: { uid: number; gid: number } | null;
}

/**
 * Writes a small file with the mode given (less the umask) so that a reader, or a power cut, finds the old one or the new one, never half:
 * a temporary file beside it, fsync, rename. Rejects with the system's error.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  makeup: number | FileMakeup,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeNewFile(temporary, content, makeup);
    await putInPlace(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Makes a file that was not there, on the disk when this resolves; one that cannot be finished goes again. A number is a
 * mode less the umask. Rejects with the system's error.
 */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  makeup: number | FileMakeup,
): Promise<void> {
  const exact = typeof makeup === 'number' ? null : makeup;
  // Nobody else reads it before it has its own mode.
  const file = await open(path, 'wx', exact === null ? (makeup as number) : 0o600);
  try {
    await file.writeFile(content);
    if (exact !== null) {
      const { uid, gid } = await file.stat();
      const { owner, mode } = exact;
      if (owner !== null && (owner.uid !== uid || owner.gid !== gid)) await file.chown(owner.uid, owner.gid);
      // After the owner: a change of owner takes bits away.
      await file.chmod(mode);
    }
    await file.sync();
  } catch (error) {
    // Why it could not be finished is what there is to say.
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Makes a folder and those above it. Rejects with the system's error. Node's own `recursive` asks without end where a system
 * says that a folder is not there although the one above it is, as /proc and network homes do.
 * @param make - makes one folder in one that is there
 */
export async function makeFolders(
  path: string,
  make: (folder: string) => Promise<void> = (folder) => mkdir(folder),
): Promise<void> {
  try {
    await makeIfAbsent(path, make);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path), make);
    await makeIfAbsent(path, make);
  }
}

async function makeIfAbsent(path: string, make: (folder: string) => Promise<void>): Promise<void> {
  await make(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

/** Puts a file written by `writeNewFile` in the place of another in the same folder, in one step. Rejects with the system's error. */
export async function putInPlace(temporary: string, path: string): Promise<void> {
  await patiently(() => rename(temporary, path), process.platform);
  await syncFolder(dirname(path));
}

/** Waits between tries, milliseconds: Windows lets nobody rename while a virus scanner or an indexer looks at the file. */
const PATIENCE_MS = [10, 30, 60, 100, 200, 400];
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Tries again where the system refuses for a moment only. Elsewhere such a refusal is final. */
export async function patiently(
  attempt: () => Promise<void>,
  platform: NodeJS.Platform,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<void> {
  for (const ms of platform === 'win32' ? PATIENCE_MS : []) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(ms);
    }
  }
  await attempt();
}

/** Windows opens no folders, and some network folders sync none: there a name is on the disk when the system likes. */
const NO_SYNC = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF']);

/** Makes names in a folder outlast a power cut. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!NO_SYNC.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
