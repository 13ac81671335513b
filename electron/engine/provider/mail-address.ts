import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import { isHostName } from '../../../shared/model/host-name.ts';

/** An e-mail address, taken apart. */
export interface MailAddress {
  /** As given, without spaces around it. */
  email: string;
  /** The part before the `@`, without the quotes of a quoted one (RFC 5321 §4.1.2) and without a `+tag`: what a login knows. */
  mailbox: string;
  /** Lower case, A-labels (RFC 5890). */
  domain: string;
}

export type ReadAddress =
  | { ok: true; address: MailAddress }
  /** `literal`: `me@[192.0.2.1]` names a machine; nobody publishes settings for one. */
  | { ok: false; problem: 'no-at' | 'mailbox' | 'domain' | 'literal' };

/** RFC 5321 §4.5.3.1.1, in bytes. */
const LONGEST_MAILBOX = 64;
/** What an unquoted mailbox may not hold; letters of any script may stand in it (RFC 6531). */
const NOT_IN_MAILBOX = /[\s"(),:;<>@[\\\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const QUOTED = /^"((?:[^"\\\p{Cc}]|\\[^\p{Cc}])+)"$/u;

/** Reads one address. Never throws. */
export function readMailAddress(text: string): ReadAddress {
  const email = text.trim();
  const at = email.lastIndexOf('@');
  if (at < 0) return { ok: false, problem: 'no-at' };
  const mailbox = mailboxOf(email.slice(0, at));
  if (mailbox === null) return { ok: false, problem: 'mailbox' };

  const given = email.slice(at + 1).replace(/\.$/, '');
  if (given.startsWith('[') || ipaddr.isValid(given)) return { ok: false, problem: 'literal' };
  // `domainToASCII` reads a web address's host: what ends one must not be in it.
  const domain = /[\s/?#\\:@%]/.test(given) ? '' : domainToASCII(given);
  if (!isHostName(domain) || !domain.includes('.')) return { ok: false, problem: 'domain' };
  return { ok: true, address: { email, mailbox, domain } };
}

function mailboxOf(local: string): string | null {
  if (Buffer.byteLength(local) > LONGEST_MAILBOX) return null;
  const quoted = QUOTED.exec(local)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/gu, '$1');
  if (local === '' || NOT_IN_MAILBOX.test(local)) return null;
  // me+shop@ is delivered to me@ (RFC 5233), and it is me who logs in.
  const [plain = ''] = local.split('+');
  return plain === '' ? local : plain;
}
