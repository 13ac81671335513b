import type { Observation, Security } from './observation.ts';

/** Where a provider's settings were learned, best first. */
export const SETTINGS_SOURCES = [
  /** The table that ships with the program. */
  'table',
  /** The ISP's own profile. */
  'isp-profile',
  /** `https://autoconfig.DOMAIN/mail/config-v1.1.xml` */
  'autoconfig',
  /** `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml` */
  'well-known',
  /** `_submissions._tcp`, `_submission._tcp` (RFC 6186, RFC 8314) */
  'srv',
  /** Thunderbird's database of providers. */
  'ispdb',
  /** The settings of whoever receives the domain's mail. */
  'mx',
  /** The same files by plain http: anybody on the way could have written them. */
  'autoconfig-insecure',
  /** Names that are common. */
  'guess',
] as const;
export type SettingsSource = (typeof SETTINGS_SOURCES)[number];

/** What a provider wants before a program may log in. */
export type ProviderQuirk =
  | { kind: 'app-password'; url?: string }
  | { kind: 'oauth-only'; since?: string }
  /** Sending by a mail program has to be switched on in the webmail. */
  | { kind: 'switch-on'; url?: string }
  /** No SMTP for anybody, or not on this plan. */
  | { kind: 'no-smtp'; note: 'bridge-program' | 'paid-plan' | 'never' };

/** One way the provider takes mail. */
export interface ServerCandidate {
  host: string;
  port: number;
  security: Security;
  /** What the source says of the login, strongest first. */
  methods: ('password' | 'encrypted-password' | 'oauth2')[];
  /** The user name for this address, where the source says how it is made. */
  user: string | null;
  source: SettingsSource;
  /** The address asked, or the table's key. */
  sourceDetail: string;
  /** `ready` with a valid certificate and AUTH offered: proven. Null: not tried (the signal, or the deadline). */
  proof: Observation | null;
  proven: boolean;
  /**
   * A reason for the customer to look twice, also at one that is proven: anybody on the way could have written the answer
   * (plain http), or unsigned DNS names a server of another owner (RFC 6186 §6).
   */
  caution?: 'insecure-source' | 'other-domain';
}

export const SETTINGS_SCHEMA = 'postern-settings/1';
/** What `postern settings EMAIL` answers. */
export interface ProviderSettings {
  schema: typeof SETTINGS_SCHEMA;
  email: string;
  domain: string;
  /** The provider's name, where a source gives one. */
  provider: string | null;
  /** Best first; those proven stand before those that are not. */
  candidates: ServerCandidate[];
  quirks: ProviderQuirk[];
  /** What each source said, also those that had nothing. */
  sources: {
    source: SettingsSource;
    outcome: 'found' | 'nothing' | 'failed' | 'not-tried';
    detail?: string;
  }[];
}
