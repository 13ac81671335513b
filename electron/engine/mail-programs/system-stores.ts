import type { ClientSystem } from '../clients/system.ts';
import { programRunner } from '../clients/system/run-program.ts';
import { appleScriptStore } from '../journal/stores/apple-script-store.ts';
import { registryPort, registryStore } from '../journal/stores/registry-store.ts';
import type { SettingsStores } from '../journal/stores/store.ts';

/** What this computer keeps settings in beside files. */
export function systemStores({ platform, env, appleScript }: ClientSystem): SettingsStores {
  return {
    registry: platform === 'win32' ? registryStore(registryPort(programRunner(env), env)) : null,
    appleScript: appleScript === null ? null : appleScriptStore(appleScript),
  };
}
