import { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { Security } from '../../../shared/model/observation.ts';
import type { SendOutcome, SendProblem } from '../../../shared/model/send-outcome.ts';

export interface Envelope {
  from: string;
  to: readonly string[];
}

export interface Submission {
  server: { host: string; port: number; security: Security };
  /** Only ever sent over a verified TLS session. */
  login: { user: string; password: string } | null;
  envelope: Envelope;
  /** The whole message, RFC 5322. */
  message: Buffer;
  /** Ask for word of the delivery where the server offers it (DSN, RFC 3461), under this id. */
  notify?: string;
  /** Certificates (PEM) to trust beside those Node trusts. */
  authorities?: readonly string[];
}

/** A person waits. Milliseconds; RFC 5321 §4.5.3.2 allows minutes, which the outbox has and a window has not. */
export const SEND_LIMITS = { connectMs: 10_000, greetingMs: 20_000, silenceMs: 60_000 };

/**
 * Hands one message to one server, once. Never rejects. The signal ends the conversation; what was sent by then cannot be
 * called back, and `maybeTaken` says so.
 */
export async function sendMail(
  { server, login, envelope, message, notify, authorities }: Submission,
  signal: AbortSignal,
  limits: typeof SEND_LIMITS = SEND_LIMITS,
): Promise<SendOutcome> {
  if (login !== null && server.security === 'none') return failed('not-safe', 'plain', false);
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    // The computer's own name is nobody's business (RFC 5321 §4.1.4 takes a literal).
    name: '[127.0.0.1]',
    tls: {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] }),
    },
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.greetingMs,
    socketTimeout: limits.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
  });
  const body = Readable.from([message]);
  let given = false;
  body.once('end', () => (given = true));
  const stop = () => transport.close();
  try {
    const sending = transport.sendMail({
      envelope: { ...envelope, to: [...envelope.to] },
      raw: body,
      signal,
      ...(notify === undefined
        ? {}
        : {
            dsn: {
              id: notify,
              return: 'headers',
              notify: ['success', 'failure'],
              recipient: envelope.to[0] ?? '',
            },
          }),
    });
    const info = await sending;
    return { outcome: 'taken', reply: info.response };
  } catch (error) {
    return outcomeOf(error as NodemailerFault, given, signal.aborted);
  } finally {
    stop();
  }
}

/** What nodemailer's errors carry. */
interface NodemailerFault {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  message?: string;
}

const PLACES: readonly (readonly [RegExp, Extract<SendOutcome, { outcome: 'refused' }>['at']])[] = [
  [/^AUTH/, 'login'],
  [/^MAIL/, 'sender'],
  [/^RCPT/, 'recipient'],
  [/^DATA/, 'message'],
];

const PROBLEMS: Readonly<Record<string, SendProblem>> = {
  ETIMEDOUT: 'timeout',
  ETLS: 'not-safe',
  EDNS: 'not-reached',
  ESOCKET: 'not-reached',
  ECONNREFUSED: 'not-reached',
  ECONNECTION: 'closed',
  EENVELOPE: 'bad-address',
};

function outcomeOf(fault: NodemailerFault, given: boolean, cancelled: boolean): SendOutcome {
  const { code = '', command = '', response, responseCode } = fault;
  if (response !== undefined && responseCode !== undefined) {
    const at = PLACES.find(([pattern]) => pattern.test(command))?.[1] ?? 'greeting';
    return { outcome: 'refused', at, reply: response, temporary: responseCode < 500 };
  }
  if (cancelled) return failed('cancelled', code, given);
  const certificate = /certificate|self.signed|altname/i.test(fault.message ?? '');
  const problem =
    code === 'EAUTH' ? 'login-not-offered' : certificate ? 'not-safe' : (PROBLEMS[code] ?? 'unknown');
  return failed(problem, fault.originalCode ?? code, given);
}

function failed(problem: SendProblem, detail: string, maybeTaken: boolean): SendOutcome {
  return { outcome: 'failed', problem, detail, maybeTaken };
}
