import type { Socket } from 'node:net';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import type { Family } from '../../../shared/model/observation.ts';
import type { Clock } from './clock.ts';

/** The answer to one question for one family: addresses, or the resolver's own error name (`ENOTFOUND`, `ESERVFAIL`, …). */
export type DnsAnswer = { addresses: string[] } | { error: string };

export interface Resolver {
  /** Asks the name servers for A or AAAA alone. Rejects only when `signal` aborts. */
  query(name: string, family: Family, signal: AbortSignal): Promise<DnsAnswer>;
  /** Asks the system (hosts file, mDNS, whatever else it is set up with). Rejects only when `signal` aborts. */
  system(name: string, family: Family, signal: AbortSignal): Promise<DnsAnswer>;
}

export interface ProbeOptions {
  /** The whole check, milliseconds; 30 s unless said. */
  deadlineMs?: number;
  /** How long slow greetings are listened to after the verdict was due, milliseconds; unless said, not at all. */
  listenMs?: number;
}

/** Everything the probe needs of the world, so that a test needs no luck. */
export interface ProbeDeps {
  resolver: Resolver;
  /** Begins to connect to one address of one family; never dual-stack, never through a name. */
  connect(to: { address: string; family: Family; port: number }): Socket;
  /** Begins a TLS handshake over a connected socket. */
  secure(options: ConnectionOptions): TLSSocket;
  clock: Clock;
  options: Required<ProbeOptions>;
}
