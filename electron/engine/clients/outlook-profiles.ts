import { subKey, type RegistryKey } from './registry.ts';

/** Where Outlook keeps its profiles, newest first; several versions may have been here. */
export const PROFILE_ROOTS = [
  { key: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles', version: '16.0' },
  { key: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Outlook\\Profiles', version: '15.0' },
  {
    key: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles',
    version: 'nt',
  },
] as const;

/** One account of a profile, of whatever kind. */
export interface ProfileAccount {
  /** `key`: full. */
  profile: { name: string; key: string };
  version: string;
  /** Eight hexadecimal digits. */
  id: string;
  /** Below the profile's key, as written. */
  subkey: string;
  /** Raw, or null. */
  value: (name: string) => string | null;
}

/** The section of a profile that holds its accounts, and an account in it. A profile may have any name. */
const ACCOUNT = /^(.+?)\\(9375CFF0413111d3B88A00104B2A6676\\([0-9a-f]{8}))$/i;

export function findInProfiles(
  root: string,
  version: string,
  keys: readonly RegistryKey[],
): ProfileAccount[] {
  return keys.flatMap(({ key, value }) => {
    const [, name, subkey, id] = ACCOUNT.exec(subKey(root, key) ?? '') ?? [];
    if (name === undefined || subkey === undefined || id === undefined) return [];
    return [{ profile: { name, key: `${root}\\${name}` }, version, id, subkey, value }];
  });
}
