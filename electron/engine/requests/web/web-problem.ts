import type { RequestProblem } from '../../../../shared/model/request.ts';
import { innermost } from '../../web/innermost.ts';

export interface WebProblem {
  problem: RequestProblem;
  /** The error's name and words: not the server's. */
  said: string;
  /** The request may have come to the server before this happened. */
  sent: boolean;
}

/** Before a connection stood: nothing was sent. */
const NOT_REACHED = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
  'EACCES',
  'EPERM',
  'UND_ERR_CONNECT_TIMEOUT',
  // What a proxy says when it does not connect.
  'UND_ERR_PRX_TLS',
]);
const TIMEOUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
/** OpenSSL's verification results as Node names them, and Node's own. */
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH|ERR_SSL_|ERR_TLS_|ERR_CERT|EPROTO)/;

/** What an error of the HTTP client means. */
export function webProblem(error: unknown): WebProblem {
  const { code, words } = innermost(error);
  const said = `${code} ${words}`.trim();
  if (CERTIFICATE.test(code)) return { problem: 'certificate', said, sent: false };
  if (NOT_REACHED.has(code) || /proxy response/i.test(words))
    return { problem: 'not-reached', said, sent: false };
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return { problem: 'answer-too-large', said, sent: true };
  if (TIMEOUT.has(code)) return { problem: 'timeout', said, sent: true };
  // Cut off, or spoken to in something that is not HTTP.
  return { problem: 'not-reached', said, sent: true };
}
