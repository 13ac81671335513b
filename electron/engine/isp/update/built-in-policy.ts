import { stateFolder } from '../../journal/state-folder.ts';
import { withinTime } from '../../within-time.ts';
import { installedPack } from '../pack/installed-pack.ts';
import { createPolicyStore, type PolicyStore } from './policy-store.ts';
import { takePolicy, type Taken } from './take-policy.ts';

/** How long an address may take, milliseconds: somebody waits for it. */
const FETCH_MS = 10_000;

/**
 * The policies of the pack a program was built with; null where there is no pack. Rejects when the pack is broken, which
 * is a fault of the build.
 */
export async function builtInPolicies(folder: string): Promise<PolicyStore | null> {
  const installed = await installedPack(folder);
  if (installed === null) return null;
  return createPolicyStore(installed, stateFolder(process.platform, process.env), () => new Date());
}

/** Takes a policy from a file or a web address that somebody named; nothing is fetched by itself. */
export async function takeNamed(
  store: PolicyStore,
  from: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Taken> {
  // Loaded only when a newer one was named: a window waits for all that stands here.
  const { systemProviderDeps } = await import('../../provider/system-provider-deps.ts');
  const web = systemProviderDeps(false);
  return withinTime(FETCH_MS, signal, (within) =>
    takePolicy(store, from, (ask, until) => web.get(ask, until), within),
  );
}
