import type { Family } from '../../../shared/model/observation.ts';
import type { ProbeDeps } from '../probe/deps.ts';

/** Records, or the resolver's own error name (`ENOTFOUND`, `ENODATA`, `ETIMEOUT`, …). */
export type DnsRecords<Record> = { records: Record[] } | { error: string };
/** RFC 2782; an empty name stands for ".": not offered. */
export interface SrvRecord {
  name: string;
  port: number;
  priority: number;
  weight: number;
}
/** RFC 5321 §5; an empty exchange stands for ".": no mail here (RFC 7505). */
export interface MxRecord {
  exchange: string;
  priority: number;
}

/** Both reject only when `signal` aborts. */
export interface ProviderDns {
  srv(name: string, signal: AbortSignal): Promise<DnsRecords<SrvRecord>>;
  mx(name: string, signal: AbortSignal): Promise<DnsRecords<MxRecord>>;
}

/** One answer of a web server; redirects are not followed, the body is bounded. */
export type WebAnswer =
  | { ok: true; status: number; location: string | null; body: Buffer }
  /** An error's own name, or `too-large`, `inside` (see `outsideOnly`), `closed`. */
  | { ok: false; error: string };

export interface WebAsk {
  url: URL;
  /** Connect to addresses of the internet alone: somebody else chose this address. */
  outsideOnly: boolean;
}

/** Everything the search needs of the world. */
export interface ProviderDeps {
  dns: ProviderDns;
  /** Rejects only when `signal` aborts. */
  get(ask: WebAsk, signal: AbortSignal): Promise<WebAnswer>;
  /** Names, sockets, TLS and the clock: shared with the probe. */
  probe: ProbeDeps;
  /** Null: nothing is tried, and nothing is proven. */
  families: (() => Promise<readonly Family[]>) | null;
}
