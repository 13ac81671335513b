import { createHash } from 'node:crypto';
import { build } from 'plist';
import type { Target } from '../../../shared/model/change.ts';
import type { LoginMethod } from '../../../shared/model/mail-account.ts';
import type { Security } from '../../../shared/model/observation.ts';

/** Where mail is fetched. */
export interface Incoming {
  protocol: 'imap' | 'pop3';
  host: string;
  port: number;
  security: Security;
  user: string;
}

export interface MobileConfigWanted {
  email: string;
  /** The person's name, as mail shows it; empty: the address. */
  name: string;
  incoming: Incoming;
  /** `keep` logs in as for fetching mail. */
  outgoing: Target;
  /** How the outgoing server takes passwords; `password` where it is not said. */
  method?: Extract<LoginMethod, 'password' | 'encrypted-password'>;
}

/**
 * A configuration profile that makes a new account on a Mac, an iPhone or an iPad (payload `com.apple.mail.managed`; see
 * Apple's device-management schema). It makes an account and changes none; to take the profile away takes its account
 * away. There is no password in it: the device asks. The same wishes give the same text.
 */
export function mobileConfig(wanted: MobileConfigWanted): string {
  const { email, name, incoming, outgoing } = wanted;
  const about = `${email} · ${outgoing.host}:${outgoing.port}`;
  const user = typeof outgoing.login === 'object' ? outgoing.login.user : incoming.user;
  const authentication = wanted.method === 'encrypted-password' ? 'EmailAuthCRAMMD5' : 'EmailAuthPassword';
  const loggedIn = outgoing.login !== 'none';
  const account = {
    PayloadType: 'com.apple.mail.managed',
    PayloadVersion: 1,
    ...identity(wanted, 'account'),
    PayloadDisplayName: email,
    EmailAccountType: incoming.protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    EmailAccountDescription: email,
    EmailAccountName: name === '' ? email : name,
    EmailAddress: email,
    IncomingMailServerAuthentication: 'EmailAuthPassword',
    IncomingMailServerHostName: incoming.host,
    IncomingMailServerPortNumber: incoming.port,
    // One key for TLS from the start and for STARTTLS: the port tells the device which.
    IncomingMailServerUseSSL: incoming.security !== 'none',
    IncomingMailServerUsername: incoming.user,
    OutgoingMailServerAuthentication: loggedIn ? authentication : 'EmailAuthNone',
    OutgoingMailServerHostName: outgoing.host,
    // Without a port the device tries 25 first.
    OutgoingMailServerPortNumber: outgoing.port,
    OutgoingMailServerUseSSL: outgoing.security !== 'none',
    ...(loggedIn ? { OutgoingMailServerUsername: user } : {}),
    OutgoingPasswordSameAsIncomingPassword: loggedIn && user === incoming.user,
  };
  const text = build({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    ...identity(wanted, 'profile'),
    PayloadDisplayName: about,
    PayloadRemovalDisallowed: false,
    PayloadContent: [account],
  });
  return `${text}\n`;
}

/** Identifiers made of the account, so that the same profile twice replaces itself. */
function identity(
  wanted: MobileConfigWanted,
  part: string,
): { PayloadIdentifier: string; PayloadUUID: string } {
  const said = JSON.stringify([part, wanted.email, wanted.incoming, wanted.outgoing]);
  const hex = createHash('sha256').update(said).digest('hex');
  // A UUID of version 8: bits of our own making (RFC 9562, 5.8).
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  const account = createHash('sha256').update(wanted.email.toLowerCase()).digest('hex').slice(0, 16);
  return {
    PayloadIdentifier: `postern.mail.${account}.${part}`,
    PayloadUUID: groups.join('-').toUpperCase(),
  };
}
