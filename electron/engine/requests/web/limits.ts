import type { ConnectionLimits } from '../../web/dispatchers.ts';

/** What one visit to a web server may cost. */
export interface WebLimits extends ConnectionLimits {
  /** All of an attempt, pages, redirects and answer together: a body that drips for ever ends here. */
  wholeMs: number;
  /** Bytes of one answer. A form is some tens of kilobytes. */
  body: number;
  redirects: number;
}

/** Well below the time after which a lock is taken for left over (`journal/lock.ts`). */
export const WEB_LIMITS: WebLimits = {
  connectMs: 20_000,
  // A form may be written into a slow desk while we wait.
  headMs: 60_000,
  silenceMs: 30_000,
  wholeMs: 180_000,
  body: 524_288,
  redirects: 8,
};
