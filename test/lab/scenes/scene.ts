import type { ConnectionType } from '../../../shared/model/report.ts';
import type { NextKind, VerdictCode, Where } from '../../../shared/model/verdict.ts';
import type { Weather } from '../world/world.ts';

/**
 * What is true in a scene, and so what a check must say. Where nothing an ordinary program can see tells two causes
 * apart, several codes or places are listed; then the check has to name the test that settles it (`offers`).
 */
export interface Truth {
  /** Of the verdict a person should act on first. */
  codes: readonly [VerdictCode, ...VerdictCode[]];
  /** Of that verdict; absent when the place does not matter (all clear). */
  where?: readonly Where[];
  /** Of that verdict, ascending; absent when the scene is not about ports. */
  ports?: readonly number[];
  exit: readonly number[];
  /** False: no verdict of this check, first or later, may say that the ISP does it. */
  mayBlameIsp: boolean;
  /** Codes that must be among the verdicts, first or later. */
  named?: readonly VerdictCode[];
  /** Steps the first verdict must offer, and steps it must not. */
  offers?: readonly NextKind[];
  neverOffers?: readonly NextKind[];
  /** The first offer of a working port must be one of these. */
  offeredPorts?: readonly number[];
}

export interface Scene {
  id: string;
  story: string;
  weather: Partial<Weather>;
  /** What the customer tells the check. */
  ask: {
    /** `HOST` or `HOST:PORT`; none: relay and controls only. */
    servers?: readonly string[];
    email?: string;
    connection?: ConnectionType;
  };
  /** What is particular about the customer's computer. */
  computer?: { trustsShield?: boolean; clockDaysOff?: number };
  truth: Truth;
}

/** The ordinary customer: DSL, and an account that still sends on port 25. */
export const ON_25 = {
  servers: ['smtp.provider.test:25'],
  email: 'anna@provider.test',
  connection: 'dsl',
} as const satisfies Scene['ask'];
export const ON_587 = { ...ON_25, servers: ['smtp.provider.test:587'] } as const satisfies Scene['ask'];
export const ON_465 = { ...ON_25, servers: ['smtp.provider.test:465'] } as const satisfies Scene['ask'];

export const CLEAR: Truth = { codes: ['all-clear'], exit: [0], mayBlameIsp: false };

/** 25 closed by the ISP to all but its relay: the founding case. */
export const ISP_BLOCKS_25: Truth = {
  codes: ['isp-blocks-port'],
  where: ['isp'],
  ports: [25],
  exit: [1],
  mayBlameIsp: true,
  offers: ['use-provider-port'],
  offeredPorts: [465, 587],
};
