import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Bytes of chance in a token or a cookie. */
const SECRET_BYTES = 32;

export type Refusal = 'foreign-host' | 'foreign-origin' | 'no-cookie' | 'wrong-token';

/** Decides who is let in. It knows one page at one address, and one secret for it. */
export interface Guard {
  /** The address to open, good once. */
  url: string;
  origin: string;
  /** Null when the request comes from our own page or from the address bar; checked before anything is answered. */
  refuses(headers: IncomingHttpHeaders): Refusal | null;
  /** Also for a socket: it must say where it comes from. */
  refusesUpgrade(headers: IncomingHttpHeaders): Refusal | null;
  /** The `Set-Cookie` for the right token, the first time; null for a wrong or a used one. */
  admit(token: string): string | null;
  hasCookie(headers: IncomingHttpHeaders): boolean;
}

/** `port` is where the host listens, on 127.0.0.1. */
export function createGuard(port: number): Guard {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const token = randomBytes(SECRET_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('hex');
  // Cookies know no ports: the name keeps two hosts on one machine apart.
  const cookie = `postern-${port}`;
  let used = false;

  const hasCookie = (headers: IncomingHttpHeaders): boolean =>
    (headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim().split('='))
      .some(([name, value]) => name === cookie && value !== undefined && same(value, secret));

  const refuses = (headers: IncomingHttpHeaders): Refusal | null => {
    // A name that was made to point here (DNS rebinding) shows in Host, a foreign page in Origin.
    if (headers.host !== host) return 'foreign-host';
    if (headers.origin !== undefined && headers.origin !== origin) return 'foreign-origin';
    return null;
  };

  return {
    url: `${origin}/?token=${token}`,
    origin,
    refuses,
    refusesUpgrade(headers) {
      if (headers.origin === undefined) return 'foreign-origin';
      return refuses(headers) ?? (hasCookie(headers) ? null : 'no-cookie');
    },
    admit(given) {
      if (used || !same(given, token)) return null;
      used = true;
      return `${cookie}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    hasCookie,
  };
}

/** Takes the same time whatever the difference, so that nobody can guess a character at a time. */
function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
