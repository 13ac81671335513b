import type { Role } from '../../shared/model/observation.ts';
import { portsOf, stateOf, type Lane } from '../../shared/path/lanes.ts';
import type { Heard } from './app-state.ts';

/** What a running check has found so far. */
export function lanesHeard({ targets, observations, progress }: Heard): Lane[] {
  const mail = targets.filter(({ purpose }) => purpose === 'mail');
  const role: Role = mail.some((target) => target.role === 'provider') ? 'provider' : 'control';
  const ours = mail.filter((target) => target.role === role);
  return portsOf(ours).map((port) => {
    const known = stateOf(port, role, observations);
    if (known !== null) return { port, state: known, place: null };
    const tries = ours.filter((target) => target.port === port).flatMap(({ id }) => progress[id] ?? []);
    const state = tries.some(({ waiting }) => waiting) ? 'waiting' : tries.length > 0 ? 'trying' : 'idle';
    return { port, state, place: null };
  });
}
