import type { ProviderDeps } from '../../provider/deps.ts';
import type { InForce, PolicyStore, Refusal } from './policy-store.ts';
import { readPolicy, type Unread } from './read-policy.ts';

/** What became of a newer policy. `detail`: the system's or the network's name for what went wrong, where there is one. */
export type Taken = { ok: true; inForce: InForce } | Untaken;
export interface Untaken {
  ok: false;
  code: Refusal | Unread;
  detail?: string;
}

/** Reads a policy from a file or a web address and takes it, or says why not. Never rejects. */
export async function takePolicy(
  store: PolicyStore,
  from: string,
  get: ProviderDeps['get'],
  signal: AbortSignal,
): Promise<Taken> {
  const read = await readPolicy(from, get, signal);
  return read.ok ? store.take(read.text) : read;
}
