import type { ChangeProblem, ChangeReport } from '../../../shared/model/change.ts';

export type Problem = NonNullable<ChangeReport['problem']>;

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** What a system's error means for a change. `else`: what was being done. Anything that is no system's error is thrown on. */
export function problemOf(
  error: unknown,
  path: string,
  otherwise: Extract<ChangeProblem, 'not-readable' | 'not-writable'>,
): Problem {
  const detail = errnoOf(error);
  if (detail === null) throw error;
  return { code: FULL.has(detail) ? 'disk-full' : otherwise, path, detail };
}

/** `EACCES` and its like, or null. */
export function errnoOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
