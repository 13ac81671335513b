import type { FormatId, SettingsFormat } from './format.ts';
import { json } from './json.ts';
import { keyFile } from './key-file.ts';
import { prefsJs } from './prefs-js.ts';
import { mailRc } from './mail-rc.ts';
import { msmtpRc } from './msmtp-rc.ts';
import { muttRc } from './mutt-rc.ts';
import { oeAccount } from './oe-account.ts';
import { pineRc } from './pine-rc.ts';
import { reg } from './reg.ts';

/** The formats by name, as the journal knows them. One line each. */
export const FORMATS: Partial<Readonly<Record<FormatId, SettingsFormat>>> = {
  'key-file': keyFile,
  'prefs-js': prefsJs,
  json,
  'mail-rc': mailRc,
  'msmtp-rc': msmtpRc,
  'mutt-rc': muttRc,
  'oe-account': oeAccount,
  'pine-rc': pineRc,
  reg,
};
