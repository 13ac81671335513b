import { loadProfile } from '../../engine/isp/load-profile.ts';
import { findSettings } from '../../engine/provider/find-settings.ts';
import { readMailAddress } from '../../engine/provider/mail-address.ts';
import { systemProviderDeps } from '../../engine/provider/system-provider-deps.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { createLiveLines } from '../view/live-lines.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { settingsText } from '../view/settings.ts';

export interface SettingsOptions {
  isp: string;
  /** False: what is found is not tried. */
  probe: boolean;
  json: boolean;
  /** Absent: as the system, or else the ISP, speaks. */
  lang?: string;
}

/** `postern settings`: 0 a way is found and proven (found, with `--no-probe`), 1 there is none, 2 this is no address. */
export async function settingsCommand(
  email: string,
  options: SettingsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const loaded = await loadProfile(options.isp);
  const words = await readWords(options.lang, terminal, loaded.ok ? loaded.profile.languages : []);
  if (!readMailAddress(email).ok) {
    terminal.err(`postern: ${words.message('cli.usage.bad-email', { value: email })}\n`);
    return EXIT.usage;
  }
  if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return EXIT.usage;
  }

  const lines = terminal.live ? createLiveLines((text) => terminal.err(text), terminal.columns) : null;
  const found = await findSettings(
    email,
    loaded.profile,
    systemProviderDeps(options.probe),
    (event) => {
      if (event.kind === 'source-asked')
        lines?.draw([words.message('settings.asking', { value: email.trim() })]);
      if (event.kind === 'proving') {
        lines?.draw([words.message('cli.progress.connect', { host: event.host, port: event.port })]);
      }
    },
    terminal.signal,
  );
  lines?.clear();

  if (options.json) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const view = { words, colours: terminal.outColours, columns: terminal.columns, probed: options.probe };
    terminal.out(settingsText(found, view));
  }
  if (terminal.signal.aborted) return EXIT.cancelled;
  const usable = options.probe ? found.candidates.some(({ proven }) => proven) : found.candidates.length > 0;
  return usable ? EXIT.ok : EXIT.problem;
}
