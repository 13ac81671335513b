import type { Target } from '../../../shared/model/change.ts';
import type {
  AccountLimit,
  ClientId,
  ClientRemark,
  MailAccount,
} from '../../../shared/model/mail-account.ts';
import type { StoreEdits } from './store-edits.ts';
import type { ClientSystem } from './system.ts';

/** An account with what its adapter wants to know again: where in the settings it stands. */
export interface FoundAccount extends MailAccount {
  place: Readonly<Record<string, string>>;
}

export interface Found {
  accounts: FoundAccount[];
  remarks: ClientRemark[];
}

/** What an adapter answers when an account is to be moved. It writes nothing: the journal does. */
export type ClientPlan =
  | { kind: 'already-right' }
  | {
      kind: 'edits';
      stores: StoreEdits[];
      /** Other accounts that share the server entry and move with it: account ids. */
      alsoMoves: string[];
      asksPassword: boolean;
      needsRestart: boolean;
    }
  /** Not by us: see `limit`. */
  | { kind: 'not-movable'; limit: { code: AccountLimit; params: Readonly<Record<string, string>> } }
  /** By the customer, step by step. */
  | { kind: 'by-hand' }
  /** The settings have become unreadable, or another shape, since they were found. */
  | { kind: 'unexpected-shape'; path: string; detail: string };

/**
 * One mail program. A file of this folder each; they do not know each other, and `clients.ts` lists them.
 * Nothing here throws for what it finds on a computer: a settings file that is not understood becomes a remark, and a
 * program that is not installed costs a look at a folder that is not there.
 */
export interface ClientAdapter {
  readonly id: ClientId;
  find(system: ClientSystem, signal: AbortSignal): Promise<Found>;
  plan(account: FoundAccount, to: Target, system: ClientSystem, signal: AbortSignal): Promise<ClientPlan>;
  /** Asked again right before a change is written: the program runs, or holds the profile of this account. */
  isRunning(account: FoundAccount, system: ClientSystem, signal: AbortSignal): Promise<boolean>;
}
