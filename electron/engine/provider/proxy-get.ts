import { request } from 'undici';
import { createDispatchers, type ConnectionDeps } from '../web/dispatchers.ts';
import { innermost } from '../web/innermost.ts';
import { readBody } from '../web/read-body.ts';
import { LARGEST_FILE, SOURCES_DUE } from './deadlines.ts';
import type { WebAnswer } from './deps.ts';

/** The whole of the search is bounded by its signal; no part of it may take longer. */
const LIMITS = { connectMs: SOURCES_DUE, headMs: SOURCES_DUE, silenceMs: SOURCES_DUE };

/** One file through the proxy that is set: what the proxy says of a name or an address is taken for the answer. */
export async function getThroughProxy(
  url: URL,
  headers: Readonly<Record<string, string>>,
  deps: ConnectionDeps,
  signal: AbortSignal,
): Promise<WebAnswer> {
  const dispatchers = createDispatchers(deps, LIMITS);
  try {
    const answer = await request(url, { dispatcher: dispatchers.of(url), headers: { ...headers }, signal });
    const { location } = answer.headers;
    const ok = {
      ok: true as const,
      status: answer.statusCode,
      location: typeof location === 'string' ? location : null,
    };
    // A body that is left in the middle says so.
    answer.body.on('error', () => undefined);
    // Only a file is read to its end.
    if (answer.statusCode !== 200) {
      return { ...ok, body: Buffer.alloc(0) };
    }
    const body = await readBody(answer.body as AsyncIterable<Buffer>, LARGEST_FILE);
    return body === null ? { ok: false, error: 'too-large' } : { ...ok, body };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, error: innermost(error).code || 'unknown' };
  } finally {
    await dispatchers.destroy();
  }
}
