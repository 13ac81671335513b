import type { FormatId, SettingsFormat } from './format.ts';
import { oeAccount } from './oe-account.ts';
import { reg } from './reg.ts';

/** The formats by name, as the journal knows them. One line each. */
export const FORMATS: Partial<Readonly<Record<FormatId, SettingsFormat>>> = {
  'oe-account': oeAccount,
  reg,
};
