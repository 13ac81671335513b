import { join } from 'node:path';
import { errnoOf } from '../journal/problem.ts';
import { takeLock } from '../journal/lock.ts';
import type { Entry } from './entry.ts';
import { exemptionOf, otherChannels } from './new-entry.ts';
import type { Kept, OutboxAnswer, OutboxDeps, OutboxProblem } from './outbox.ts';
import { outboxFolder } from './outbox-folder.ts';
import { isRequestId } from './request-id.ts';
import { requestFolders, type EntryFound, type RequestFolders } from './request-folders.ts';

export type Whole = Extract<EntryFound, { ok: true }>;

/** What a step makes of an entry: the new one, or why not. */
export type Step = (entry: Entry, found: Whole) => Entry | OutboxProblem;

/** The entries of one outbox, and who may change them when. */
export interface EntryStore {
  folders: RequestFolders;
  /** A system's error in our terms; what is none is thrown on. */
  problemOf: (error: unknown, otherwise: 'not-readable' | 'not-writable') => OutboxProblem;
  /** One at a time changes what is on the disk: milliseconds. */
  alone: <T>(work: () => Promise<T>) => Promise<T | OutboxProblem>;
  /** One at a time sends: as long as the network takes. @param waitMs - how long for another's right; undefined as the lock has it */
  sending: <T>(waitMs: number | undefined, work: () => Promise<T>) => Promise<T | OutboxProblem>;
  found: (request: string) => Promise<Whole | OutboxProblem>;
  kept: (whole: Whole) => Kept | OutboxProblem;
  answer: (what: Kept | OutboxProblem) => OutboxAnswer;
  /** Reads, changes and writes one entry. */
  step: (request: string, change: Step) => Promise<OutboxAnswer>;
}

export function createEntryStore(deps: Pick<OutboxDeps, 'folder' | 'now' | 'random' | 'sleep'>): EntryStore {
  const outbox = outboxFolder(deps.folder);
  const folders = requestFolders(outbox);
  const problemOf = (error: unknown, otherwise: 'not-readable' | 'not-writable'): OutboxProblem => {
    const detail = errnoOf(error);
    if (detail === null) throw error;
    const full = detail === 'ENOSPC' || detail === 'EDQUOT';
    return { code: full ? 'disk-full' : otherwise, path: outbox, detail };
  };

  /** Under a lock. `null` from the lock: another Postern has it. */
  async function under<T>(
    folder: string,
    waitMs: number | undefined,
    work: () => Promise<T>,
  ): Promise<T | OutboxProblem> {
    let release: (() => Promise<void>) | null;
    try {
      release = await takeLock({ ...deps, folder }, waitMs);
    } catch (error) {
      return problemOf(error, 'not-writable');
    }
    if (release === null) return { code: 'busy' };
    try {
      return await work();
    } catch (error) {
      return problemOf(error, 'not-writable');
    } finally {
      await release().catch(() => undefined);
    }
  }

  const alone = <T>(work: () => Promise<T>): Promise<T | OutboxProblem> =>
    under(outbox, undefined, async () => {
      await folders.tidy();
      return work();
    });
  const sending = <T>(waitMs: number | undefined, work: () => Promise<T>): Promise<T | OutboxProblem> =>
    under(join(outbox, 'sending'), waitMs, work);

  async function found(request: string): Promise<Whole | OutboxProblem> {
    if (!isRequestId(request)) return { code: 'no-such-request' };
    try {
      const read = await folders.read(request);
      if (read.ok) return read;
      return read.missing ? { code: 'no-such-request' } : { code: 'damaged', path: folders.path(request) };
    } catch (error) {
      return problemOf(error, 'not-readable');
    }
  }

  const kept = ({ entry, profile }: Whole): Kept | OutboxProblem => {
    const { request, notBefore } = entry;
    const exemption = exemptionOf(profile, request.connection, request.channel);
    if (exemption === null) return { code: 'damaged', path: folders.path(request.request) };
    return {
      request,
      profile,
      exemption,
      notBefore: request.state === 'queued' ? notBefore : null,
      others: otherChannels(profile, request.connection, request.channel),
    };
  };
  const answer = (what: Kept | OutboxProblem): OutboxAnswer =>
    'code' in what ? { ok: false, problem: what } : { ok: true, kept: what };

  async function step(request: string, change: Step): Promise<OutboxAnswer> {
    const done = await alone(async () => {
      const was = await found(request);
      if ('code' in was) return was;
      const entry = change(was.entry, was);
      if ('code' in entry) return entry;
      if (entry !== was.entry) await folders.update(entry);
      return kept({ ...was, entry });
    });
    return answer(done);
  }

  return { folders, problemOf, alone, sending, found, kept, answer, step };
}
