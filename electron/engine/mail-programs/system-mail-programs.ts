import type { FoundAccount } from '../clients/client.ts';
import { CLIENTS } from '../clients/clients.ts';
import { systemClientSystem } from '../clients/system-client-system.ts';
import { programRunner } from '../clients/system/run-program.ts';
import { createJournal } from '../journal/create-journal.ts';
import { appleScriptStore } from '../journal/stores/apple-script-store.ts';
import { registryPort, registryStore } from '../journal/stores/registry-store.ts';
import { systemJournalDeps } from '../journal/system-journal-deps.ts';
import { createMailPrograms, type MailPrograms } from './mail-programs.ts';
import { programRuns } from './program-runs.ts';

/** The programs, homes and journal of whoever runs this, as the environment says. */
export function systemMailPrograms(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): MailPrograms {
  const system = systemClientSystem(platform, env);
  const stores = {
    registry: platform === 'win32' ? registryStore(registryPort(programRunner(env), env)) : null,
    appleScript: system.appleScript === null ? null : appleScriptStore(system.appleScript),
  };
  const isRunning = (account: FoundAccount): Promise<boolean> => programRuns(CLIENTS, system, account);
  const journal = createJournal(systemJournalDeps(stores, isRunning, platform, env));
  return createMailPrograms({ clients: CLIENTS, system, journal });
}
