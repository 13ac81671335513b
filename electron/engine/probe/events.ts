import type { NetworkFacts } from '../../../shared/model/network.ts';
import type { Observation, Security } from '../../../shared/model/observation.ts';
import type { Step } from '../../../shared/model/failure.ts';
import type { Plan } from '../../../shared/model/plan.ts';

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
