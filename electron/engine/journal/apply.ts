import type { ChangeReport } from '../../../shared/model/change.ts';
import { applySplices } from '../clients/formats/format.ts';
import { ENTRY_SCHEMA, type Entry, type EntryPlace } from './entry.ts';
import type { EntryFolder } from './entry-folder.ts';
import type { JournalDeps, Preview, PreviewPlace } from './journal.ts';
import { subjectOf } from './preview.ts';
import { problemOf, type Problem } from './problem.ts';
import { hashAlike, readFileSeen, whyNotWritable } from './read-file.ts';
import { reportOf } from './report.ts';
import { entryPlaces, makeStep, type StepPlace } from './step.ts';
import { backUpValues, pathOf, readValues } from './values.ts';

interface Failed {
  ok: false;
  problem: Problem;
}
type Ready = { ok: true; place: StepPlace } | Failed;

/** Makes the change of a preview. Only under the lock. */
export async function applyChange(
  preview: Preview,
  entries: EntryFolder,
  isRunning: () => Promise<boolean>,
  deps: JournalDeps,
): Promise<ChangeReport> {
  const { wanted, report } = preview;
  const fail = (problem: Problem, change: string | null = null): ChangeReport => ({
    ...report,
    change,
    status: statusOf(problem),
    problem,
  });
  const running = async (): Promise<Problem | null> =>
    (await isRunning()) ? { code: 'client-running' } : null;

  // Nothing is written yet: what the system takes its time to tell is waited for while the files are read.
  const [busy, ready] = await Promise.all([running(), makeAllReady(preview.places, deps)]);
  if (busy !== null) return fail(busy);
  if (!ready.ok) return fail(ready.problem);
  const { places, kept } = ready;
  const now = deps.now();
  const change = await entries.nextId(now);
  const entry: Entry = {
    schema: ENTRY_SCHEMA,
    change,
    at: new Date(now).toISOString(),
    state: 'applying',
    ...subjectOf(wanted),
    places: kept,
    undo: null,
  };
  const backups = kept.map(
    ({ backup }, index) => [backup, places[index]?.backup ?? Buffer.alloc(0)] as const,
  );
  try {
    await entries.create(entry, new Map(backups));
  } catch (error) {
    return fail(problemOf(error, deps.folder, 'not-writable'));
  }
  const step = await makeStep(change, places, running, deps);
  if (!step.ok) {
    // An entry that cannot be taken away or written now stays open, and is put right with the next change.
    if (step.clean) await entries.remove(change).catch(() => undefined);
    return fail(step.problem, step.clean ? null : change);
  }
  await entries.update({ ...entry, state: 'changed' }).catch(() => undefined);
  return reportOf(subjectOf(wanted), { status: 'changed', change, files: report.files });
}

export function statusOf({ code }: Problem): ChangeReport['status'] {
  if (code === 'client-running' || code === 'changed-since-preview') return code;
  return code === 'changed-by-hand' ? 'conflict' : 'failed';
}

async function makeAllReady(
  planned: readonly PreviewPlace[],
  deps: JournalDeps,
): Promise<{ ok: true; places: StepPlace[]; kept: EntryPlace[] } | Failed> {
  const places: StepPlace[] = [];
  for (const one of planned) {
    const ready = await makeReady(one, deps);
    if (!ready.ok) return ready;
    places.push(ready.place);
  }
  return { ok: true, places, kept: entryPlaces(places, 'apply') };
}

async function makeReady({ store, settings, file }: PreviewPlace, deps: JournalDeps): Promise<Ready> {
  const path = pathOf(store);
  const stale: Ready = { ok: false, problem: { code: 'changed-since-preview', path } };
  if (file === null) {
    const read = await readValues(store, settings, deps);
    if (!read.ok) return read;
    if (settings.some(({ key, before }) => read.values.get(key) !== before)) return stale;
    const backup = await backUpValues(store, deps);
    return backup.ok ? { ok: true, place: { store, settings, backup: backup.bytes, file: null } } : backup;
  }
  const read = await readFileSeen(path);
  if (!read.ok) return read;
  if (read.file.real !== file.real || !read.file.bytes.equals(file.bytes)) return stale;
  const problem = await whyNotWritable(read.file);
  if (problem !== null) return { ok: false, problem };
  const { bytes: backup } = file;
  const after = applySplices(backup, file.splices);
  hashAlike(backup, after, file.splices[0]?.start ?? 0);
  return {
    ok: true,
    place: { store, settings, backup, file: { seen: { ...read.file, bytes: backup }, after } },
  };
}
