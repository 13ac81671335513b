import { stateFolder } from '../../journal/state-folder.ts';
import { installedPack } from '../pack/installed-pack.ts';
import { createPolicyStore, type InForce } from './policy-store.ts';
import { readPolicy } from './read-policy.ts';

export interface BuiltInPolicy {
  inForce: InForce;
  /** Why the newer one was not taken; null when it was, or none was given. */
  refused: string | null;
}

/** How long an address may take, milliseconds: the window waits for it. */
const FETCH_MS = 10_000;

/**
 * The policy in force of the pack a program was built with; null where there is no pack. `update` names a newer one to take
 * first. Nothing is fetched that was not named. Rejects when the pack is broken, which is a fault of the build.
 */
export async function builtInPolicy(folder: string, update: string | null): Promise<BuiltInPolicy | null> {
  const installed = await installedPack(folder);
  if (installed === null) return null;
  const store = createPolicyStore(installed, stateFolder(process.platform, process.env), () => new Date());
  const refused = update === null ? null : await take(update);
  return { inForce: await store.current(), refused };

  async function take(from: string): Promise<string | null> {
    try {
      // Loaded only when a newer one was named: the window waits for all that stands here.
      const { systemProviderDeps } = await import('../../provider/system-provider-deps.ts');
      const web = systemProviderDeps(false);
      const read = await readPolicy(
        from,
        (ask, signal) => web.get(ask, signal),
        AbortSignal.timeout(FETCH_MS),
      );
      const taken = read.ok ? await store.take(read.text) : read;
      return taken.ok ? null : taken.code;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code?.toString() ?? 'not-fetched';
    }
  }
}
