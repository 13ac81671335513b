import type { Reply } from './reply.ts';

/** What a server said of itself in its reply to EHLO (RFC 5321 §4.1.1.1). */
export interface Capabilities {
  /** The first line: the server's name and, with many relays, the caller's name and address. */
  greeting: string;
  /** One entry a line: keyword and parameters, upper case, single spaces. `AUTH=LOGIN` of old servers is kept so. */
  features: string[];
}

export function readCapabilities(reply: Reply): Capabilities {
  return {
    greeting: reply.lines[0] ?? '',
    features: reply.lines
      .slice(1)
      .map((line) => line.trim().replace(/\s+/g, ' ').toUpperCase())
      .filter((line) => line !== ''),
  };
}

/** Is the keyword offered, with or without parameters? */
export function offers(features: readonly string[], keyword: string): boolean {
  return features.some((feature) => feature === keyword || feature.startsWith(`${keyword} `));
}

/** A line of login mechanisms: at least one follows (RFC 4954 §3); old servers write `AUTH=LOGIN`. */
const LOGIN = /^AUTH[ =]/;

/** Is there any way to log in? */
export function offersLogin(features: readonly string[] = []): boolean {
  return features.some((feature) => LOGIN.test(feature));
}

/** The mechanisms to log in with, by their registered names (RFC 4422 §7.1), as often as they are named. */
export function loginMechanisms(features: readonly string[] = []): string[] {
  return features
    .filter((feature) => LOGIN.test(feature))
    .flatMap((feature) => feature.slice('AUTH '.length).split(' '));
}
