import type { FormatId } from './formats/format.ts';

/** One place settings are kept in, as the journal names it. */
export type StoreRef =
  | { kind: 'file'; path: string; format: FormatId }
  /** A key of the Windows registry, as `HKEY_CURRENT_USER\Software\…`; settings are `subkey|value name` in the `reg` format. */
  | { kind: 'registry'; key: string }
  /** An object a macOS program shows to AppleScript; settings are its properties, values AppleScript literals. */
  | { kind: 'apple-script'; application: 'Mail' | 'Microsoft Outlook'; object: string };

/** A setting to write, as its format writes it (`FileChange.settings`); null takes it out. */
export interface SettingEdit {
  key: string;
  value: string | null;
}

export interface StoreEdits {
  store: StoreRef;
  edits: SettingEdit[];
}
