import type { Observation } from '../../model/observation.ts';

const REPLY = /^\d{3}[ -]/;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** The host name a server gives itself in its greeting, or in its reply to EHLO (RFC 5321 §4.2); null when it gives none. */
export function greetedName(o: Observation): string | null {
  for (const text of [o.greeting?.replace(REPLY, ''), o.ehloGreeting?.replace(REPLY, '')]) {
    const word = text?.trim().split(/\s/)[0]?.toLowerCase().replace(/\.$/, '') ?? '';
    if (DOMAIN.test(word) && !word.startsWith('localhost.')) return word;
  }
  return null;
}

/** `name` is `domain` or lies below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
