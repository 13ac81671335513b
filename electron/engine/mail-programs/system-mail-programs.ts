import type { FoundAccount } from '../clients/client.ts';
import { CLIENTS } from '../clients/clients.ts';
import { systemClientSystem } from '../clients/system-client-system.ts';
import { createJournal } from '../journal/create-journal.ts';
import { systemJournalDeps } from '../journal/system-journal-deps.ts';
import { createMailPrograms, type MailPrograms } from './mail-programs.ts';
import { accountInUse } from './account-in-use.ts';
import { systemStores } from './system-stores.ts';

/** The programs, homes and journal of whoever runs this, as the environment says. */
export function systemMailPrograms(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): MailPrograms {
  const system = systemClientSystem(platform, env);
  const isRunning = (account: FoundAccount): Promise<boolean> => accountInUse(CLIENTS, system, account);
  const journal = createJournal(systemJournalDeps(systemStores(system), isRunning, platform, env));
  return createMailPrograms({ clients: CLIENTS, system, journal });
}
