import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import type { ExemptionRequest, RequestChannel } from '../../../shared/model/request.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import type { ChannelDeps, SendingWays } from './channels/channel.ts';

/** What may be changed in a request that has not been filed: a field the ISP found wrong, another channel it offers. */
export type RequestCorrections = Partial<RequestDraft>;

/** One request of the outbox, and what is known beside it. */
export interface Kept {
  request: ExemptionRequest;
  /** The profile as it was when the customer agreed: the request goes where the preview said, and nowhere else. */
  profile: IspProfile;
  /** The way of `profile` that the request takes. */
  exemption: IspExemption;
  /** ISO 8601: not sent by itself before then. Null: nothing is to be sent, or it may be at once. */
  notBefore: string | null;
  /** The other channels the profile lists for this connection, in its order: what to offer, never taken silently. */
  others: RequestChannel[];
}

export type OutboxProblem =
  | { code: 'no-such-request' }
  /** What is on the disk cannot be read as a request. It is left as it is. */
  | { code: 'damaged'; path: string }
  /** Another Postern has the outbox, or is sending this request now. */
  | { code: 'busy' }
  /** Not possible in the state the request is in: a filed one is not sent again. */
  | { code: 'wrong-state'; state: ExemptionRequest['state'] }
  /** The profile lists no such channel for this connection type. */
  | { code: 'no-such-channel'; channel: RequestChannel }
  /** The server asked to be left alone until then (ISO 8601). */
  | { code: 'not-yet'; until: string }
  /** For the channel `email`: no server is known that takes mail from here. */
  | { code: 'no-mail-way' }
  /** `name`: the field; `limit` in characters. */
  | { code: 'too-large'; name: string; limit: number }
  /** `detail`: the system's name for the error, as `EROFS`. */
  | { code: 'disk-full' | 'not-writable' | 'not-readable'; path: string; detail: string };

/** `kept` beside a problem: what is true of the request although the disk did not take it (`disk-full` after filing). */
export type OutboxAnswer = { ok: true; kept: Kept } | { ok: false; problem: OutboxProblem; kept?: Kept };

export type Listed = { ok: true; kept: Kept } | { ok: false; request: string; problem: OutboxProblem };

/**
 * The requests of one user, on disk until they are filed, and after. One call at a time changes it, whichever Postern
 * makes it; a request is on its way from one Postern only. Nothing here rejects for what it finds on the computer or meets
 * on the network.
 */
export interface Outbox {
  /** Puts a new request down, as a draft. `profile` must have the channel for the connection. */
  draft(wanted: RequestDraft, profile: IspProfile): Promise<OutboxAnswer>;
  /** For `draft`, `queued` and `needs-you`. The id stays. What was queued becomes a draft: it is agreed to anew. */
  correct(request: string, corrections: RequestCorrections): Promise<OutboxAnswer>;
  /** The customer has said: send it. From `draft` and `needs-you`. Channels that only a person can take become `needs-you`. */
  queue(request: string): Promise<OutboxAnswer>;
  /**
   * Sends one request now (a person asked for it; only a server's own Retry-After still holds it back), or with `due`
   * each queued one whose time has come. One answer for each request tried.
   */
  send(which: { request: string } | 'due', ways: SendingWays, signal: AbortSignal): Promise<OutboxAnswer[]>;
  /** Oldest first, the damaged last. One without a request: the outbox itself cannot be read. */
  list(): Promise<Listed[]>;
  show(request: string): Promise<OutboxAnswer>;
  /** Not sent any more. From all but `filed`, `refused` and `sending`. */
  cancel(request: string): Promise<OutboxAnswer>;
  /** What the customer heard, or what was seen: a state, a reference number, that the port is open now. */
  note(request: string, note: RequestNote): Promise<OutboxAnswer>;
  /** All of it goes from the disk. Null when it went. */
  remove(request: string): Promise<OutboxProblem | null>;
  /** Milliseconds until the next queued request is due; 0 when one is, null when none is queued. */
  nextDue(): Promise<number | null>;
  /** Puts right what a kill left: a request that nobody is sending any more becomes `queued` again. */
  recover(): Promise<void>;
}

export interface RequestNote {
  /** Set by hand: filed by telephone, or the ISP said no. */
  state?: 'filed' | 'refused';
  reference?: string;
  closed?: { by: 'port-open' | 'customer'; note: string };
}

export interface OutboxDeps extends ChannelDeps {
  /** See `stateFolder`. It need not be there yet; the requests are in `outbox/` in it. */
  folder: string;
  /** Unix time in milliseconds. It may jump, both ways. */
  now: () => number;
  /** From 0, below 1. */
  random: () => number;
  sleep: (ms: number) => Promise<void>;
}
