import { changeReport } from '../../../shared/change/change-report.ts';
import type { ChangeReport, FileChange } from '../../../shared/model/change.ts';
import type { FoundAccount } from '../clients/client.ts';
import { statusOf } from './apply.ts';
import { readChangeId } from './change-id.ts';
import { changedLinesOf } from './changed-lines.ts';
import { isOpen, type Entry, type EntryPlace } from './entry.ts';
import type { EntryFolder, EntryFound } from './entry-folder.ts';
import type { JournalDeps } from './journal.ts';
import { problemOf, type Problem } from './problem.ts';
import { readFileSeen, whyNotWritable } from './read-file.ts';
import { reportOf, shownConflicts, shownSettings, shownValues } from './report.ts';
import { entryPlaces, makeStep, type StepPlace } from './step.ts';
import { backUpValues, pathOf, readValues } from './values.ts';
import { wayBackOfFile, wayBackOfValues, type Conflict } from './way-back.ts';

type PlaceBack =
  | { kind: 'there' }
  | { kind: 'way'; place: StepPlace; shown: FileChange }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | { kind: 'problem'; problem: Problem };

/** Takes a change back, all its places or none. Only under the lock. */
export async function undoChange(
  typed: string | null,
  entries: EntryFolder,
  isRunning: (account: FoundAccount) => Promise<boolean>,
  deps: JournalDeps,
): Promise<ChangeReport> {
  const all = await entries.all();
  const wanted = typed === null ? null : readChangeId(typed);
  const found =
    wanted === null
      ? all.findLast(({ entry }) => entry?.state === 'changed')
      : all.find(({ change }) => change === wanted);
  if (found === undefined)
    return changeReport('absent', null, { change: wanted, problem: { code: 'no-such-change' } });
  const { change, entry } = found;
  const unread = (detail: string): ChangeReport =>
    changeReport('failed', null, {
      change,
      problem: { code: 'not-readable', path: entries.path(change), detail },
    });
  if (entry === null) return unread('entry');
  if (entry.state === 'undone' || entry.state === 'rolled-back')
    return reportOf(entry, { status: 'already-right', change });
  // What a kill left and could not be put right just now: a file that is not there at the moment, say.
  if (isOpen(entry.state)) return unread(entry.state);

  const running = async (): Promise<Problem | null> =>
    (await isRunning(entry.account)) ? { code: 'client-running' } : null;
  const fail = (problem: Problem): ChangeReport =>
    reportOf(entry, { status: statusOf(problem), change, problem });
  // Nothing is written yet: what the system takes its time to tell is waited for while the files are read.
  const [busy, back] = await Promise.all([running(), allBack(change, entry, entries, deps)]);
  if (busy !== null) return fail(busy);
  if ('problem' in back) return fail(back.problem);
  const { places, files, conflicts } = back;
  if (conflicts.length > 0) {
    const newer = newerOnTheSame(entry, all);
    const problem: Problem = { code: 'changed-by-hand', ...(newer === null ? {} : { detail: newer }) };
    return reportOf(entry, { status: 'conflict', change, problem, conflicts });
  }
  const failed = places.length === 0 ? null : await goBack(entry, places, entries, running, deps);
  if (failed !== null) return fail(failed);
  await entries.update({ ...entry, state: 'undone', undo: null }).catch(() => undefined);
  return reportOf(entry, { status: 'undone', change, files });
}

interface AllBack {
  places: StepPlace[];
  files: FileChange[];
  conflicts: ChangeReport['conflicts'];
}

/** How all places of a change get back. Reads only. */
async function allBack(
  change: string,
  entry: Entry,
  entries: EntryFolder,
  deps: JournalDeps,
): Promise<AllBack | { problem: Problem }> {
  const all: AllBack = { places: [], files: [], conflicts: [] };
  for (const place of entry.places) {
    const back = await placeBack(place, () => entries.backup(change, place.backup), deps);
    if (back.kind === 'problem') return { problem: back.problem };
    if (back.kind === 'conflict') all.conflicts.push(...shownConflicts(pathOf(place.store), back.conflicts));
    if (back.kind !== 'way') continue;
    all.places.push(back.place);
    all.files.push(back.shown);
  }
  return all;
}

async function goBack(
  entry: Entry,
  places: readonly StepPlace[],
  entries: EntryFolder,
  running: () => Promise<Problem | null>,
  deps: JournalDeps,
): Promise<Problem | null> {
  const undo = entryPlaces(places, 'undo');
  const backups = undo.map(
    ({ backup }, index) => [backup, places[index]?.backup ?? Buffer.alloc(0)] as const,
  );
  try {
    await entries.update({ ...entry, state: 'undoing', undo }, new Map(backups));
  } catch (error) {
    return problemOf(error, deps.folder, 'not-writable');
  }
  const step = await makeStep(entry.change, places, running, deps);
  if (step.ok) return null;
  // Otherwise it stays open, and is put right with the next change.
  if (step.clean) await entries.update(entry).catch(() => undefined);
  return step.problem;
}

/** The newest change that stands and wrote one of the same settings: it is to be undone first. */
function newerOnTheSame(entry: Entry, all: readonly EntryFound[]): string | null {
  const names = ({ places }: Entry): string[] =>
    places.flatMap(({ store, file, settings }) =>
      settings.map(({ key }) => `${store.kind} ${file?.real ?? pathOf(store)} ${key}`),
    );
  const own = new Set(names(entry));
  const newer = all.findLast(
    ({ change, entry: other }) =>
      change > entry.change && other?.state === 'changed' && names(other).some((name) => own.has(name)),
  );
  return newer?.change ?? null;
}

async function placeBack(
  place: EntryPlace,
  loadBackup: () => Promise<Buffer | null>,
  deps: JournalDeps,
): Promise<PlaceBack> {
  const { store } = place;
  const path = pathOf(store);
  if (store.kind !== 'file') {
    const read = await readValues(store, place.settings, deps);
    if (!read.ok) return { kind: 'problem', problem: read.problem };
    const way = wayBackOfValues(place.settings, (key) => read.values.get(key) ?? null);
    if (way.kind !== 'way') return way;
    const backup = await backUpValues(store, deps);
    if (!backup.ok) return { kind: 'problem', problem: backup.problem };
    const { settings } = way;
    return {
      kind: 'way',
      place: { store, settings, backup: backup.bytes, file: null },
      shown: shownValues(path, settings),
    };
  }
  const read = await readFileSeen(path);
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  const { file: seen } = read;
  const format = deps.formats[store.format];
  const way = wayBackOfFile(seen.bytes, place, await loadBackup(), format);
  if (way.kind === 'problem') return { kind: 'problem', problem: { ...way.problem, path } };
  if (way.kind !== 'way') return way;
  const problem = await whyNotWritable(seen);
  if (problem !== null) return { kind: 'problem', problem };
  const { settings, to } = way;
  return {
    kind: 'way',
    place: { store, settings, backup: seen.bytes, file: { seen, after: to } },
    shown: { path, ...changedLinesOf(seen.bytes, settings, format), settings: shownSettings(settings) },
  };
}
