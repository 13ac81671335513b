import type { Step } from '../../../shared/model/failure.ts';
import type { Target } from '../../../shared/model/plan.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { ProbeDeps } from './deps.ts';
import type { Names } from './dns.ts';
import { conclude, type Draft, type End } from './draft.ts';
import type { Listener } from './events.ts';
import type { Line } from './line.ts';
import type { HostSlots, Ration } from './slots.ts';

/** One running check: what its attempts share. */
export interface CheckContext {
  deps: ProbeDeps;
  /** The clock's reading when the check began. */
  startedAt: number;
  line: Line;
  slots: HostSlots;
  ration: Ration;
  names: Names;
  listen: Listener;
  /** Aborts when the check is to stop: the user's cancel or the whole-check deadline. */
  signal: AbortSignal;
  /** Aborts on the user's cancel alone: ends the listening to slow greetings too. */
  cancelled: AbortSignal;
  /** Turns an end into an observation and tells the listeners. */
  record(draft: Draft, end: End, bytes?: { bytesWritten: number; bytesRead: number }): Observation;
  /** Resolves in a turn of the event loop of its own. */
  turn(): Promise<void>;
  /** Listening to slow greetings that goes on after the verdict. */
  late: Promise<Observation | null>[];
  /** Connections taking their leave. */
  leaving: Promise<void>[];
}

/**
 * Numbers observations in the order of their ending. A stopped attempt is `cancelled` by the user, or, when the
 * deadline stopped it, a failure of its own.
 */
export function createRecorder(
  context: Pick<CheckContext, 'deps' | 'startedAt' | 'listen' | 'signal' | 'cancelled'>,
): CheckContext['record'] {
  let count = 0;
  return (draft, end, bytes) => {
    const stopped = end.outcome === 'cancelled' || end.outcome === 'not-tried';
    const byDeadline = stopped && context.signal.aborted && !context.cancelled.aborted;
    const observation = conclude(
      draft,
      byDeadline ? { outcome: 'failed', step: end.step, failure: 'deadline' } : end,
      {
        id: `o${++count}`,
        endedMs: context.deps.clock.now() - context.startedAt,
        bytesSent: bytes?.bytesWritten ?? 0,
        bytesReceived: bytes?.bytesRead ?? 0,
      },
    );
    context.listen({ kind: 'observation', observation });
    return observation;
  };
}

/** Tells the listeners that an attempt reached a step. */
export function progress(check: CheckContext, target: Target, step: Step, waiting: boolean): void {
  const atMs = Math.round(check.deps.clock.now() - check.startedAt);
  check.listen({
    kind: 'progress',
    target: target.id,
    host: target.host,
    port: target.port,
    step,
    waiting,
    atMs,
  });
}
