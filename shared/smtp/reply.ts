/** A whole reply, all its lines gathered (RFC 5321 §4.2). */
export interface Reply {
  /** 200 to 599. Of a reply whose lines disagree, the last line's. */
  code: number;
  /** The text of each line after code and separator, escaped, cut. At least one. */
  lines: string[];
  /** The lines as they came, code and separator included, escaped, cut. */
  raw: string[];
}

/**
 * Why bytes cannot be read as replies.
 * `not-a-reply`: a line without three digits and a space, a hyphen or nothing after them.
 * `code-out-of-range`: three digits outside 200 to 599.
 * `too-many-lines`, `too-long`: a reply beyond the bounds of {@link REPLY_LIMITS}.
 */
export interface ReplyProblem {
  kind: 'not-a-reply' | 'code-out-of-range' | 'too-many-lines' | 'too-long';
  /** The offending line as far as it was kept, escaped, cut. */
  line: string;
}

/**
 * RFC 5321 §4.5.3.1.5 allows 512 octets a reply line; real servers send more, so twice that is kept and the rest is
 * read past. The longest EHLO replies in the field have some 30 lines; the bounds leave room and keep memory flat.
 */
export const REPLY_LIMITS = { lineBytes: 1024, replyLines: 128, replyBytes: 16_384 } as const;
