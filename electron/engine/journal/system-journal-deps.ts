import { FORMATS } from '../clients/formats/formats.ts';
import type { FoundAccount } from '../clients/client.ts';
import type { JournalDeps } from './journal.ts';
import { stateFolder } from './state-folder.ts';
import type { SettingsStores } from './stores/store.ts';

/** The journal of whoever runs the program, on this computer. */
export function systemJournalDeps(
  stores: SettingsStores,
  isRunning: (account: FoundAccount) => Promise<boolean>,
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): JournalDeps {
  return {
    folder: stateFolder(platform, env),
    formats: FORMATS,
    stores,
    isRunning,
    now: Date.now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
