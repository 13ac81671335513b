import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Failure } from '../../../shared/model/failure.ts';
import type { Certificate } from '../../../shared/model/observation.ts';
import { certificateFailure, plainHost, readCertificate } from './certificate.ts';
import { setAlarm } from './clock.ts';
import type { ProbeDeps } from './deps.ts';
import { errorName } from './socket-error.ts';

export type Secured =
  | { kind: 'secure'; socket: TLSSocket; certificate: Certificate }
  | { kind: 'failed'; failure: Failure; detail: string; certificate?: Certificate }
  | { kind: 'stopped' };

/**
 * OpenSSL's reasons that mean the other side does not speak TLS at all: its first bytes are no TLS record. Every other
 * reason is a disagreement between two that do: an alert either way, versions, ciphers, a broken signature.
 */
const NOT_TLS = new Set([
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_RECORD_LENGTH_MISMATCH',
  'ERR_SSL_RECORD_TOO_SMALL',
  'ERR_SSL_BAD_RECORD_TYPE',
  'ERR_SSL_HTTP_REQUEST',
  'ERR_SSL_HTTPS_PROXY_REQUEST',
  'ERR_SSL_UNKNOWN_PROTOCOL',
  'ERR_SSL_UNEXPECTED_MESSAGE',
  'ERR_SSL_UNEXPECTED_RECORD',
  'ERR_SSL_UNEXPECTED_CCS_MESSAGE',
  'ERR_SSL_INVALID_CCS_MESSAGE',
  'ERR_SSL_BAD_HANDSHAKE_LENGTH',
  'ERR_SSL_EXCESSIVE_MESSAGE_SIZE',
  'ERR_SSL_LENGTH_MISMATCH',
  'ERR_SSL_BAD_LENGTH',
  'ERR_SSL_DATA_LENGTH_TOO_LONG',
  'ERR_SSL_ENCRYPTED_LENGTH_TOO_LONG',
]);

/** The failure an error during the handshake stands for. A reset or a close has no OpenSSL reason. */
export function handshakeFailure(name: string): Failure {
  if (NOT_TLS.has(name)) return 'tls-not-spoken';
  return name.startsWith('ERR_SSL_') || name.startsWith('ERR_OSSL_') || name === 'EPROTO'
    ? 'tls-alert'
    : 'tls-closed';
}

/**
 * Shakes hands over a connected socket, to look: any certificate is let through the handshake, and then nothing is
 * sent unless it was right. The caller destroys the socket on everything but `secure`.
 */
export function secureOver(
  raw: Socket,
  host: string,
  due: () => number,
  deps: Pick<ProbeDeps, 'clock' | 'secure'>,
  signal: AbortSignal,
): Promise<Secured> {
  return new Promise((resolve) => {
    let socket: TLSSocket | null = null;
    let cancel = (): void => undefined;
    const end = (secured: Secured): void => {
      cancel();
      signal.removeEventListener('abort', stop);
      raw.off('close', closed);
      if (secured.kind !== 'secure') {
        socket?.destroy();
        raw.destroy();
      }
      resolve(secured);
    };
    const fail = (error: unknown): void => {
      const name = errorName(error);
      end({ kind: 'failed', failure: handshakeFailure(name), detail: name });
    };
    const stop = (): void => end({ kind: 'stopped' });
    const closed = (): void => fail({ code: 'ECONNRESET' });

    if (signal.aborted) {
      stop();
      return;
    }
    if (raw.destroyed || raw.readableEnded) {
      fail(raw.errored ?? { code: 'ECONNRESET' });
      return;
    }
    raw.on('close', closed);
    signal.addEventListener('abort', stop);
    cancel = setAlarm(deps.clock, due, () =>
      end({ kind: 'failed', failure: 'tls-timeout', detail: 'ETIMEDOUT' }),
    );

    const name = plainHost(host);
    try {
      // An address literal is checked, but never asked for (RFC 6066 §3).
      socket = deps.secure({
        socket: raw,
        host: name,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        rejectUnauthorized: false,
      });
    } catch (error) {
      fail(error);
      return;
    }
    const secure = socket;
    // Stays for the life of the socket: a late error has no other taker.
    secure.on('error', fail);
    secure.once('secureConnect', () => {
      const certificate = readCertificate(secure);
      if (certificate === null) {
        end({ kind: 'failed', failure: 'certificate-untrusted', detail: 'NO_CERTIFICATE' });
      } else if (!certificate.authorized) {
        const detail = certificate.problem ?? 'UNKNOWN';
        end({ kind: 'failed', failure: certificateFailure(detail), detail, certificate });
      } else {
        end({ kind: 'secure', socket: secure, certificate });
      }
    });
  });
}
