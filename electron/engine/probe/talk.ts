import type { Step } from '../../../shared/model/failure.ts';
import type { TranscriptLine } from '../../../shared/model/observation.ts';
import type { Target } from '../../../shared/model/plan.ts';
import type { ProbeDeps } from './deps.ts';
import type { Draft } from './draft.ts';
import type { Bound } from './pace.ts';

/** What a conversation needs of the check around it. */
export interface Talk {
  target: Target;
  draft: Draft;
  deps: ProbeDeps;
  signal: AbortSignal;
  /** A step begins: tells the listeners and gives the clock's reading. */
  begin(step: Step): number;
  /** When a step that began then is over. */
  due(bound: Bound, startedAt: number): () => number;
  /** Waits for a turn on a slow line; at once when one is held already. False when the check was stopped. */
  turn(): Promise<boolean>;
  /** Tells the listeners "connected, waiting" when the wait takes long. */
  whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
  write: (mark: TranscriptLine['mark'], text: string) => void;
}
