/** What became of one message handed to an outgoing server. */
export type SendOutcome =
  /** The server has taken responsibility for it (RFC 5321 §4.2.5). */
  | { outcome: 'taken'; reply: string }
  /** The server said no. `temporary`: 4yz, it may be tried again later. */
  | {
      outcome: 'refused';
      at: 'greeting' | 'login' | 'sender' | 'recipient' | 'message';
      /** The server's own words. */
      reply: string;
      temporary: boolean;
    }
  /**
   * No answer was had. `maybeTaken`: the whole message was on its way, so that the server may have it (RFC 5321 §4.5.3.2.6
   * and §6.1: the sender cannot know).
   */
  | { outcome: 'failed'; problem: SendProblem; detail: string; maybeTaken: boolean };

export type SendProblem =
  | 'not-reached'
  | 'timeout'
  | 'closed'
  /** The server offers no encryption, or its certificate is not in order: no password was sent. */
  | 'not-safe'
  | 'login-not-offered'
  | 'bad-address'
  | 'cancelled'
  | 'unknown';
