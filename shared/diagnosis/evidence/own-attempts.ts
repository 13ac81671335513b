import type { Failure } from '../../model/failure.ts';
import type { Observation } from '../../model/observation.ts';
import type { Evidence } from './evidence.ts';

/** Attempts in the way of a configured server that failed in one of these ways. */
export function ownAttempts(evidence: Evidence, failures: readonly Failure[]): Observation[] {
  const ids = new Set(evidence.failing.flatMap((state) => state.ids));
  return evidence.observations.filter(
    (o) => ids.has(o.id) && o.outcome === 'failed' && o.failure !== undefined && failures.includes(o.failure),
  );
}
