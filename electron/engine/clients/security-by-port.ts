import type { Target } from '../../../shared/model/change.ts';
import type { Security } from '../../../shared/model/observation.ts';
import type { ClientPlan } from './client.ts';

const TLS_PORT = 465;

/** What a program with one switch for encryption does: TLS from the start on 465, STARTTLS on every other port. */
export function securityByPort(encrypted: boolean, port: number): Security {
  if (!encrypted) return 'none';
  return port === TLS_PORT ? 'tls' : 'starttls';
}

/** The answer where such a program cannot do what is wanted; null where it can. */
export function notOffered({ port, security }: Target): ClientPlan | null {
  if (security === 'none' || securityByPort(true, port) === security) return null;
  const params = { port: String(port), security };
  return { kind: 'not-movable', limit: { code: 'security-not-offered', params } };
}
