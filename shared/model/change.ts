import type { ClientId, Outgoing } from './mail-account.ts';
import type { Security } from './observation.ts';

export const CHANGE_STATUSES = [
  /** There is no such account, or no such change. */
  'absent',
  'already-right',
  'would-change',
  'changed',
  'undone',
  /** The settings were changed by hand since: nothing was written over. */
  'conflict',
  /** The file is not what the preview showed. */
  'changed-since-preview',
  'client-running',
  'failed',
] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

/** Where an account is to submit mail. */
export interface Target {
  host: string;
  port: number;
  security: Security;
  /** `keep`: as it is now. `none`: no login. Otherwise a password under this user name. */
  login: 'keep' | 'none' | { user: string };
}

/** One setting: its key as the format names it, and its value as written there (quotes, `dword:` and all); null = absent. */
export interface SettingChange {
  key: string;
  before: string | null;
  after: string | null;
}

/** What one file (or registry key, or program object) is to become. */
export interface FileChange {
  /** A path, a registry key, or a program's object. */
  path: string;
  /** The lines that change, as they are and as they would be; passwords in them are hidden. */
  before: string;
  after: string;
  settings: SettingChange[];
}

/** Why a change was not made, or not whole. */
export const CHANGE_PROBLEMS = [
  'no-such-account',
  'no-such-change',
  /** The account cannot be moved: see `MailAccount.limit`. */
  'not-movable',
  /** To be made by hand: guided steps. */
  'by-hand',
  /** An `opt-in` change that was not agreed to. */
  'needs-consent',
  'client-running',
  'not-readable',
  'not-writable',
  'disk-full',
  /** Not understood: left alone. */
  'unexpected-shape',
  'changed-since-preview',
  'changed-by-hand',
  /** Another Postern is at it. */
  'busy',
  /** Written, but reading it back gave something else; the old was put back. */
  'not-kept',
  /** macOS: the user has not allowed one program to steer the other (-1743). */
  'not-allowed',
  'unknown',
] as const;
export type ChangeProblem = (typeof CHANGE_PROBLEMS)[number];

export const CHANGE_SCHEMA = 'postern-change/1';
/** What `postern fix` and `postern undo` answer. */
export interface ChangeReport {
  schema: typeof CHANGE_SCHEMA;
  /** Null while nothing was written. */
  change: string | null;
  status: ChangeStatus;
  account: string;
  client: ClientId | null;
  email: string;
  from: Outgoing | null;
  to: Target | null;
  files: FileChange[];
  /** Other accounts that use the same server entry and move with it: account ids. */
  alsoMoves: string[];
  /** The program will ask for the password once: its store knows passwords by host. */
  asksPassword: boolean;
  /** The program has to be started anew before it uses the change. */
  needsRestart: boolean;
  problem?: { code: ChangeProblem; path?: string; detail?: string };
  /** Settings that were changed by hand: what we wrote, what is there, what was there before. */
  conflicts: { path: string; key: string; ours: string | null; now: string | null; old: string | null }[];
  /** Of a preview: what it was made from. `apply` is given it, so that what was shown is what is done. */
  digest?: string;
}

/** One entry of the journal, newest last, as `postern changes --json` lists it. */
export interface ChangeEntry {
  change: string;
  /** ISO 8601. */
  at: string;
  /** `interrupted`: the program was killed in the middle; what is on disk was put right, or is to be looked at. */
  state: 'changed' | 'undone' | 'rolled-back' | 'interrupted';
  /** Empty, and `client` and `to` null, where the entry itself can no longer be read. */
  account: string;
  client: ClientId | null;
  email: string;
  from: Outgoing | null;
  to: Target | null;
  files: { path: string; settings: SettingChange[] }[];
}
