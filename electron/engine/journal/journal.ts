import type { ChangeEntry, ChangeReport, SettingChange, Target } from '../../../shared/model/change.ts';
import type { ClientPlan, FoundAccount } from '../clients/client.ts';
import type { FormatId, SettingsFormat, Splice } from '../clients/formats/format.ts';
import type { StoreRef } from '../clients/store-edits.ts';
import type { FilesOfOneLook } from './files-of-one-look.ts';
import type { SettingsStores } from './stores/store.ts';

export interface ChangeWanted {
  account: FoundAccount;
  to: Target;
  plan: Extract<ClientPlan, { kind: 'edits' }>;
}

/** One place a change writes, as the preview found it. Values are raw: passwords are not hidden here. */
export interface PreviewPlace {
  store: StoreRef;
  settings: SettingChange[];
  /** Null where the settings are not in a file. */
  file: {
    /** Where the links in the path lead. */
    real: string;
    /** What is there. */
    bytes: Buffer;
    /** What makes of it what will be there. */
    splices: Splice[];
  } | null;
}

/** What `preview` found and `apply` takes. It stays in the process that made it. */
export interface Preview {
  /** `would-change`, `already-right` or `failed`. */
  report: ChangeReport;
  wanted: ChangeWanted;
  /** Those that would change; empty unless `would-change`. */
  places: PreviewPlace[];
}

/** The only writer of other programs' settings (design §7). Nothing here rejects for what it finds on the computer, only for the signal. */
export interface Journal {
  /** Writes nothing. `files`: those of the look the plan was made from; left out, the files are read anew. */
  preview(wanted: ChangeWanted, signal: AbortSignal, files?: FilesOfOneLook): Promise<Preview>;
  /** Once the first byte is on its way, the signal is no longer heeded: the change is made, or put back. */
  apply(preview: Preview, isRunning: () => Promise<boolean>, signal: AbortSignal): Promise<ChangeReport>;
  /** `change` null: the newest that stands. */
  undo(
    change: string | null,
    isRunning: (account: FoundAccount) => Promise<boolean>,
    signal: AbortSignal,
  ): Promise<ChangeReport>;
  /** Oldest first. Passwords in the settings are hidden. */
  list(): Promise<ChangeEntry[]>;
  /** Puts right what a kill left; the others do so by themselves. */
  recover(): Promise<void>;
}

export interface JournalDeps {
  /** See `stateFolder`. It need not be there yet. */
  folder: string;
  formats: Partial<Readonly<Record<FormatId, SettingsFormat>>>;
  stores: SettingsStores;
  /** Asked before a change that a kill left half made is put back. Absent: nobody is asked. */
  isRunning?: (account: FoundAccount) => Promise<boolean>;
  /** Unix time in milliseconds. */
  now: () => number;
  /** From 0, below 1. */
  random: () => number;
  sleep: (ms: number) => Promise<void>;
}
