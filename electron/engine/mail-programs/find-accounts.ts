import type { ClientAdapter, Found, FoundAccount } from '../clients/client.ts';
import type { ClientSystem } from '../clients/system.ts';

/** Asks every mail program for its accounts at the same time; ids are unique, in the order of the list. @param system - one that remembers its answers */
export async function findAccounts(
  clients: readonly ClientAdapter[],
  system: ClientSystem,
  signal: AbortSignal,
): Promise<Found> {
  const found = await Promise.all(clients.map((client) => client.find(system, signal)));
  signal.throwIfAborted();
  return {
    accounts: numbered(found.flatMap(({ accounts }) => accounts)),
    remarks: found.flatMap(({ remarks }) => remarks),
  };
}

/** Two profiles of the same name, in two places, make two accounts of the same id: the later ones get a number. */
function numbered(accounts: readonly FoundAccount[]): FoundAccount[] {
  const seen = new Map<string, number>();
  return accounts.map((account) => {
    const count = (seen.get(account.id) ?? 0) + 1;
    seen.set(account.id, count);
    return count === 1 ? account : { ...account, id: `${account.id}#${count}` };
  });
}
