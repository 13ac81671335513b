import type { LoginMethod } from './mail-account.ts';
import type { Family, Role, Security } from './observation.ts';
import type { ProviderQuirk } from './provider-settings.ts';

/** What is to be learned: one outgoing server of one account, or one the user named. */
export interface Subject {
  /** The account's address, when known: decides which relays accept it. */
  email?: string;
  host: string;
  /** Null when the user named a server without a port: 25, 465 and 587 are all of interest. */
  port: number | null;
  security: Security | null;
  /** How the account logs in, as its mail program has it. Absent: no mail program told. */
  login?: LoginMethod;
  /** Whose server this is. Absent: none that is known, or a report of before this was told. */
  provider?: SubjectProvider;
}

/** A mail company as the table has it on the day of the check: a report is judged by it long after the table has changed. */
export interface SubjectProvider {
  /** Of its row. */
  id: string;
  name: string;
  /** What has to be done before a mail program may log in. */
  quirks: ProviderQuirk[];
}

/**
 * One planned target: a host, a port and a way of speaking. The runner resolves it and makes one attempt per
 * address family (RFC 8305 is about speed; here each family is a fact of its own).
 */
export interface Target {
  id: string;
  role: Role;
  purpose: 'mail' | 'non-mail';
  host: string;
  port: number;
  security: Security;
  /**
   * `greeting`: connect, greeting, QUIT. `ehlo`: also EHLO. `session`: also STARTTLS or implicit TLS and EHLO again.
   * `connect`: nothing is said (a non-mail control).
   */
  depth: 'connect' | 'greeting' | 'ehlo' | 'session';
  /** With `security: starttls`: go on in plain (and report `none`) when the server does not offer it. */
  tlsOptional: boolean;
  families: Family[];
  /** Lower runs earlier when the line is slow and sockets are rationed. */
  priority: number;
}

export interface Plan {
  targets: Target[];
}
