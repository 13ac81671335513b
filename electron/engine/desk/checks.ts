import type { CheckRequest as Wanted } from '../../../shared/contract/window-schemas.ts';
import { ContractError } from '../../../shared/contract/errors.ts';
import type { Judgement, StreamEvent } from '../../../shared/contract/event-schema.ts';
import { summariseIsp } from '../../../shared/contract/isp-summary.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Subject } from '../../../shared/model/plan.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import type { Judged } from './fixes.ts';
import { runCheck, type CheckDeps, type CheckRequest, type CheckResult } from '../check.ts';
import type { Practice } from '../practice/start-practice.ts';
import type { ProbeOptions } from '../probe/deps.ts';

export interface ChecksDeps {
  /** The real network. */
  system: (options: ProbeOptions) => CheckDeps;
  practice: (id: SceneId, options: ProbeOptions) => Promise<Practice>;
}

/** How long slow greetings are listened to after the first judgement, milliseconds (RFC 5321 §4.5.3.2.1 allows 5 minutes). */
const LISTEN_MS = 60_000;
/** Two at once would measure each other. */
const MOST_CHECKS = 1;
/** Checks whose reports are kept: the one on the screen, and those that proved a change since. */
const MOST_FOUND = 20;

export interface Checks {
  /** One at a time, real or of a scene. Resolves with the last judgement. */
  check(
    wanted: Wanted,
    profile: IspProfile,
    listen: (event: StreamEvent) => void,
    signal: AbortSignal,
  ): Promise<Judgement>;
  /** What the last check was judged by, real or of a scene. */
  judged(practice: SceneId | null): Judged | null;
  /** The same of any check of late, by when it began. */
  found(startedAt: string): Judged | null;
  /** Ends what runs with what is known so far; false when nothing does. */
  stop(): boolean;
}

/** Runs checks for windows. */
export function createChecks(deps: ChecksDeps): Checks {
  const running = new Set<AbortController>();
  const latest = new Map<SceneId | null, Judged>();
  const found = new Map<string, Judged>();
  const active = (): AbortController[] => [...running].filter(({ signal }) => !signal.aborted);

  const check: Checks['check'] = async (wanted, profile, listen, given) => {
    // One that was cancelled is only putting its things away.
    if (active().length >= MOST_CHECKS) throw new ContractError('too-many', { most: MOST_CHECKS });
    const own = new AbortController();
    const { signal } = own;
    const cancel = (): void => own.abort();
    given.addEventListener('abort', cancel, { once: true });
    if (given.aborted) cancel();
    running.add(own);
    let practice: Practice | null = null;
    try {
      const options = { listenMs: LISTEN_MS };
      if (wanted.practice !== null) practice = await deps.practice(wanted.practice, options);
      const request = practice ? sceneRequest(practice.request, wanted) : requestOf(wanted, profile);
      const keep = ({ report, verdicts }: CheckResult): void => {
        if (given.aborted) return;
        const judged = { report, verdicts, profile: request.profile };
        latest.set(wanted.practice, judged);
        found.set(report.startedAt, judged);
        for (const oldest of [...found.keys()].slice(0, -MOST_FOUND)) found.delete(oldest);
      };
      const result = await runCheck(request, practice?.deps ?? deps.system(options), listen, signal);
      const listening = !signal.aborted && result.report.observations.some(({ waiting }) => waiting === true);
      keep(result);
      const first = judge(request, result, listening);
      listen({ kind: 'judged', judgement: first });
      if (!listening) return first;
      const late = (await result.late) ?? result;
      keep(late);
      const last = judge(request, late, false);
      listen({ kind: 'judged', judgement: last });
      return last;
    } finally {
      given.removeEventListener('abort', cancel);
      running.delete(own);
      await practice?.stop();
    }
  };

  return {
    check,
    judged: (practice) => latest.get(practice) ?? null,
    found: (startedAt) => found.get(startedAt) ?? null,
    stop: () => {
      const stopped = active();
      for (const one of stopped) one.abort();
      return stopped.length > 0;
    },
  };
}

function requestOf({ connection, servers }: Wanted, profile: IspProfile): CheckRequest {
  return { profile, connection, subjects: subjectsOf(servers) };
}

/** A scene's own accounts, unless some were named: those it has after a change that was practised. */
function sceneRequest(scene: CheckRequest, { servers }: Wanted): CheckRequest {
  return servers.length === 0 ? scene : { ...scene, subjects: subjectsOf(servers) };
}

/** How a server is spoken to that was only named is left to the plan. */
function subjectsOf(servers: Wanted['servers']): Subject[] {
  return servers.map(({ security = null, ...server }) => ({ ...server, security }));
}

function judge({ profile }: CheckRequest, { report, verdicts }: CheckResult, listening: boolean): Judgement {
  return { report, verdicts, isp: summariseIsp(profile), listening };
}
