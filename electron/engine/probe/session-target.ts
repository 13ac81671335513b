import { FAMILIES, type Family } from '../../../shared/model/observation.ts';
import type { Target } from '../../../shared/model/plan.ts';
import type { ProbedServer } from './probe-server.ts';

/** A server to be tried to the end of its session, as one is that an account is to send through. `index`: its place among those tried, from 0. */
export function sessionTarget(
  { host, port, security }: ProbedServer,
  index = 0,
  families: readonly Family[] = FAMILIES,
): Target {
  return {
    id: `t${index + 1}`,
    role: 'provider',
    purpose: 'mail',
    host,
    port,
    security,
    depth: 'session',
    tlsOptional: false,
    families: [...families],
    priority: index,
  };
}
