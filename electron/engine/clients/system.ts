import type { FileBytes } from '../read-settings-file.ts';
import type { ParseSettings } from './formats/parse-once.ts';

/** What the adapters may ask of this computer. It only reads. Paths are absolute. */
export interface ClientSystem {
  platform: NodeJS.Platform;
  /** `HOME`, `XDG_*`, `APPDATA`, `LOCALAPPDATA` decide where homes are, so that any home can be looked at. */
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  files: SystemFiles;
  /** Programs that run now, of this user where the system can tell. */
  processes(): Promise<readonly RunningProcess[]>;
  /** Names owned on the session's D-Bus; empty without a bus. */
  busNames(): Promise<ReadonlySet<string>>;
  /** Inodes (`device:inode`) that some process holds a write lock on, from `/proc/locks`; null where that is unknown. */
  lockedFiles(): Promise<ReadonlySet<string> | null>;
  /** The text of `reg export` (decoded), or null: no such key, or no registry. */
  exportRegistry(key: string, signal: AbortSignal): Promise<string | null>;
  /** Runs AppleScript. Null where there is none. */
  appleScript: ((script: string, signal: AbortSignal) => Promise<AppleScriptAnswer>) | null;
  /** Of one look at the computer: see `parseOnce`. */
  parse?: ParseSettings;
}

export interface RunningProcess {
  pid: number;
  /** The program's file name without path, in lower case, without `.exe`. */
  name: string;
}

export type AppleScriptAnswer =
  | { ok: true; text: string }
  /** As -1743: the user has not allowed it. */
  | { ok: false; number: number; message: string };

export type FileRead =
  /** `file`: where it is one of this computer's disks. */
  | { ok: true; bytes: Buffer; file?: FileBytes }
  | { ok: false; problem: 'absent' | 'not-permitted' | 'too-large' | 'not-readable'; detail: string };

export interface SystemFiles {
  /** At most 64 MiB. */
  read(path: string): Promise<FileRead>;
  /** Names in a folder, sorted; empty when there is none or it may not be read. */
  list(path: string): Promise<string[]>;
  stat(path: string): Promise<FileFacts | null>;
  /** The target of a symbolic link as written, or null. */
  readLink(path: string): Promise<string | null>;
}

export interface FileFacts {
  kind: 'file' | 'folder' | 'socket' | 'other';
  size: number;
  modifiedMs: number;
  /** `device:inode` */
  inode: string;
}
