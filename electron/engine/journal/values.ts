import type { SettingChange } from '../../../shared/model/change.ts';
import type { StoreRef } from '../clients/store-edits.ts';
import type { JournalDeps } from './journal.ts';
import type { Problem } from './problem.ts';
import type { SettingsStore, StoreFailure } from './stores/store.ts';

export type ReadValues =
  { ok: true; values: ReadonlyMap<string, string | null> } | { ok: false; problem: Problem };

/** How a place is named to a person. */
export function pathOf(store: StoreRef): string {
  switch (store.kind) {
    case 'file':
      return store.path;
    case 'registry':
      return store.key;
    case 'apple-script':
      return `${store.application}: ${store.object}`;
  }
}

/** Once begun, a step is made or put back: what a person cancels no longer reaches the stores. */
const unheeded = (): AbortSignal => new AbortController().signal;

type Ask<T> = <Ref extends StoreRef>(store: SettingsStore<Ref>, ref: Ref) => Promise<T | StoreFailure>;

async function ask<T extends { ok: true }>(
  ref: StoreRef,
  deps: JournalDeps,
  question: Ask<T>,
): Promise<T | { ok: false; problem: Problem }> {
  const none: StoreFailure = { ok: false, code: 'not-readable', detail: ref.kind };
  const { registry, appleScript } = deps.stores;
  let answer: T | StoreFailure = none;
  if (ref.kind === 'registry' && registry !== null) answer = await question(registry, ref);
  if (ref.kind === 'apple-script' && appleScript !== null) answer = await question(appleScript, ref);
  if (answer.ok) return answer;
  return { ok: false, problem: { code: answer.code, path: pathOf(ref), detail: answer.detail } };
}

export async function readValues(
  ref: StoreRef,
  settings: readonly { key: string }[],
  deps: JournalDeps,
  signal: AbortSignal = unheeded(),
): Promise<ReadValues> {
  const keys = settings.map(({ key }) => key);
  return ask(ref, deps, (store, at) => store.read(at, keys, signal));
}

export async function backUpValues(
  ref: StoreRef,
  deps: JournalDeps,
): Promise<{ ok: true; bytes: Buffer } | { ok: false; problem: Problem }> {
  return ask(ref, deps, (store, at) => store.backUp(at, unheeded()));
}

export async function writeValues(
  ref: StoreRef,
  settings: readonly SettingChange[],
  deps: JournalDeps,
): Promise<Problem | null> {
  const edits = settings.map(({ key, after: value }) => ({ key, value }));
  const written = await ask(ref, deps, (store, at) => store.write(at, edits, unheeded()));
  return written.ok ? null : written.problem;
}
