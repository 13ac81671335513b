import type { Failure } from '../../../shared/model/failure.ts';
import type { Observation, Role } from '../../../shared/model/observation.ts';

/** One door: a host's port, all families together. */
export interface Door {
  role: Role;
  host: string;
  port: number;
  /** `partly`: open by one family of addresses, shut by the other. */
  state: 'open' | 'partly' | 'shut' | 'not-tried';
  /** Why it is shut, when it is. */
  failure?: Failure;
  /** Server still silent when the answer was due. */
  waiting: boolean;
  /** Milliseconds to an open door, or to the failure. */
  tookMs: number;
}

const ROLE_ORDER: Record<Role, number> = { provider: 0, relay: 1, control: 2 };

/** The doors of a report in reading order: the account's server, the relay, the hosts compared with. */
export function doorsOf(observations: readonly Observation[]): Door[] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = `${one.role} ${one.host} ${one.port}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap(doorOf)
    .sort(
      (a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role] || a.host.localeCompare(b.host) || a.port - b.port,
    );
}

function doorOf(tries: readonly Observation[]): Door[] {
  const [first] = tries;
  if (!first || first.purpose === 'non-mail') return [];
  const open = tries.filter(({ outcome }) => outcome === 'ready');
  const failed = tries.find(({ outcome }) => outcome === 'failed');
  const { role, host, port } = first;
  return [
    {
      role,
      host,
      port,
      state:
        open.length === 0 ? (failed ? 'shut' : 'not-tried') : open.length < tries.length ? 'partly' : 'open',
      ...(open.length === 0 && failed?.failure !== undefined && { failure: failed.failure }),
      waiting: tries.some(({ waiting }) => waiting === true),
      tookMs: Math.round((open[0] ?? failed ?? first).endedMs - (open[0] ?? failed ?? first).startedMs),
    },
  ];
}
