import type { Failure, Step } from './failure.ts';

/** What a target is to the customer: the account's own server, the ISP's relay, or an independent host to compare with. */
export type Role = 'provider' | 'relay' | 'control';
/** Of the internet protocol. */
export const FAMILIES = [4, 6] as const;
export type Family = (typeof FAMILIES)[number];
/** `none` = plain SMTP, `starttls` = RFC 3207, `tls` = implicit TLS (RFC 8314). */
export type Security = 'none' | 'starttls' | 'tls';
export type Outcome = 'ready' | 'failed' | 'not-tried' | 'cancelled';

/** One certificate of the chain a server presented, leaf first. Times are ISO 8601. */
export interface ChainLink {
  subject: string;
  issuer: string;
  validFrom: string;
  validTo: string;
  /** SHA-256, upper-case hex with colons. */
  fingerprint: string;
}

/** What the TLS handshake showed. Recorded also when the session was not trusted; nothing is sent on such a session. */
export interface Certificate {
  /** Common name of the leaf, or its first alternative name. */
  subject: string;
  /** Common name or organisation of the leaf's issuer: names mail shields and inspecting firewalls. */
  issuer: string;
  /** DNS and IP names the leaf is good for. */
  names: string[];
  validFrom: string;
  validTo: string;
  /** True only when chain, dates and name are all right. */
  authorized: boolean;
  /** OpenSSL's or Node's own code for what is wrong, as `CERT_HAS_EXPIRED`. */
  problem?: string;
  protocol?: string;
  chain: ChainLink[];
}

/** Milliseconds each step took; absent when the step was not reached. `connectMs` is the time to connection or to refusal. */
export interface Timings {
  resolveMs?: number;
  connectMs?: number;
  greetingMs?: number;
  ehloMs?: number;
  starttlsMs?: number;
  tlsMs?: number;
}

/** One line of a conversation, without its line end, cut at 512 characters; control characters are escaped. */
export interface TranscriptLine {
  /** Milliseconds since the check began. */
  atMs: number;
  /** `>` sent, `<` received, `*` something that happened. */
  mark: '>' | '<' | '*';
  text: string;
}

/** One try to hold a conversation with one address, port and family. Frozen once made. */
export interface Observation {
  id: string;
  role: Role;
  /** `mail` speaks SMTP; `non-mail` only connects (a control that should work where the network does). */
  purpose: 'mail' | 'non-mail';
  /** As configured: a name, or an address literal without brackets. */
  host: string;
  /** Null when the name gave no address. */
  address: string | null;
  /** Null when neither family gave an address. */
  family: Family | null;
  port: number;
  security: Security;
  outcome: Outcome;
  /** The step that failed, or `ready`. */
  step: Step;
  failure?: Failure;
  /** The scrubbed original: an error name, the server's own words. Never a sentence of ours. */
  detail?: string;
  /** Milliseconds since the check began. */
  startedMs: number;
  endedMs: number;
  timings: Timings;
  /** First line of the greeting as received, control characters escaped, cut at 512 characters. */
  greeting?: string;
  /** EHLO keywords of the last EHLO (RFC 5321 §4.1.1.1), upper case, with parameters. */
  features?: string[];
  /** The text after the keyword-less first line of the EHLO reply; relays name the caller here. */
  ehloGreeting?: string;
  certificate?: Certificate;
  /** Fresh sockets opened for this attempt (a silent connect is retried). */
  sockets: number;
  bytesSent: number;
  bytesReceived: number;
  /** True when the connection stood and the server had not yet spoken when the verdict was due. */
  waiting?: boolean;
  /** The address of the far end is this computer's own loopback: a proxy of a security program. */
  loopbackPeer?: boolean;
  transcript: TranscriptLine[];
}
