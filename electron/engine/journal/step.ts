import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SettingChange } from '../../../shared/model/change.ts';
import type { StoreRef } from '../clients/store-edits.ts';
import { putInPlace, writeNewFile } from '../write-file.ts';
import type { EntryPlace } from './entry.ts';
import type { JournalDeps } from './journal.ts';
import { problemOf, type Problem } from './problem.ts';
import { hashOf, isUntouched, readFileSeen, type FileSeen } from './read-file.ts';
import { putBack } from './put-back.ts';
import { pathOf, readValues, writeValues } from './values.ts';

/** One place of a step that is about to be made. Values are raw. */
export interface StepPlace {
  store: StoreRef;
  settings: SettingChange[];
  /** What the journal keeps of the place as it is. */
  backup: Buffer;
  file: { seen: FileSeen; after: Buffer } | null;
}

/**
 * The name of a temporary file says which change it is of, so that what a kill left is found again. It does not end as
 * settings files do: Windows Live Mail takes every `account….oeaccount` it finds for an account.
 */
export function temporaryFile(real: string, change: string, index: number): string {
  return join(dirname(real), `.postern-${change}-${index}.tmp`);
}

export function entryPlaces(places: readonly StepPlace[], name: string): EntryPlace[] {
  return places.map(({ store, settings, file }, index) => ({
    store,
    settings,
    backup: `${name}-${index}.before`,
    file:
      file === null
        ? null
        : { real: file.seen.real, before: hashOf(file.seen.bytes), after: hashOf(file.after) },
  }));
}

/** `clean`: every place is as it was before. */
export type StepDone = { ok: true } | { ok: false; problem: Problem; clean: boolean };

/**
 * Makes a step whose entry is on the disk: all places or none. New files are written out beside the old ones first, so
 * that a full disk or a forbidden folder is found while nothing has changed.
 */
export async function makeStep(
  change: string,
  places: readonly StepPlace[],
  mayWrite: () => Promise<Problem | null>,
  deps: JournalDeps,
): Promise<StepDone> {
  const temporaries = places.map(({ file }, index) =>
    file === null ? null : temporaryFile(file.seen.real, change, index),
  );
  try {
    const problem = (await stageAndAsk(places, temporaries, mayWrite)) ?? (await anyTouched(places));
    if (problem !== null) return { ok: false, problem, clean: true };
    for (const [index, place] of places.entries()) {
      const failed = await makePlace(place, temporaries[index] ?? null, deps);
      if (failed === null) continue;
      const entries = entryPlaces(places, 'step');
      let clean = true;
      for (const [done, entry] of [...entries.entries()].slice(0, index + 1).reverse()) {
        const load = (): Promise<Buffer | null> => Promise.resolve(places[done]?.backup ?? null);
        clean = (await putBack(entry, temporaries[done] ?? null, load, deps)) && clean;
      }
      return { ok: false, problem: failed, clean };
    }
    return { ok: true };
  } finally {
    for (const path of temporaries) if (path !== null) await removeQuietly(path);
  }
}

/** A temporary file that cannot be removed now is removed with the next change: `recover`. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/**
 * The system takes its time to tell whether a program runs: it is asked while the files are written out. An answer that
 * was there before the last of them does not count, for the program may have started since.
 */
async function stageAndAsk(
  places: readonly StepPlace[],
  temporaries: readonly (string | null)[],
  mayWrite: () => Promise<Problem | null>,
): Promise<Problem | null> {
  let written = false;
  const [staged, asked] = await Promise.allSettled([
    stage(places, temporaries).finally(() => (written = true)),
    mayWrite().then((problem) => ({ problem, counts: written })),
  ]);
  if (staged.status === 'rejected') throw staged.reason;
  if (asked.status === 'rejected') throw asked.reason;
  const { problem, counts } = asked.value;
  return staged.value ?? problem ?? (counts ? null : mayWrite());
}

async function stage(
  places: readonly StepPlace[],
  temporaries: readonly (string | null)[],
): Promise<Problem | null> {
  for (const [index, { file }] of places.entries()) {
    const temporary = temporaries[index];
    if (file === null || temporary === null || temporary === undefined) continue;
    try {
      await writeNewFile(temporary, file.after, file.seen.makeup);
    } catch (error) {
      return problemOf(error, file.seen.real, 'not-writable');
    }
  }
  return null;
}

async function anyTouched(places: readonly StepPlace[]): Promise<Problem | null> {
  for (const { file } of places) {
    if (file !== null && !(await isUntouched(file.seen)))
      return { code: 'changed-since-preview', path: file.seen.real };
  }
  return null;
}

async function makePlace(
  place: StepPlace,
  temporary: string | null,
  deps: JournalDeps,
): Promise<Problem | null> {
  const { file, store, settings } = place;
  if (file === null || temporary === null) {
    const problem = await writeValues(store, settings, deps);
    if (problem !== null) return problem;
    const read = await readValues(store, settings, deps);
    if (!read.ok) return read.problem;
    const lost = settings.find(({ key, after }) => read.values.get(key) !== after);
    return lost === undefined ? null : { code: 'not-kept', path: pathOf(store), detail: lost.key };
  }
  try {
    await putInPlace(temporary, file.seen.real);
  } catch (error) {
    return problemOf(error, file.seen.real, 'not-writable');
  }
  const read = await readFileSeen(file.seen.real);
  if (!read.ok) return read.problem;
  return read.file.bytes.equals(file.after) ? null : { code: 'not-kept', path: file.seen.real };
}
