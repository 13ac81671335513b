import type { IspExemption, IspProfile } from '../../../../shared/isp/profile.ts';
import type { Security } from '../../../../shared/model/observation.ts';
import type { ExemptionRequest, RequestChannel, RequestProblem } from '../../../../shared/model/request.ts';
import type { ConnectionDeps } from '../../web/dispatchers.ts';
import type { SEND_LIMITS } from '../send-mail.ts';
import type { WebLimits } from '../web/limits.ts';

/** One request on its way. */
export interface Delivery {
  request: ExemptionRequest;
  profile: IspProfile;
  exemption: IspExemption;
  /** Without angle brackets; the same at every attempt. */
  messageId: string;
  /**
   * To be awaited right before the first byte that could file the request. When it rejects, nothing may be sent. A kill
   * before it resolved cannot have filed anything.
   */
  handOver: () => Promise<void>;
}

/** What became of one attempt. `said`: the server's own words, raw; the outbox cleans and cuts them. */
export type Filing =
  | { outcome: 'filed'; said?: string; reference: string | null }
  | {
      outcome: 'failed';
      problem: RequestProblem;
      said?: string;
      /** All of it had been on its way: the ISP may have it. */
      maybeFiled: boolean;
      /** Milliseconds from now, as the server asked. */
      retryAfterMs?: number;
    }
  /** Only a person can go on: a call, a printed page. No attempt was made. */
  | { outcome: 'by-hand' };

/** One way a request travels. */
export interface Channel {
  channel: RequestChannel;
  /** The receiving side is bound to know the same request again, so that a second sending files nothing new. */
  preventsDuplicates: boolean;
  /** One attempt. Never rejects for what it meets on the network. The signal ends it; it may then be filed already. */
  file(delivery: Delivery, deps: ChannelDeps, ways: SendingWays, signal: AbortSignal): Promise<Filing>;
}

/** What only the caller knows, and what is never on the disk. */
export interface SendingWays {
  /** For the channel `email`: who writes, and the servers a check found open, best first. Null: no way is known. */
  mail: MailWays | null;
}

export interface MailWays {
  from: string;
  servers: readonly MailWay[];
}

/** The password lives here, in memory, and crosses a verified TLS session only. */
export interface MailWay {
  host: string;
  port: number;
  security: Security;
  login: { user: string; password: string } | null;
}

export interface ChannelDeps {
  /** Unix time in milliseconds. */
  now: () => number;
  /** Subject and plain text, in the ISP's language, with the request's id in it. */
  letter: (request: ExemptionRequest, profile: IspProfile) => Promise<{ subject: string; text: string }>;
  web: WebDeps;
  mailLimits?: typeof SEND_LIMITS;
}

export interface WebDeps extends ConnectionDeps {
  /** Practice and tests: plain http to loopback. No wish of a user can set it. */
  plainHttpToLoopback?: boolean;
  limits?: Partial<WebLimits>;
}
