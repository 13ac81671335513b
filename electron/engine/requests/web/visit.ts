import { setTimeout as sleep } from 'node:timers/promises';
import { CookieJar } from 'tough-cookie';
import { request } from 'undici';
import type { RequestProblem } from '../../../../shared/model/request.ts';
import { createDispatchers } from '../../web/dispatchers.ts';
import { readBody } from '../../web/read-body.ts';
import type { WebDeps } from '../channels/channel.ts';
import { decodeBody } from './charset.ts';
import { WEB_LIMITS, type WebLimits } from './limits.ts';
import { webProblem, type WebProblem } from './web-problem.ts';

/** One answer, after the redirects. */
export interface WebAnswer {
  ok: true;
  url: URL;
  status: number;
  /** Names in lower case; of a name that comes twice, the first value. */
  header: (name: string) => string | null;
  /** The body as text. */
  text: string;
  /** The encoding the body was in, as `windows-1252`. */
  charset: string;
}

export interface Posting {
  /** `Content-Type` among them. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export type Visited = WebAnswer | ({ ok: false } & WebProblem);

/** One attempt at one ISP's web server: pages share their cookies, and an end. */
export interface Visit {
  get(url: URL): Promise<Visited>;
  /** Sends the body once. A redirect is followed with GET, and sends nothing of it. */
  post(url: URL, posting: Posting): Promise<Visited>;
  close(): Promise<void>;
}

/** Redirects that change the method (RFC 9110 §15.4), and those that would send the body to another place. */
const TO_GET = new Set([301, 302, 303]);
const SAME_METHOD = new Set([307, 308]);

export function startVisit(deps: WebDeps, signal: AbortSignal): Visit {
  const limits: WebLimits = { ...WEB_LIMITS, ...deps.limits };
  const jar = new CookieJar();
  const dispatchers = createDispatchers(deps, limits);
  const stop = new AbortController();
  const over = AbortSignal.any([signal, stop.signal]);
  // The timer holds no process open and is gone with the visit.
  void sleep(limits.wholeMs, undefined, { signal: over, ref: false }).then(
    () => stop.abort(new Error('whole')),
    () => undefined,
  );

  async function once(url: URL, posting: Posting | null): Promise<Visited & { location?: string }> {
    const refusal = refused(url, deps);
    if (refusal !== null) return refusal;
    let head = false;
    try {
      const cookies = await jar.getCookieString(url.href);
      const answer = await request(url, {
        dispatcher: dispatchers.of(url),
        method: posting === null ? 'GET' : 'POST',
        headers: {
          accept: 'text/html, application/json;q=0.9, */*;q=0.5',
          // Nothing packed: what is read is what was counted.
          'accept-encoding': 'identity',
          'user-agent': 'Postern',
          ...(cookies === '' ? {} : { cookie: cookies }),
          ...posting?.headers,
        },
        body: posting === null ? null : posting.body,
        signal: over,
      });
      head = true;
      await keepCookies(jar, answer.headers['set-cookie'], url);
      const bytes = await readBody(answer.body as AsyncIterable<Buffer>, limits.body);
      if (bytes === null) return failed('answer-too-large', `more than ${limits.body} bytes`, true);
      const header = (name: string): string | null => first(answer.headers[name]);
      const packed = header('content-encoding');
      if (packed !== null && packed !== 'identity')
        return failed('unexpected-answer', `Content-Encoding: ${packed}`, true);
      const location = header('location');
      return {
        ok: true,
        url,
        status: answer.statusCode,
        header,
        ...decodeBody(bytes, header('content-type')),
        ...(location === null ? {} : { location }),
      };
    } catch (error) {
      if (over.aborted) return failed('timeout', head ? 'body' : 'head', true);
      return { ok: false, ...webProblem(error) };
    }
  }

  async function follow(start: URL, posting: Posting | null): Promise<Visited> {
    let url = start;
    let body = posting;
    let sent = false;
    for (let count = 0; count <= limits.redirects; count++) {
      const answer = await once(url, body);
      if (!answer.ok) return { ...answer, sent: sent || (posting !== null && answer.sent) };
      sent ||= body !== null;
      const { status, location } = answer;
      if (location === undefined || !(TO_GET.has(status) || SAME_METHOD.has(status))) return answer;
      const next = parsed(location, url);
      if (next === null) return failed('unexpected-answer', `Location: ${location}`, sent);
      // The customer agreed to one address; what was filled in goes to no other because a server says so.
      if (SAME_METHOD.has(status) && body !== null)
        return failed('unexpected-answer', `${status} Location: ${next.href}`, false);
      body = null;
      url = next;
    }
    return failed('too-many-redirects', url.href, sent);
  }

  return {
    get: (url) => follow(url, null),
    post: (url, posting) => follow(url, posting),
    async close() {
      stop.abort(new Error('closed'));
      await dispatchers.destroy();
    },
  };
}

/** Only https; a test or a practice may open plain http to this computer. */
function refused(url: URL, { plainHttpToLoopback }: WebDeps): ({ ok: false } & WebProblem) | null {
  const loopback = /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/.test(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && plainHttpToLoopback === true && loopback))
    return null;
  return failed('certificate', `not encrypted: ${url.origin}`, false);
}

function failed(problem: RequestProblem, said: string, sent: boolean): { ok: false } & WebProblem {
  return { ok: false, problem, said, sent };
}

function parsed(location: string, base: URL): URL | null {
  try {
    return new URL(location, base);
  } catch {
    return null;
  }
}

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

async function keepCookies(jar: CookieJar, lines: string | string[] | undefined, url: URL): Promise<void> {
  for (const line of [lines ?? []].flat())
    await jar.setCookie(line, url.href, { ignoreError: true, loose: true });
}
