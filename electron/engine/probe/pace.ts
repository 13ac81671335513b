import {
  HANDSHAKE,
  HANDSHAKE_ROUND_TRIPS,
  GREETING,
  LATE_CONVERSATION,
  REPLY,
  REPLY_ROUND_TRIPS,
  VERDICT_DUE,
  VERDICT_GRACE,
  VERDICT_LATEST,
} from './deadlines.ts';
import type { Line } from './line.ts';

const BOUNDS = {
  greeting: [GREETING, REPLY_ROUND_TRIPS],
  reply: [REPLY, REPLY_ROUND_TRIPS],
  handshake: [HANDSHAKE, HANDSHAKE_ROUND_TRIPS],
} as const;
export type Bound = keyof typeof BOUNDS;

/**
 * When a step of a conversation is over, on the clock, whatever trickles in meanwhile. A slow line stretches the step's
 * own bound; on a fast line the verdict that is due ends it sooner.
 */
export function stepDue(
  bound: Bound,
  step: { startedAt: number; connectedAt: number; checkStartedAt: number },
  line: Line,
): number {
  const [base, roundTrips] = BOUNDS[bound];
  const own = step.startedAt + line.stretch(base, roundTrips);
  if (line.slow()) return own;
  const grace = Math.min(
    step.startedAt + line.stretch(VERDICT_GRACE, 2),
    Math.max(step.checkStartedAt + VERDICT_LATEST, step.connectedAt + LATE_CONVERSATION),
  );
  return Math.min(own, Math.max(step.checkStartedAt + VERDICT_DUE, grace));
}
