import type { Target } from '../model/plan.ts';

/**
 * A target before it has an id and its families. `worth` decides what is dropped when a plan is too long (lower is
 * dropped later); `priority` decides what runs first on a slow line. They differ: controls run late but prove most.
 */
export interface Draft extends Omit<Target, 'id' | 'families'> {
  worth: number;
}

/** Lower runs earlier. The non-mail control is early because it measures the line the deadlines stretch with. */
export const PRIORITY = {
  configured: 0,
  nonMail: 1,
  alternative: 10,
  relay: 20,
  control: 30,
  ownNonMail: 40,
} as const;

/** Lower is dropped later. */
export const WORTH = {
  configured: 0,
  nonMail: 1,
  control: 2,
  relay: 3,
  alternative: 4,
  ownNonMail: 5,
} as const;

/** The same conversation is never planned twice; the draft that is worth most stands for all. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = [draft.host, draft.port, draft.purpose, draft.security].join(' ');
    const known = best.get(key);
    if (known === undefined || draft.worth < known.worth) best.set(key, draft);
  }
  return [...best.values()];
}
