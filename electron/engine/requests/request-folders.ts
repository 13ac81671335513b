import { access, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { makeFile, makeFolder, makeLastFolder } from '../own-files.ts';
import { putInPlace, syncFolder } from '../write-file.ts';
import { readEntry, readProfile, type Entry } from './entry.ts';
import { isRequestId } from './request-id.ts';

const ENTRY = 'request.json';
const PROFILE = 'profile.json';
const TEMPORARY = `${ENTRY}.tmp`;
const SPARE = 'spare';
/** Beyond what an attempt adds to an entry: bytes. */
const GROWTH = 16_384;
/** A folder that is being made or taken away bears such a name, and is nothing yet, or nothing any more. */
const UNFINISHED = /^\.r-[0-9a-z]+\.(?:new|gone)$/;

export type EntryFound = { ok: true; entry: Entry; profile: IspProfile } | { ok: false; missing: boolean };

/** The folders of the requests. All of it rejects with the system's error. */
export interface RequestFolders {
  path(request: string): string;
  exists(): Promise<boolean>;
  ids(): Promise<string[]>;
  read(request: string): Promise<EntryFound>;
  /** The entry and the profile appear together, or not at all. */
  create(entry: Entry, profile: IspProfile): Promise<void>;
  /** Puts the entry in the place of what it was. */
  update(entry: Entry): Promise<void>;
  /**
   * Sets room aside for what an attempt will have to write: a disk that fills while a request is on its way must not keep
   * us from saying that it arrived.
   */
  reserve(entry: Entry): Promise<void>;
  release(request: string): Promise<void>;
  /** Room is set aside: it is being sent, or was when a kill came. */
  isReserved(request: string): Promise<boolean>;
  remove(request: string): Promise<void>;
  /** Takes away what a kill left in here. Only under the lock. */
  tidy(): Promise<void>;
}

export function requestFolders(outbox: string): RequestFolders {
  const at = (request: string, ...names: string[]): string => join(outbox, request, ...names);
  const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const discard = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

  async function names(): Promise<string[]> {
    try {
      return await readdir(outbox);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  return {
    path: (request) => at(request, ENTRY),
    exists: () => isThere(outbox),
    async ids() {
      return (await names()).filter(isRequestId);
    },
    async read(request) {
      try {
        const [entry, profile] = await Promise.all([
          readFile(at(request, ENTRY), 'utf8').then(readEntry),
          readFile(at(request, PROFILE), 'utf8').then(readProfile),
        ]);
        if (entry?.request.request !== request || profile === null) return { ok: false, missing: false };
        return { ok: true, entry, profile };
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') return { ok: false, missing: !(await names()).includes(request) };
        throw error;
      }
    },
    async create(entry, profile) {
      const { request } = entry.request;
      const unfinished = at(`.${request}.new`);
      await makeFolder(outbox);
      try {
        await makeLastFolder(unfinished);
        await makeFile(join(unfinished, PROFILE), print(profile));
        await makeFile(join(unfinished, ENTRY), print(entry));
        await syncFolder(unfinished);
        await rename(unfinished, at(request));
        await syncFolder(outbox);
      } catch (error) {
        await discard(unfinished);
        throw error;
      }
    },
    async update(entry) {
      const { request } = entry.request;
      const temporary = at(request, TEMPORARY);
      await rm(temporary, { force: true });
      try {
        await makeFile(temporary, print(entry));
        await putInPlace(temporary, at(request, ENTRY));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async reserve(entry) {
      const size = Buffer.byteLength(print(entry)) + GROWTH;
      await this.release(entry.request.request);
      await makeFile(at(entry.request.request, SPARE), Buffer.alloc(size, '.'));
    },
    async release(request) {
      await rm(at(request, SPARE), { force: true });
    },
    isReserved: (request) => isThere(at(request, SPARE)),
    async remove(request) {
      const gone = at(`.${request}.gone`);
      await discard(gone);
      await rename(at(request), gone);
      await discard(gone);
      await syncFolder(outbox);
    },
    async tidy() {
      for (const name of await names()) {
        if (UNFINISHED.test(name)) await discard(at(name));
        else if (isRequestId(name)) await rm(at(name, TEMPORARY), { force: true });
      }
    },
  };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
