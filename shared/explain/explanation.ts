import type { NextKind } from '../model/verdict.ts';

/** How far sending got when the error came. `incoming` is about fetching mail, `local` never left the computer. */
export type Stage =
  | 'dns'
  | 'connect'
  | 'greeting'
  | 'tls'
  | 'login'
  | 'sender'
  | 'recipient'
  | 'message'
  | 'incoming'
  | 'local'
  | 'any';

/** How strongly the text alone points to a shut port. `excluded`: the server answered, or nothing was sent at all. */
export type Block = 'high' | 'possible' | 'unlikely' | 'excluded';

export type Program = 'outlook' | 'outlook-express' | 'thunderbird' | 'apple-mail' | 'outlook-mac' | 'any';

/** What an error means: a closed list; `shared/messages` has a sentence for each. */
export const CAUSES = [
  'cannot-connect',
  'silent',
  'silent-or-slow',
  'refused',
  'cut',
  'cut-here',
  'guard-here',
  'network-lost',
  'no-route',
  'name-not-found',
  'name-no-answer',
  'sockets-broken',
  'incoming',
  'incoming-password',
  'not-a-mail-server',
  'masked',
  'server-busy',
  'too-many-connections',
  'lock-mismatch',
  'lock-not-offered',
  'lock-trouble',
  'lock-required',
  'certificate-name',
  'certificate-date',
  'certificate-untrusted',
  'login-part-missing',
  'login-needed',
  'login-method',
  'login-not-offered',
  'login-spa',
  'password-wrong',
  'password-missing',
  'app-password',
  'web-sign-in',
  'login-later',
  'sender-refused',
  'sender-not-yours',
  'relay-denied',
  'recipient-unknown',
  'recipient-not-local',
  'recipient-refused',
  'address-list-refused',
  'line-listed',
  'later',
  'too-large',
  'mailbox-full',
  'message-refused',
  'command-unknown',
  'no-sender',
  'no-recipient',
  'settings-offline',
  'see-below',
  'red-dot',
  'old-service',
  'data-file-missing',
  'data-file-full',
  'mac-unclear',
  'reason-unknown',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What an SMTP reply must look like (RFC 5321 §4.2, RFC 3463). */
export interface ReplyMatch {
  codes: readonly number[];
  /** Enhanced codes; when given, one of them must be there. */
  enhanced?: readonly string[];
  /** Lower-case fragments; when given, one of them must be in the text. */
  words?: readonly string[];
}

/** How a row is recognised: any one of these. */
export interface Match {
  /** Eight hex digits, upper case. */
  hex?: readonly string[];
  winsock?: readonly number[];
  /** Names of system or library errors, upper case. */
  names?: readonly string[];
  reply?: ReplyMatch;
  /** Numbers Outlook for Mac shows. */
  mac?: readonly number[];
  /** Thunderbird's own names for its messages. */
  ids?: readonly string[];
  /** Each phrase is a list of lower-case fragments that must follow one another. */
  phrases?: readonly (readonly string[])[];
  /** Handiwork of an inspecting firewall. */
  sign?: 'masked-greeting' | 'masked-capability';
}

export interface Row {
  id: string;
  program: Program;
  stage: Stage;
  block: Block;
  cause: Cause;
  next: readonly NextKind[];
  match: Match;
  /** Says little: any other row that matches comes first. */
  vague?: true;
  /** As a customer would read it out or paste it. */
  sample: string;
}

/** What one error text means. */
export interface Explanation {
  /** The row of the table. */
  id: string;
  /** The piece of the text it was known by. */
  match: string;
  program: Program;
  stage: Stage;
  block: Block;
  cause: Cause;
  next: readonly NextKind[];
  /** Rows that match the same text less tellingly, best first. */
  alsoSeen: string[];
  /** The port the text names. */
  port?: number;
}
