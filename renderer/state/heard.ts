import type { StreamEvent } from '../../shared/contract/event-schema.ts';
import type { Heard, Progress } from './app-state.ts';

export const HEARD_NOTHING: Heard = {
  targets: [],
  observations: [],
  progress: {},
  latest: null,
  useful: null,
};

/** Adds a batch of events to what was heard: one copy a batch, however many observations are in it. */
export function hear(heard: Heard, events: readonly StreamEvent[]): Heard {
  const observations = [...heard.observations];
  const progress: Record<string, Progress> = { ...heard.progress };
  let { targets, latest, useful } = heard;
  for (const event of events) {
    switch (event.kind) {
      case 'planned':
        targets = event.plan.targets;
        break;
      case 'progress': {
        const { host, port, step, waiting } = event;
        latest = { host, port, step, waiting };
        progress[event.target] = latest;
        break;
      }
      case 'observation':
        observations.push(event.observation);
        break;
      case 'useful':
        useful = { host: event.host, port: event.port, security: event.security };
        break;
      case 'facts':
      case 'judged':
        break;
    }
  }
  return { targets, observations, progress, latest, useful };
}

/** Tries the plan asks for: one for each target and address family. */
export function triesPlanned({ targets }: Heard): number {
  return targets.reduce((sum, { families }) => sum + Math.max(1, families.length), 0);
}
