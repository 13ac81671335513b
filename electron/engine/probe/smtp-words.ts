import { isIPv6, type Socket } from 'node:net';
import type { Reply } from '../../../shared/smtp/reply.ts';

/** The server's own words: its lines in one, code first. */
export function replyWords(reply: Reply): string {
  return [String(reply.code), ...reply.lines].join(' ').trim();
}

/**
 * What we call ourselves: the address literal of this end of the socket (RFC 5321 §4.1.3, §4.1.4). The server sees an
 * address anyway; a computer's name would tell it more.
 */
export function callerLiteral(socket: Pick<Socket, 'localAddress'>): string {
  const address = (socket.localAddress ?? '127.0.0.1').replace(/%.*$/, '');
  return isIPv6(address) ? `[IPv6:${address}]` : `[${address}]`;
}
