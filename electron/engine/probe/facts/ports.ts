import type { NetworkInterfaceInfo } from 'node:os';
import type { Family } from '../../../../shared/model/observation.ts';

/** What the caller wants asked beyond this computer. A question left out stays `not-tried`. */
export interface FactQuestions {
  /** An `http:` address with a known answer; shows captive portals and, by its `Date`, the clock. */
  portalCheck?: { url: string; status: number; body?: string | undefined } | undefined;
  /** An address that answers with the caller's own IP address as plain text. */
  addressEcho?: string | undefined;
}

/** One HTTP answer, bounded. Redirects are never followed. */
export interface HttpAnswer {
  status: number;
  /** Lower-case names; one value each. */
  headers: Partial<Record<'location' | 'date' | 'age', string>>;
  /** At most `HTTP_BODY_BYTES`, as Latin-1. */
  body: string;
  /** The body was longer than the limit, or had not ended when time was up. */
  truncated: boolean;
  /** Wall clock in milliseconds when the request left and when the header came back. */
  sentAt: number;
  answeredAt: number;
}

/** What a command printed; `code` is its exit code. */
export interface CommandAnswer {
  code: number;
  stdout: string;
}

export type LookupType = 'A' | 'AAAA' | 'TXT' | 'MX' | 'PTR';
/** Records as `node:dns` gives them: text for addresses and names, pieces for TXT, objects for MX. */
export type LookupAnswer = (string | string[] | { exchange: string; priority: number })[];

/**
 * Everything the facts need from this computer and from beyond, so that a test can play any machine.
 * Each may throw or reject; a fact whose port fails is `not-tried`.
 */
export interface FactPorts {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** This process, whose own connections are not counted as a worm's. */
  pid: number;
  interfaces(): NodeJS.Dict<NetworkInterfaceInfo[]>;
  /** The text of a file, or null when there is none to read. */
  readText(path: string): string | null;
  exists(path: string): boolean;
  /**
   * The address this computer would use towards the internet, or null when it has no route there.
   * Asks the routing table (policy routes of tunnels included); sends nothing.
   */
  routeSource(family: Family, signal: AbortSignal): Promise<string | null>;
  run(command: string, args: readonly string[], signal: AbortSignal): Promise<CommandAnswer>;
  /** Rejects with an error whose `code` is as in `node:dns` (`ENOTFOUND`, `ETIMEOUT`). */
  lookUp(name: string, type: LookupType, signal: AbortSignal): Promise<LookupAnswer>;
  /** Names of an address (PTR). */
  reverse(address: string, signal: AbortSignal): Promise<string[]>;
  httpGet(url: string, signal: AbortSignal): Promise<HttpAnswer>;
  /** 0 ≤ x < 1. */
  random(): number;
  /** All facts together take no longer, milliseconds. */
  limitMs: number;
}
