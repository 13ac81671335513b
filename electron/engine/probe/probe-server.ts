import type { Family, Observation, Security } from '../../../shared/model/observation.ts';
import type { Target } from '../../../shared/model/plan.ts';
import type { ProbeDeps } from './deps.ts';
import { runPlan } from './run-plan.ts';

export interface ProbedServer {
  host: string;
  port: number;
  security: Security;
}

/** Tries one server to the end of its session on every family, and gives the best of what happened. Never rejects. */
export async function probeServer(
  { host, port, security }: ProbedServer,
  families: readonly Family[],
  deps: ProbeDeps,
  signal: AbortSignal,
): Promise<Observation | null> {
  const target: Target = {
    id: 't1',
    role: 'provider',
    purpose: 'mail',
    host,
    port,
    security,
    depth: 'session',
    tlsOptional: false,
    families: [...families],
    priority: 0,
  };
  const { observations } = await runPlan({ targets: [target] }, deps, () => undefined, signal);
  return observations.find(({ outcome }) => outcome === 'ready') ?? observations[0] ?? null;
}
