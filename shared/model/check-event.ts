import type { Step } from './failure.ts';
import type { NetworkFacts } from './network.ts';
import type { Observation, Security } from './observation.ts';
import type { Plan } from './plan.ts';

/** What a running check tells its host as it happens. */
export type CheckEvent =
  | { kind: 'planned'; plan: Plan }
  | { kind: 'facts'; network: Partial<NetworkFacts> }
  /** An attempt reached a step; `waiting` when the connection stands and the server is still silent after 3 s. */
  | {
      kind: 'progress';
      target: string;
      host: string;
      port: number;
      step: Step;
      waiting: boolean;
      atMs: number;
    }
  | { kind: 'observation'; observation: Observation }
  /** The first way known to work: an encrypted door of the account's own server. Comes before the verdict. */
  | { kind: 'useful'; host: string; port: number; security: Security; atMs: number };

export type Listener = (event: CheckEvent) => void;
