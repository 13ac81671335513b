import { rm } from 'node:fs/promises';
import type { Entry, EntryPlace } from './entry.ts';
import type { EntryFolder } from './entry-folder.ts';
import type { JournalDeps } from './journal.ts';
import { putBack } from './put-back.ts';
import { hashOf, readFileSeen } from './read-file.ts';
import { temporaryFile } from './step.ts';
import { readValues } from './values.ts';

/**
 * `half`: some of its values are old and some new, as only a store that is no file can be. `other`: somebody else has
 * changed the same settings since. `unknown`: it cannot be looked at now.
 */
type Whereabouts = 'old' | 'new' | 'half' | 'other' | 'unknown';

/**
 * Puts right what a kill left: a step of which all places were made is finished, one half made is put back. What is on
 * the disk says which. Only under the lock.
 */
export async function recoverEntries(entries: EntryFolder, deps: JournalDeps): Promise<void> {
  await entries.tidy();
  for (const entry of await entries.open()) await recoverEntry(entry, entries, deps);
}

async function recoverEntry(entry: Entry, entries: EntryFolder, deps: JournalDeps): Promise<void> {
  const applying = entry.state === 'applying';
  const places = applying ? entry.places : (entry.undo ?? []);
  const temporaries = places.map(({ file }, index) =>
    file === null ? null : temporaryFile(file.real, entry.change, index),
  );
  for (const path of temporaries) if (path !== null) await rm(path, { force: true }).catch(() => undefined);

  const found = await Promise.all(places.map((place) => whereabouts(place, deps)));
  const settle = async (state: Entry['state']): Promise<void> => {
    await entries.update({ ...entry, state, undo: null }).catch(() => undefined);
  };
  if (found.includes('unknown')) return;
  if (found.includes('other')) return settle('interrupted');
  if (found.every((where) => where === 'new')) return settle(applying ? 'changed' : 'undone');
  if (!found.every((where) => where === 'old')) {
    if ((await deps.isRunning?.(entry.account)) === true) return;
    for (const [index, place] of places.entries()) {
      const load = (): Promise<Buffer | null> => entries.backup(entry.change, place.backup);
      if (!(await putBack(place, temporaries[index] ?? null, load, deps))) return;
    }
  }
  return settle(applying ? 'rolled-back' : 'changed');
}

async function whereabouts(place: EntryPlace, deps: JournalDeps): Promise<Whereabouts> {
  const { store, settings, file } = place;
  if (file === null || store.kind !== 'file') {
    const read = await readValues(store, settings, deps);
    if (!read.ok) return 'unknown';
    const where = ofValues(place, (key) => read.values.get(key) ?? null);
    return where;
  }
  const read = await readFileSeen(file.real);
  if (!read.ok) return 'unknown';
  const hash = hashOf(read.file.bytes);
  if (hash === file.before) return 'old';
  if (hash === file.after) return 'new';
  // Its program has written it since, with our settings or with its own.
  const parsed = deps.formats[store.format]?.read(read.file.bytes);
  if (parsed?.ok !== true) return 'other';
  const where = ofValues(place, (key) => parsed.document.get(key));
  return where === 'half' ? 'other' : where;
}

function ofValues({ settings }: EntryPlace, now: (key: string) => string | null): Whereabouts {
  if (settings.every(({ key, after }) => now(key) === after)) return 'new';
  if (settings.every(({ key, before }) => now(key) === before)) return 'old';
  return settings.every(({ key, before, after }) => [before, after].includes(now(key))) ? 'half' : 'other';
}
