import { cut, escapeBytes } from './escape.ts';
import { REPLY_LIMITS, type Reply, type ReplyProblem } from './reply.ts';

const LF = 0x0a;
const CR = 0x0d;

export interface ReplyAssembler {
  /**
   * Takes the next bytes and gives the replies they completed, in order. After a problem it takes nothing more.
   * Chunking makes no difference: the same bytes give the same replies and the same problem.
   */
  push(bytes: Uint8Array): Reply[];
  /** What made the bytes unreadable, once something did. It comes after the replies before it. */
  problem(): ReplyProblem | null;
  /** The unfinished line, escaped; null when every line so far has ended. */
  pending(): string | null;
  /** True when the unfinished line can no longer become a reply: what spoke is no SMTP server. */
  pendingIsForeign(): boolean;
}

/** Reassembles SMTP replies from bytes in any chunking. A bare LF ends a line too. Memory is bounded by `limits`. */
export function createReplyAssembler(
  limits: Readonly<Record<keyof typeof REPLY_LIMITS, number>> = REPLY_LIMITS,
): ReplyAssembler {
  let line: number[] = [];
  let lineStarted = false;
  let replyBytes = 0;
  let texts: string[] = [];
  let raw: string[] = [];
  let problem: ReplyProblem | null = null;

  const fail = (kind: ReplyProblem['kind']): null => {
    problem = { kind, line: cut(escapeBytes(line)) };
    return null;
  };

  const endLine = (): Reply | null => {
    if (line.at(-1) === CR) line.pop();
    const text = escapeBytes(line);
    const parts = /^(\d{3})(?:([ -])(.*))?$/.exec(text);
    if (parts === null) return fail('not-a-reply');
    const code = Number(parts[1]);
    if (code < 200 || code > 599) return fail('code-out-of-range');
    if (texts.length === limits.replyLines) return fail('too-many-lines');
    texts.push(cut(parts[3] ?? ''));
    raw.push(cut(text));
    line = [];
    lineStarted = false;
    if (parts[2] === '-') return null;
    const reply: Reply = { code, lines: texts, raw };
    texts = [];
    raw = [];
    replyBytes = 0;
    return reply;
  };

  return {
    push(bytes) {
      const replies: Reply[] = [];
      for (const byte of bytes) {
        if (problem !== null) break;
        if (++replyBytes > limits.replyBytes) {
          fail('too-long');
        } else if (byte === LF) {
          const reply = endLine();
          if (reply !== null) replies.push(reply);
        } else {
          lineStarted = true;
          if (line.length < limits.lineBytes) line.push(byte);
        }
      }
      return replies;
    },
    problem: () => problem,
    pending: () => (lineStarted ? cut(escapeBytes(line)) : null),
    pendingIsForeign: () => lineStarted && !/^(\d{0,3}|\d{3}(\\x0d|[ -].*))$/.test(escapeBytes(line)),
  };
}
