import { setMaxListeners } from 'node:events';
import { isIP } from 'node:net';
import type { Family, Observation } from '../../../shared/model/observation.ts';
import type { Plan, Target } from '../../../shared/model/plan.ts';
import { attempt } from './attempt.ts';
import { type CheckContext, createRecorder, progress } from './check-context.ts';
import { SLOW_LINE_CONVERSATIONS } from './deadlines.ts';
import type { ProbeDeps } from './deps.ts';
import { createNames, type FamilyAnswer, mostTelling } from './dns.ts';
import { createDraft, round } from './draft.ts';
import type { Listener } from './events.ts';
import { createLine } from './line.ts';
import { createHostSlots, createRation } from './slots.ts';
import { createTurns } from './turns.ts';

export type { ProbeDeps, ProbeOptions } from './deps.ts';
export { systemProbe } from './system-probe.ts';

export interface ProbeResult {
  /** In the order of their ending; ids o1, o2, … All frozen. */
  observations: Observation[];
  /** `cancelled` and `deadline`: not everything was tried. */
  ended: 'complete' | 'cancelled' | 'deadline';
  /** Milliseconds; null when nothing answered. */
  roundTripMs: number | null;
  /** Slow greetings that came after the verdict was due, as observations of their own; at once when there is nothing to wait for. */
  late: Promise<Observation[]>;
}

/**
 * Runs every target: each name is resolved once, each family of it is tried at its first address, all at the same time
 * within the bounds of four sockets to a host and, on a slow line, three conversations. Events come as things happen.
 * Never rejects: what fails is an observation. After `signal` aborts it settles at once and leaves no socket behind.
 */
export async function runPlan(
  plan: Plan,
  deps: ProbeDeps,
  listen: Listener,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const startedAt = deps.clock.now();
  // Two ends: the user's cancel, and the stop of the main part, which the deadline brings too.
  const cancelled = new AbortController();
  const stop = new AbortController();
  setMaxListeners(0, cancelled.signal, stop.signal);
  const cancel = (): void => {
    cancelled.abort();
    stop.abort();
  };
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const cancelDeadline = deps.clock.after(deps.options.deadlineMs, () => stop.abort());

  const line = createLine();
  const ration = createRation(() => (line.slow() ? SLOW_LINE_CONVERSATIONS : Infinity));
  line.onChange(() => ration.look());
  const check: CheckContext = {
    deps,
    startedAt,
    line,
    slots: createHostSlots(),
    ration,
    names: createNames(deps, line, stop.signal),
    listen,
    signal: stop.signal,
    cancelled: cancelled.signal,
    record: createRecorder({ deps, startedAt, listen, signal: stop.signal, cancelled: cancelled.signal }),
    turn: createTurns(),
    late: [],
    leaving: [],
  };

  const inTurn = [...plan.targets].sort((a, b) => a.priority - b.priority);
  const observations = (await Promise.all(inTurn.map((target) => runTarget(check, target)))).flat();
  const ended = signal.aborted ? 'cancelled' : observations.some(byDeadline) ? 'deadline' : 'complete';
  cancelDeadline();
  // Indexing by number keeps o2 before o10.
  observations.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  await Promise.all(check.leaving);

  const late = Promise.all(check.late).then(async (heard) => {
    await Promise.all(check.leaving);
    signal.removeEventListener('abort', cancel);
    return heard.filter((observation) => observation !== null);
  });
  const roundTrip = line.roundTripMs();
  return { observations, ended, roundTripMs: roundTrip === null ? null : round(roundTrip), late };
}

function byDeadline(observation: Observation): boolean {
  return observation.failure === 'deadline';
}

/**
 * One target on every family it asks for. A family the name has no address in gives no observation; a name with no
 * address in any gives one. An address literal is tried in its own family, asked for or not: the user named it.
 */
async function runTarget(check: CheckContext, target: Target): Promise<Observation[]> {
  const began = check.deps.clock.now() - check.startedAt;
  const draft = createDraft(target, began);
  if (check.signal.aborted) return [check.record(draft, { outcome: 'not-tried', step: 'resolve' })];
  const literal = isIP(target.host);
  const families: readonly Family[] = literal === 4 || literal === 6 ? [literal] : target.families;

  if (literal === 0) progress(check, target, 'resolve', false);
  const tried: Promise<Observation>[] = [];
  const follow = async (family: Family): Promise<FamilyAnswer | null> => {
    try {
      const answer = await check.names.resolve(target.host, family);
      const address = answer.addresses[0];
      if (address !== undefined) {
        const resolveMs = literal === 0 ? answer.ms : null;
        tried.push(check.turn().then(() => attempt(check, target, { address, family, resolveMs })));
      }
      return answer;
    } catch {
      // Only a stop rejects.
      return null;
    }
  };
  const answers = await Promise.all(families.map(follow));
  if (tried.length > 0) return Promise.all(tried);

  const known = answers.filter((answer) => answer !== null);
  const telling = known.length === answers.length ? mostTelling(known) : null;
  if (telling === null) {
    const nothingAsked = families.length === 0;
    return [check.record(draft, { outcome: nothingAsked ? 'not-tried' : 'cancelled', step: 'resolve' })];
  }
  draft.timings.resolveMs = telling.ms;
  return [
    check.record(draft, {
      outcome: 'failed',
      step: 'resolve',
      failure: telling.failure ?? 'dns-no-address',
      ...(telling.detail === null ? {} : { detail: telling.detail }),
    }),
  ];
}
