import { rm } from 'node:fs/promises';
import { putInPlace, writeNewFile } from '../write-file.ts';
import type { EntryPlace } from './entry.ts';
import type { JournalDeps } from './journal.ts';
import { readFileSeen } from './read-file.ts';
import { readValues, writeValues } from './values.ts';
import { wayBackOfFile, wayBackOfValues } from './way-back.ts';

/**
 * Puts one place of a step back to what it was before. False: it could not be, or somebody else has changed the same
 * settings since, which stay. Doing it twice does no harm. A value in a store may be half way: each goes by itself.
 */
export async function putBack(
  place: EntryPlace,
  temporary: string | null,
  loadBackup: () => Promise<Buffer | null>,
  deps: JournalDeps,
): Promise<boolean> {
  const { store, settings, file } = place;
  if (file === null || store.kind !== 'file' || temporary === null) {
    const read = await readValues(store, settings, deps);
    if (!read.ok) return false;
    const way = wayBackOfValues(settings, (key) => read.values.get(key) ?? null);
    if (way.kind !== 'way') return way.kind === 'there';
    if ((await writeValues(store, way.to, deps)) !== null) return false;
    const again = await readValues(store, settings, deps);
    return again.ok && settings.every(({ key, before }) => again.values.get(key) === before);
  }
  const read = await readFileSeen(file.real);
  if (!read.ok) return false;
  const way = wayBackOfFile(read.file.bytes, place, await loadBackup(), deps.formats[store.format]);
  if (way.kind !== 'way') return way.kind === 'there';
  try {
    await rm(temporary, { force: true });
    await writeNewFile(temporary, way.to, read.file.makeup);
    await putInPlace(temporary, file.real);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
