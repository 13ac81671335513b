import type { MailAddress } from './mail-address.ts';

/** A name in capitals between percent signs, as autoconfig files have them. */
const PLACEHOLDER = /%[A-Z]+%/g;

/**
 * Fills in what a file leaves to the address, once: what is filled in is not looked at again, so that a mailbox called
 * `%EMAILDOMAIN%` stays one. Null when something is left over that nobody here knows.
 */
export function fillIn(text: string, { mailbox, domain }: MailAddress): string | null {
  const values: ReadonlyMap<string, string> = new Map([
    ['%EMAILADDRESS%', `${mailbox}@${domain}`],
    ['%EMAILLOCALPART%', mailbox],
    ['%EMAILDOMAIN%', domain],
  ]);
  const unknown = (text.match(PLACEHOLDER) ?? []).some((name) => !values.has(name));
  return unknown ? null : text.replace(PLACEHOLDER, (name) => values.get(name) ?? name);
}
