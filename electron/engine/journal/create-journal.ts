import { access } from 'node:fs/promises';
import { changeReport } from '../../../shared/change/change-report.ts';
import { applyChange } from './apply.ts';
import { isOpen } from './entry.ts';
import { entryFolder } from './entry-folder.ts';
import { filesOfOneLook } from './files-of-one-look.ts';
import type { Journal, JournalDeps } from './journal.ts';
import { takeLock } from './lock.ts';
import { previewChange } from './preview.ts';
import { problemOf, type Problem } from './problem.ts';
import { recoverEntries } from './recover.ts';
import { listed } from './report.ts';
import { undoChange } from './undo.ts';

type Locked<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** The journal of one user, in `deps.folder`. */
export function createJournal(deps: JournalDeps): Journal {
  const entries = entryFolder(deps.folder);

  /** Alone, and after what a kill left has been put right. */
  async function alone<T>(work: () => Promise<T>): Promise<Locked<T>> {
    let release: (() => Promise<void>) | null;
    try {
      release = await takeLock(deps);
    } catch (error) {
      return { ok: false, problem: problemOf(error, deps.folder, 'not-writable') };
    }
    if (release === null) return { ok: false, problem: { code: 'busy' } };
    try {
      await recoverEntries(entries, deps);
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, problem: problemOf(error, deps.folder, 'not-readable') };
    } finally {
      await release().catch(() => undefined);
    }
  }

  async function exists(): Promise<boolean> {
    return access(deps.folder).then(
      () => true,
      () => false,
    );
  }

  return {
    preview: (wanted, signal, files = filesOfOneLook()) => previewChange(wanted, files, deps, signal),
    async apply(preview, isRunning, signal) {
      if (preview.report.status !== 'would-change') return preview.report;
      signal.throwIfAborted();
      const done = await alone(() => applyChange(preview, entries, isRunning, deps));
      return done.ok ? done.value : { ...preview.report, status: 'failed', problem: done.problem };
    },
    async undo(change, isRunning, signal) {
      signal.throwIfAborted();
      if (!(await exists()))
        return changeReport('absent', null, { change, problem: { code: 'no-such-change' } });
      const done = await alone(() => undoChange(change, entries, isRunning, deps));
      return done.ok ? done.value : changeReport('failed', null, { change, problem: done.problem });
    },
    async list() {
      const first = await entries.all().catch(() => []);
      if (!first.some(({ entry }) => entry !== null && isOpen(entry.state)))
        return first.map((found) => listed(found, false)).filter((entry) => entry !== null);
      const looked = await alone(() => entries.all());
      const all = looked.ok ? looked.value : first;
      return all.map((found) => listed(found, !looked.ok)).filter((entry) => entry !== null);
    },
    async recover() {
      if (await exists()) await alone(() => Promise.resolve());
    },
  };
}
