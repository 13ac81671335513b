import { joinPath } from '../homes.ts';
import type { ClientSystem } from '../system.ts';
import type { SettingsDocument } from '../formats/format.ts';
import { SERVER_SETTINGS, settingKey } from './server.ts';

/** A file that settles settings above `prefs.js`: a change there would be undone at the next start. */
export interface Ruling {
  path: string;
  rules(key: string): boolean;
}

/** The path of the first file that rules over one of a server's settings, or null. */
export function ruledBy(rulings: readonly Ruling[], server: string): string | null {
  const keys = SERVER_SETTINGS.map((setting) => settingKey(server, setting));
  return rulings.find((ruling) => keys.some((key) => ruling.rules(key)))?.path ?? null;
}

export function userJsRuling(path: string, document: SettingsDocument): Ruling {
  return { path, rules: (key) => document.get(key) !== null };
}

/**
 * What an administrator laid down: `policies.json` and AutoConfig files (`lockPref` in `*.cfg`), in the system's folder
 * and in the program's own. support.mozilla.org, "Managing Thunderbird"
 */
export async function readRulings(
  folders: readonly string[],
  configFolder: string | null,
  system: ClientSystem,
): Promise<Ruling[]> {
  const policies = [
    ...(configFolder === null ? [] : [joinPath(system, configFolder, 'policies', 'policies.json')]),
    ...folders.map((folder) => joinPath(system, folder, 'distribution', 'policies.json')),
  ];
  const configs = await Promise.all(
    folders.map(async (folder) =>
      (await system.files.list(folder))
        .filter((name) => name.toLowerCase().endsWith('.cfg'))
        .map((name) => joinPath(system, folder, name)),
    ),
  );
  const rulings = await Promise.all([
    ...policies.map((path) => policyRuling(path, system)),
    ...configs.flat().map((path) => configRuling(path, system)),
  ]);
  return rulings.filter((ruling) => ruling !== null);
}

async function policyRuling(path: string, system: ClientSystem): Promise<Ruling | null> {
  const file = await system.files.read(path);
  if (!file.ok) return null;
  const preferences = preferencesOf(file.bytes);
  return {
    path,
    rules(key) {
      const entry: unknown = preferences[key];
      // `default` can be changed by the user; a bare value is the old way to lock.
      if (typeof entry !== 'object' || entry === null) return entry !== undefined;
      return !('Status' in entry) || entry.Status !== 'default';
    },
  };
}

function preferencesOf(bytes: Buffer): Record<string, unknown> {
  try {
    const json = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as {
      policies?: { Preferences?: Record<string, unknown> };
    } | null;
    const preferences = json?.policies?.Preferences;
    return typeof preferences === 'object' ? preferences : {};
  } catch {
    // The program takes no policy from a file it cannot read.
    return {};
  }
}

async function configRuling(path: string, system: ClientSystem): Promise<Ruling | null> {
  const file = await system.files.read(path);
  if (!file.ok) return null;
  const text = file.bytes.toString('latin1');
  // Mozilla's own way to hide it: every byte moved by 13 (`general.config.obscure_value`).
  const moved = Buffer.from(file.bytes.map((byte) => byte - 13)).toString('latin1');
  return {
    path,
    rules: (key) => {
      const set = new RegExp(`\\b(?:lockPref|pref)\\s*\\(\\s*["']${key.replaceAll('.', '\\.')}["']`);
      return set.test(text) || set.test(moved);
    },
  };
}
