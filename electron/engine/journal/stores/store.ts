import type { ChangeProblem } from '../../../../shared/model/change.ts';
import type { SettingEdit, StoreRef } from '../../clients/store-edits.ts';

export type RegistryRef = Extract<StoreRef, { kind: 'registry' }>;
export type AppleScriptRef = Extract<StoreRef, { kind: 'apple-script' }>;

export interface StoreFailure {
  ok: false;
  code: Extract<
    ChangeProblem,
    'not-readable' | 'not-writable' | 'not-allowed' | 'unexpected-shape' | 'client-running' | 'unknown'
  >;
  /** The system's own words or number. Never a sentence of ours, never a password. */
  detail: string;
}

/** Raw values, as `SettingEdit.value` writes them. A key that was asked for and is absent is there with null. */
export type StoreRead = { ok: true; values: ReadonlyMap<string, string | null> } | StoreFailure;

/** `bytes` is what a person, or the system's own tool, can put everything back with: the journal keeps it and never reads it. */
export type StoreBackup = { ok: true; bytes: Buffer } | StoreFailure;

export type StoreWrite = { ok: true } | StoreFailure;

/**
 * Settings that are not in a file. It cannot be written in one piece, so the journal notes every old and new value
 * before `write`, reads back after it, and on any difference writes the old values again. Nothing here throws for what it
 * finds; a rejected promise is a programmer's error, or the signal.
 */
export interface SettingsStore<Ref extends StoreRef = StoreRef> {
  read(ref: Ref, keys: readonly string[], signal: AbortSignal): Promise<StoreRead>;
  /** All of `ref`, as it is. */
  backUp(ref: Ref, signal: AbortSignal): Promise<StoreBackup>;
  /** In the order given; stops at the first that fails. A null value takes the setting out. */
  write(ref: Ref, edits: readonly SettingEdit[], signal: AbortSignal): Promise<StoreWrite>;
}

/** Null where the computer has no such thing. */
export interface SettingsStores {
  registry: SettingsStore<RegistryRef> | null;
  appleScript: SettingsStore<AppleScriptRef> | null;
}
