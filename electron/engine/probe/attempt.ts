import type { Socket } from 'node:net';
import type { Family, Observation } from '../../../shared/model/observation.ts';
import type { Target } from '../../../shared/model/plan.ts';
import { type CheckContext, progress } from './check-context.ts';
import { setAlarm } from './clock.ts';
import { FAREWELL, VERDICT_DUE, WAITING_AT_LEAST, WAITING_SHOWN } from './deadlines.ts';
import { createDraft, type Draft, type End, note } from './draft.ts';
import { farewell } from './farewell.ts';
import type { TimingSource } from './line.ts';
import { isLoopback } from './loopback.ts';
import { stepDue } from './pace.ts';
import type { Release } from './slots.ts';
import { converse, hearGreeting, openWire } from './smtp-session.ts';
import type { Talk } from './talk.ts';
import { connectPatiently } from './tcp.ts';
import type { Wire } from './wire.ts';

/** One try at one address by one family: connects, converses as deep as the target asks, records what was seen. */
export async function attempt(
  check: CheckContext,
  target: Target,
  to: { address: string; family: Family; resolveMs: number | null },
): Promise<Observation> {
  const { clock } = check.deps;
  const draft = createDraft(target, clock.now() - check.startedAt);
  draft.address = to.address;
  draft.family = to.family;
  if (to.resolveMs !== null) draft.timings.resolveMs = to.resolveMs;
  if (check.signal.aborted) return check.record(draft, { outcome: 'not-tried', step: 'connect' });

  progress(check, target, 'connect', false);
  const connected = await connectPatiently(
    { address: to.address, family: to.family, port: target.port },
    {
      ...check,
      onOpen: () => {
        if (draft.sockets++ === 0) draft.startedMs = clock.now() - check.startedAt;
      },
    },
    check.signal,
  );
  if (connected.kind === 'stopped') {
    return check.record(draft, { outcome: draft.sockets === 0 ? 'not-tried' : 'cancelled', step: 'connect' });
  }
  const { connectMs } = connected;
  if (connectMs !== undefined) draft.timings.connectMs = connectMs;
  if (connected.kind === 'failed') {
    if (connectMs !== undefined) check.line.note('refusal', connectMs);
    const { failure, detail } = connected;
    return check.record(draft, {
      outcome: 'failed',
      step: 'connect',
      failure,
      ...(detail === undefined ? {} : { detail }),
    });
  }

  draft.loopbackPeer = !isLoopback(target.host) && isLoopback(connected.socket.remoteAddress ?? '');
  if (!draft.loopbackPeer) check.line.note(timingSource(target), connected.connectMs);
  return speak(check, draft, connected.socket, connected.release);
}

/** The conversation over a connection that stands. Returns with the observation; the leave-taking goes on behind it. */
async function speak(
  check: CheckContext,
  draft: Draft,
  raw: Socket,
  releaseSlot: Release,
): Promise<Observation> {
  const { clock } = check.deps;
  const { target } = draft;
  let releaseTurn: Release | null = null;
  const connectedAt = clock.now();
  const giveTurnBack = (): void => {
    releaseTurn?.();
    releaseTurn = null;
  };

  const done = (end: End, leave: Socket | null): Observation => {
    const observation = check.record(draft, end, raw);
    giveTurnBack();
    if (leave === null) {
      raw.destroy();
      releaseSlot();
    } else {
      const wait = check.line.stretch(FAREWELL, 1);
      check.leaving.push(farewell(leave, raw, clock, wait, check.signal).then(releaseSlot));
    }
    return observation;
  };
  const turn = (signal: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      if (releaseTurn !== null || signal.aborted) {
        resolve(!signal.aborted);
        return;
      }
      const stop = (): void => {
        leaveQueue();
        resolve(false);
      };
      signal.addEventListener('abort', stop);
      let leaveQueue = (): void => undefined;
      leaveQueue = check.ration.queue(target.priority, (release) => {
        signal.removeEventListener('abort', stop);
        releaseTurn = release;
        resolve(true);
      });
    });
  const talk: Talk = {
    target,
    draft,
    deps: check.deps,
    signal: check.signal,
    begin(step) {
      progress(check, target, step, false);
      return clock.now();
    },
    due: (bound, startedAt) => () =>
      stepDue(bound, { startedAt, connectedAt, checkStartedAt: check.startedAt }, check.line),
    turn: () => turn(check.signal),
    async whileWaiting(wait) {
      const shown = Math.max(check.startedAt + WAITING_SHOWN, clock.now() + WAITING_AT_LEAST);
      const cancel = setAlarm(
        clock,
        () => shown,
        () => progress(check, target, 'greeting', true),
      );
      try {
        return await wait();
      } finally {
        cancel();
      }
    },
    write: (mark, text) => note(draft, clock.now() - check.startedAt, mark, text),
  };
  const finish = async (wire: Wire, now: Talk): Promise<Observation> => {
    const { end, wire: last } = await converse(wire, now);
    return done(end, last === null ? null : last.socket);
  };

  talk.write('*', 'connected');
  if (target.depth === 'connect') {
    raw.end();
    return done({ outcome: 'ready', security: target.security }, raw);
  }
  const opened = await openWire(raw, talk);
  if ('end' in opened) return done(opened.end, null);
  const { wire } = opened;
  const greeted = await hearGreeting(wire, talk);
  if (greeted === null) return finish(wire, talk);
  const silent = greeted.outcome === 'failed' && greeted.waiting === true;
  // Others may be waiting for one of this host's four places.
  const crowded = check.slots.crowded(draft.address ?? '');
  if (!silent || crowded || check.deps.options.listenMs === 0) {
    const refused = greeted.outcome === 'failed' && greeted.failure === 'greeting-refused';
    return done(greeted, refused ? wire.socket : null);
  }

  // The verdict is due; the server may still greet. Its connection stays, and what comes is an observation of its own.
  const observation = check.record(draft, greeted, raw);
  giveTurnBack();
  const until = check.startedAt + VERDICT_DUE + check.deps.options.listenMs;
  const later: Talk = {
    ...talk,
    signal: check.cancelled,
    due: (bound, startedAt) => () =>
      bound === 'greeting'
        ? until
        : stepDue(bound, { startedAt, connectedAt: startedAt, checkStartedAt: startedAt }, check.line),
    turn: () => turn(check.cancelled),
    whileWaiting: (wait) => wait(),
  };
  const listenOn = async (): Promise<Observation | null> => {
    const again = await hearGreeting(wire, later);
    const { end, wire: last } = again === null ? await converse(wire, later) : { end: again, wire: null };
    const news = end.outcome === 'ready' || (end.outcome === 'failed' && end.waiting !== true);
    if (news) return done(end, last?.socket ?? null);
    raw.destroy();
    giveTurnBack();
    releaseSlot();
    return null;
  };
  check.late.push(listenOn());
  return observation;
}

function timingSource(target: Target): TimingSource {
  if (target.role !== 'control') return 'other';
  return target.purpose === 'non-mail' ? 'non-mail-control' : 'mail-control';
}
