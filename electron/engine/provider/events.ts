import type { SettingsSource } from '../../../shared/model/provider-settings.ts';

/** What a search tells while it goes on. */
export type SettingsEvent =
  | { kind: 'source-asked'; source: SettingsSource }
  | { kind: 'source-answered'; source: SettingsSource; outcome: 'found' | 'nothing' | 'failed' | 'not-tried' }
  | { kind: 'proving'; host: string; port: number }
  /** As soon as it is known, in the order of knowing. */
  | { kind: 'proved'; host: string; port: number; security: 'starttls' | 'tls' };
export type SettingsListener = (event: SettingsEvent) => void;
