import type { Socket } from 'node:net';
import { createReplyAssembler } from '../../../shared/smtp/reply-assembler.ts';
import type { Reply, ReplyProblem } from '../../../shared/smtp/reply.ts';
import { type Clock, setAlarm } from './clock.ts';
import { errorName } from './socket-error.ts';

/** What came next from the far end. */
export type Heard =
  | { kind: 'reply'; reply: Reply }
  | { kind: 'broken'; problem: ReplyProblem }
  /** `due` passed first; `partial` is an unfinished line, if any. */
  | { kind: 'silent'; partial: string | null }
  | { kind: 'closed' }
  | { kind: 'lost'; error: string }
  | { kind: 'stopped' };

/** Lines of SMTP over one socket, plain or TLS. */
export interface Wire {
  readonly socket: Socket;
  send(command: string): void;
  /** The next reply, or why there is none, by `due`. Ends at once when `signal` aborts. */
  hear(due: () => number, signal: AbortSignal): Promise<Heard>;
  /** Stops listening; what was received and not yet heard is forgotten (RFC 3207 §6: nothing from before TLS counts). */
  detach(): void;
}

/** Replies nobody asked for are kept up to this many; a server that sends more is no SMTP server. */
const UNHEARD_REPLIES = 8;

export function createWire(
  socket: Socket,
  clock: Clock,
  write: (mark: '>' | '<' | '*', text: string) => void,
): Wire {
  const assembler = createReplyAssembler();
  const replies: Reply[] = [];
  let end: Heard | null = null;
  let wake: (() => void) | null = null;

  const finish = (how: Heard): void => {
    end ??= how;
    // Nothing more is read from a server that is none, also while nobody listens.
    if (end.kind === 'broken') socket.destroy();
    wake?.();
  };
  const onData = (bytes: Uint8Array): void => {
    if (end !== null) return;
    const before = assembler.problem();
    for (const reply of assembler.push(bytes)) {
      for (const line of reply.raw) write('<', line);
      replies.push(reply);
    }
    const problem = assembler.problem();
    if (problem !== null && before === null) {
      write('<', problem.line);
      finish({ kind: 'broken', problem });
    } else if (replies.length > UNHEARD_REPLIES) {
      finish({ kind: 'broken', problem: { kind: 'too-many-lines', line: replies.at(-1)?.raw[0] ?? '' } });
    }
    wake?.();
  };
  const onEnd = (): void => finish({ kind: 'closed' });
  const onError = (error: unknown): void => finish({ kind: 'lost', error: errorName(error) });

  socket.on('data', onData);
  socket.on('end', onEnd);
  socket.on('close', onEnd);
  socket.on('error', onError);
  // What happened before anyone listened.
  if (socket.errored !== null) onError(socket.errored);
  else if (socket.destroyed || socket.readableEnded) onEnd();

  const ready = (): Heard | null => {
    const reply = replies.shift();
    return reply === undefined ? end : { kind: 'reply', reply };
  };

  return {
    socket,
    send(command) {
      write('>', command);
      if (socket.writable) socket.write(`${command}\r\n`);
    },
    hear(due, signal) {
      return new Promise((resolve) => {
        const tell = (heard: Heard): void => {
          cancel();
          wake = null;
          signal.removeEventListener('abort', stop);
          resolve(heard);
        };
        const stop = (): void => tell({ kind: 'stopped' });
        const cancel = setAlarm(clock, due, () => {
          const foreign = assembler.pendingIsForeign();
          const partial = assembler.pending();
          if (foreign) tell({ kind: 'broken', problem: { kind: 'not-a-reply', line: partial ?? '' } });
          else tell({ kind: 'silent', partial });
        });
        wake = () => {
          const heard = ready();
          if (heard !== null) tell(heard);
        };
        signal.addEventListener('abort', stop);
        if (signal.aborted) stop();
        else wake();
      });
    },
    detach() {
      socket.off('data', onData);
      socket.off('end', onEnd);
      socket.off('close', onEnd);
      socket.off('error', onError);
    },
  };
}
