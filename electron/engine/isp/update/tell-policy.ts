import type { PolicyTold } from '../../../../shared/contract/policy-schemas.ts';
import type { InForce } from './policy-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is told of the policy in force, in a window and in a terminal. */
export function tellPolicy({ pack, profile, update }: InForce, now: Date): PolicyTold {
  const { keys = [], url } = pack.updates ?? {};
  const since = (update?.issued ?? profile.reviewed ?? null)?.slice(0, 10) ?? null;
  return {
    isp: profile.id,
    name: profile.name,
    sequence: update?.sequence ?? null,
    since,
    ageDays: since === null ? null : daysBetween(update?.issued ?? since, now),
    overdue: update !== null && Date.parse(update.expires) <= now.getTime(),
    renewable: keys.length > 0,
    from: keys.length > 0 && url !== undefined ? new URL(url).hostname : null,
  };
}

const daysBetween = (from: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(from)) / DAY_MS));
