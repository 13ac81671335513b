import type { RequestProblem } from '../../../../shared/model/request.ts';
import type { WebAnswer } from '../web/visit.ts';
import type { WebProblem } from '../web/web-problem.ts';
import type { Filing } from './channel.ts';

type Failed = Extract<Filing, { outcome: 'failed' }>;

/** No answer was had. Without one to a whole request nobody knows whether it is there. */
export function unreached({ problem, said, sent }: WebProblem, method: 'get' | 'post'): Failed {
  const maybeFiled = method === 'post' && sent;
  const lost = problem === 'not-reached' || problem === 'timeout';
  return { outcome: 'failed', problem: maybeFiled && lost ? 'maybe-filed' : problem, said, maybeFiled };
}

/** An answer that is no success. `nowMs` null: it came before anything was sent. */
export function failedFiling(
  answer: WebAnswer,
  problem: RequestProblem,
  maybeFiled: boolean,
  nowMs: number | null,
  said = '',
): Failed {
  const retryAfterMs = retryAfter(answer.header('retry-after'), nowMs);
  const words = said === '' ? excerpt(answer) : said;
  return {
    outcome: 'failed',
    problem,
    maybeFiled,
    said: `${answer.status} ${words}`.trim(),
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  };
}

/** What a status means for a request that was sent whole, where the body says no more. */
export function problemOfStatus(status: number): { problem: RequestProblem; maybeFiled: boolean } {
  if (status === 429 || status === 503) return { problem: 'busy', maybeFiled: false };
  // It broke, or the server behind it did not answer: with the request in hand.
  if (status >= 500) return { problem: 'busy', maybeFiled: true };
  if (status === 401 || status === 407) return { problem: 'login-needed', maybeFiled: false };
  if (status === 408 || status === 425) return { problem: 'timeout', maybeFiled: false };
  if (status === 400 || status === 422) return { problem: 'field-rejected', maybeFiled: false };
  if (status === 413) return { problem: 'refused', maybeFiled: false };
  if (status >= 400) return { problem: 'unexpected-answer', maybeFiled: false };
  return { problem: 'unexpected-answer', maybeFiled: true };
}

/** Seconds, or a date (RFC 9110 §10.2.3). Milliseconds from now. */
export function retryAfter(value: string | null, nowMs: number | null): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) || nowMs === null ? null : Math.max(0, at - nowMs);
}

/** The beginning of a body, its tags gone. */
function excerpt({ text }: WebAnswer): string {
  return text
    .slice(0, 4000)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
