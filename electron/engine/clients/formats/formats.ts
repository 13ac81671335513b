import type { FormatId, SettingsFormat } from './format.ts';

/** The formats by name, as the journal knows them. One line each. */
export const FORMATS: Partial<Readonly<Record<FormatId, SettingsFormat>>> = {};
