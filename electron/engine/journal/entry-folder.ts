import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { putInPlace, syncFolder } from '../write-file.ts';
import { isChangeId, nextChangeId } from './change-id.ts';
import { isOpen, mayBeOpen, readEntry, type Entry } from './entry.ts';
import { makeFile, makeFolder, makeLastFolder } from '../own-files.ts';

const ENTRY = 'change.json';
/** A folder of a change that is being made or taken away bears such a name, and is nothing yet, or nothing any more. */
const UNFINISHED = /^\.c-[0-9a-z]+\.(?:new|gone)$/;

/** `entry` null: it cannot be read. */
export interface EntryFound {
  change: string;
  entry: Entry | null;
}

/** The folders of the changes. All of it rejects with the system's error. */
export interface EntryFolder {
  /** Where an entry stands. */
  path(change: string): string;
  /** Oldest first. */
  all(): Promise<EntryFound[]>;
  /** Those a kill may have left between their two ends, oldest first. */
  open(): Promise<Entry[]>;
  /** The id the next change gets. */
  nextId(nowMs: number): Promise<string>;
  /** The entry and its backups appear together, or not at all. */
  create(entry: Entry, backups: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Adds backups, then puts the entry in the place of what it was. */
  update(entry: Entry, backups?: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Takes away an entry of which nothing came. */
  remove(change: string): Promise<void>;
  /** Null: there is none, or it cannot be read. */
  backup(change: string, name: string): Promise<Buffer | null>;
  /** Takes away what a kill left in here. Only under the lock. */
  tidy(): Promise<void>;
}

export function entryFolder(folder: string): EntryFolder {
  const changes = join(folder, 'changes');
  const at = (change: string, ...names: string[]): string => join(changes, change, ...names);
  const print = (entry: Entry): string => `${JSON.stringify(entry, null, 2)}\n`;

  async function names(): Promise<string[]> {
    try {
      return (await readdir(changes)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  async function read(change: string, wanted: (text: string) => boolean = () => true): Promise<EntryFound> {
    try {
      const text = await readFile(at(change, ENTRY), 'utf8');
      const entry = wanted(text) ? readEntry(text) : null;
      return { change, entry: entry?.change === change ? entry : null };
    } catch {
      return { change, entry: null };
    }
  }

  const changeIds = async (): Promise<string[]> => (await names()).filter(isChangeId);

  async function discard(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true });
  }

  return {
    path: (change) => at(change, ENTRY),
    async all() {
      return Promise.all((await changeIds()).map((change) => read(change)));
    },
    async open() {
      const found = await Promise.all((await changeIds()).map((change) => read(change, mayBeOpen)));
      return found.flatMap(({ entry }) => (entry !== null && isOpen(entry.state) ? [entry] : []));
    },
    async nextId(nowMs) {
      return nextChangeId(nowMs, await names());
    },
    async create(entry, backups) {
      const unfinished = at(`.${entry.change}.new`);
      await makeFolder(changes);
      try {
        await makeLastFolder(unfinished);
        for (const [name, bytes] of backups) await makeFile(join(unfinished, name), bytes);
        await makeFile(join(unfinished, ENTRY), print(entry));
        await syncFolder(unfinished);
        await rename(unfinished, at(entry.change));
        await syncFolder(changes);
      } catch (error) {
        await discard(unfinished);
        throw error;
      }
    },
    async update(entry, backups = new Map()) {
      for (const [name, bytes] of backups) {
        await rm(at(entry.change, name), { force: true });
        await makeFile(at(entry.change, name), bytes);
      }
      const temporary = at(entry.change, `${ENTRY}.tmp`);
      await rm(temporary, { force: true });
      try {
        await makeFile(temporary, print(entry));
        await putInPlace(temporary, at(entry.change, ENTRY));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async remove(change) {
      const gone = at(`.${change}.gone`);
      await rename(at(change), gone);
      await discard(gone);
    },
    async backup(change, name) {
      try {
        return await readFile(at(change, name));
      } catch {
        return null;
      }
    },
    async tidy() {
      for (const name of await names()) {
        if (UNFINISHED.test(name)) await discard(at(name));
        else if (isChangeId(name)) await rm(at(name, `${ENTRY}.tmp`), { force: true });
      }
    },
  };
}
