/** What a look at the customer's own computer found: what ISPs fear before they open a door is a worm. */
export interface MachineLook {
  /** Null: this computer's connections could not be seen. Most connections first. */
  port25: Port25Holder[] | null;
  /** So many that a worm is likely. */
  possibleInfection: boolean;
  security: SecurityProduct[];
}

/** One program and how many connections to port 25 it holds. Null: the system does not say whose they are. */
export interface Port25Holder {
  program: string | null;
  count: number;
}

/** `on` runs and is up to date · `old` its list of viruses is · `unknown` is there, and the system says no more. */
export const SECURITY_STATES = ['on', 'off', 'old', 'unknown'] as const;
export type SecurityState = (typeof SECURITY_STATES)[number];

export interface SecurityProduct {
  name: string;
  state: SecurityState;
}
