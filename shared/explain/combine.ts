import type { Explanation, Row } from './explanation.ts';
import type { Fields } from './scan.ts';

type Judged = Pick<Explanation, 'stage' | 'block' | 'cause' | 'next'>;

/** Nothing came back: the mark of a port that is shut on the way. */
const SILENT: readonly Row['cause'][] = ['silent', 'silent-or-slow', 'cannot-connect', 'reason-unknown'];
/** The talk broke off before the server spoke. */
const BROKEN: readonly Row['cause'][] = ['cut', 'cut-here', 'silent-or-slow', 'cannot-connect'];

/** What a row means together with the port and the encryption the same text names. */
export function combine(row: Row, fields: Fields): Judged {
  const judged: Judged = { stage: row.stage, block: row.block, cause: row.cause, next: row.next };
  if (row.stage === 'local' || row.stage === 'login' || row.stage === 'dns') return judged;

  // The text is about fetching mail: POP3 or IMAP, by name or by port.
  if (fields.incoming && row.stage === 'connect')
    return {
      stage: 'incoming',
      block: 'unlikely',
      cause: 'incoming',
      next: ['settle-by', 'check-mail-shield'],
    };

  // Port 465 speaks TLS from the first byte (RFC 8314 §3.3): without it both sides wait, or the server hangs up.
  if (fields.port === 465 && fields.ssl === 'no' && BROKEN.includes(row.cause))
    return {
      ...judged,
      stage: 'tls',
      block: 'unlikely',
      cause: 'lock-mismatch',
      next: ['use-provider-port'],
    };

  if (fields.port === 25 && SILENT.includes(row.cause)) return { ...judged, block: 'high' };
  return judged;
}
