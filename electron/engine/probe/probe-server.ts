import type { Observation, Security } from '../../../shared/model/observation.ts';
import type { ProbeDeps } from './deps.ts';
import { runPlan } from './run-plan.ts';
import { sessionTarget } from './session-target.ts';

export interface ProbedServer {
  host: string;
  port: number;
  security: Security;
}

/** Tries one server to the end of its session on every family, and gives the best of what happened. Never rejects. */
export async function probeServer(
  server: ProbedServer,
  deps: ProbeDeps,
  signal: AbortSignal,
): Promise<Observation | null> {
  const plan = { targets: [sessionTarget(server)] };
  const { observations } = await runPlan(plan, deps, () => undefined, signal);
  return observations.find(({ outcome }) => outcome === 'ready') ?? observations[0] ?? null;
}
