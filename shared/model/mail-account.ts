import type { Security } from './observation.ts';

/** Every mail program that is known, by the names the command line prints. */
export const CLIENT_IDS = [
  // settings are edited in their files
  'thunderbird',
  'betterbird',
  'seamonkey',
  'postbox',
  'evolution',
  'kmail',
  'claws-mail',
  'sylpheed',
  'geary',
  'balsa',
  'mailspring',
  'trojita',
  'mutt',
  'neomutt',
  'alpine',
  'msmtp',
  's-nail',
  'windows-live-mail',
  // through the program's own door, or its registry
  'apple-mail',
  'outlook-mac',
  'outlook',
  // by the customer's hand
  'outlook-new',
  'outlook-mac-new',
  'em-client',
  'mailbird',
  'the-bat',
  'pegasus',
  'foxmail',
  'becky',
  'eudora',
  'spark',
  'airmail',
  'canary',
  'mailmate',
  'ios-mail',
  'android-mail',
  // only explained
  'windows-mail',
  'outlook-express',
] as const;
export type ClientId = (typeof CLIENT_IDS)[number];

/**
 * How an account can be moved: `direct` its file is edited while the program is closed, `live` the file is edited at any
 * time, or the program itself is asked, `opt-in` the same after a warning the customer agrees to, `guided` by the customer
 * step by step, `explain` not at all.
 */
export type ChangeMode = 'direct' | 'live' | 'opt-in' | 'guided' | 'explain';

/** `encrypted-password` = a challenge that hides the password (CRAM-MD5, DIGEST-MD5, NTLM, GSSAPI count as `other`). */
export type LoginMethod = 'none' | 'password' | 'encrypted-password' | 'oauth2' | 'other';

export interface Login {
  method: LoginMethod;
  /** Absent: none, or the program takes it from the incoming server and it is not known here. */
  user?: string;
}

/** Where an account submits mail. */
export interface Outgoing {
  /** A name or an address literal without brackets. */
  host: string;
  /** As the program will use it: its own default where the settings name none. */
  port: number;
  /** A program that takes STARTTLS where it is offered counts as `starttls`. */
  security: Security;
  login: Login;
}

/** Why an account cannot be moved by this program. */
export const ACCOUNT_LIMITS = [
  /** The login is a sign-in in the browser (OAuth 2.0): no relay takes it. */
  'oauth',
  /** Mail goes by the maker's own servers (Exchange, a cloud): a shut port does not matter. */
  'not-smtp',
  /** Mail is handed to a program such as sendmail or msmtp. Param: `command`. */
  'mail-command',
  /** The settings are made elsewhere (an administrator's policy, `user.js`, the desktop's online accounts). Param: `path`. */
  'managed',
  /** The same setting is made in several places, so that no one place decides. */
  'ambiguous',
  /** The program has been retired by its maker. */
  'retired',
  /** Its settings cannot be read or are not documented. */
  'closed-format',
  /**
   * The program encrypts in another way on this port: some take TLS from the start on port 465 alone, and STARTTLS on
   * all others alone. Params: `port`, `security`.
   */
  'security-not-offered',
] as const;
export type AccountLimit = (typeof ACCOUNT_LIMITS)[number];

/** One account, and identity where a program has several in one account, as `postern accounts --json` prints it. */
export interface MailAccount {
  /** Stable while the program's settings are: `thunderbird:xyz.default-release:smtp1:id1`. */
  id: string;
  client: ClientId;
  /** The program's own name of the profile or file that holds the account. */
  profile: string;
  /** The sender's address; empty where the settings name none. */
  email: string;
  /** Null where the account has no outgoing server of its own, or none that can be read. */
  outgoing: Outgoing | null;
  mode: ChangeMode;
  /** The program runs now, or holds its profile. */
  running: boolean;
  /** What a change would write; the settings' own files otherwise. Absolute paths. */
  files: string[];
  /** Present when the account cannot be moved, or only with care. */
  limit?: { code: AccountLimit; params: Readonly<Record<string, string>> };
}

/** Something that was found and left alone. */
export interface ClientRemark {
  client: ClientId;
  path: string;
  problem:
    | 'not-readable'
    | 'not-permitted'
    | 'too-large'
    | 'unexpected-shape'
    | 'unknown-version'
    /** It tells of its accounts only while it runs, and is not started just to be asked. */
    | 'not-running';
  /** The line, the key, the version or the system's error name. Never a sentence of ours. */
  detail?: string;
}

export const ACCOUNTS_SCHEMA = 'postern-accounts/1';
export interface AccountsReport {
  schema: typeof ACCOUNTS_SCHEMA;
  accounts: MailAccount[];
  remarks: ClientRemark[];
}
