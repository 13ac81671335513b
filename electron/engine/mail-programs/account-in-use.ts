import type { ClientAdapter, FoundAccount } from '../clients/client.ts';
import type { ClientSystem } from '../clients/system.ts';

/** Whether the program of an account stands in the way of a change. Settings that may be edited at any time are never held. */
export async function accountInUse(
  clients: readonly ClientAdapter[],
  system: ClientSystem,
  account: FoundAccount,
  signal: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  if (account.mode === 'live') return false;
  const client = clients.find(({ id }) => id === account.client);
  return client !== undefined && (await client.isRunning(account, system, signal));
}
