import { changeReport } from '../../../shared/change/change-report.ts';
import type {
  ChangeEntry,
  ChangeReport,
  FileChange,
  SettingChange,
  Target,
} from '../../../shared/model/change.ts';
import type { FoundAccount } from '../clients/client.ts';
import type { Entry } from './entry.ts';
import type { EntryFound } from './entry-folder.ts';
import { maskValue } from './mask.ts';
import type { Conflict } from './way-back.ts';
import { pathOf } from './values.ts';

/** What a report tells of the change it is about. */
export interface Subject {
  account: FoundAccount;
  to: Target;
  alsoMoves: string[];
  asksPassword: boolean;
  needsRestart: boolean;
}

export function reportOf(
  { account, to, alsoMoves, asksPassword, needsRestart }: Subject,
  {
    status,
    ...rest
  }: Pick<ChangeReport, 'status'> & Partial<Pick<ChangeReport, 'change' | 'files' | 'problem' | 'conflicts'>>,
): ChangeReport {
  return changeReport(status, account, { to, alsoMoves, asksPassword, needsRestart, ...rest });
}

/** Settings fit to be shown. */
export function shownSettings(settings: readonly SettingChange[]): SettingChange[] {
  return settings.map(({ key, before, after }) => ({
    key,
    before: maskValue(key, before),
    after: maskValue(key, after),
  }));
}

export function shownConflicts(path: string, conflicts: readonly Conflict[]): ChangeReport['conflicts'] {
  return conflicts.map(({ key, ours, now, old }) => ({
    path,
    key,
    ours: maskValue(key, ours),
    now: maskValue(key, now),
    old: maskValue(key, old),
  }));
}

/** A place whose settings are no lines of a file. */
export function shownValues(path: string, settings: readonly SettingChange[]): FileChange {
  const shown = shownSettings(settings);
  const lines = (side: 'before' | 'after'): string =>
    shown.flatMap((one) => (one[side] === null ? [] : [`${one.key} = ${one[side]}`])).join('\n');
  return { path, before: lines('before'), after: lines('after'), settings: shown };
}

/** Null: another Postern is at it, and nothing stands yet. */
export function listed({ change, entry }: EntryFound, underway: boolean): ChangeEntry | null {
  if (entry === null) {
    const unknown = { at: '', account: '', client: null, email: '', from: null, to: null, files: [] };
    return { change, state: 'interrupted', ...unknown };
  }
  const state = listedState(entry.state, underway);
  if (state === null) return null;
  const { at, account, to, places } = entry;
  return {
    change,
    at,
    state,
    account: account.id,
    client: account.client,
    email: account.email,
    from: account.outgoing,
    to,
    files: places.map(({ store, settings }) => ({ path: pathOf(store), settings: shownSettings(settings) })),
  };
}

function listedState(state: Entry['state'], underway: boolean): ChangeEntry['state'] | null {
  if (state === 'applying') return underway ? null : 'interrupted';
  // Until it is undone, it stands.
  if (state === 'undoing') return underway ? 'changed' : 'interrupted';
  return state;
}
