import { offers } from './capabilities.ts';

/**
 * Inspecting firewalls overwrite what they do not want in place, since they may not change the length of a packet.
 * Cisco ASA ("inspect esmtp", default `no allow-tls`) writes X over a keyword and ends it with a letter that counts:
 * `STARTTLS` becomes `XXXXXXXA`, the next masked keyword ends with B. Others write X or `*` to the end.
 * `XFORWARD` and other keywords that merely begin with X are none of it.
 */
const MASKED_STARTTLS = /^(X{7}[A-Z0-9]|X{8}|\*{8})$/;

/** The keyword written over STARTTLS, or null when none is or when STARTTLS is offered after all. */
export function maskedStartTls(features: readonly string[]): string | null {
  if (offers(features, 'STARTTLS')) return null;
  return features.find((feature) => MASKED_STARTTLS.test(feature)) ?? null;
}

/**
 * Is the greeting overwritten? Cisco PIX Mailguard and ASA `mask-banner` leave the code, and of the text only
 * the characters 2, 0 and space: `220 ****************2******0*`.
 */
export function isMaskedGreeting(greeting: string): boolean {
  return /^220[ -][*20 ]*\*{4}[*20 ]*$/.test(greeting);
}
