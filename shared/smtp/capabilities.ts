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
