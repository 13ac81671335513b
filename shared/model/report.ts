import type { NetworkFacts } from './network.ts';
import type { Observation } from './observation.ts';
import type { Subject } from './plan.ts';
import type { SceneId } from './practice.ts';
import type { WordedVerdict } from './verdict.ts';

export const REPORT_SCHEMA = 'postern-report/1';

/** Connection types an ISP's policy may tell apart. */
export const CONNECTION_TYPES = [
  'dial-up',
  'dsl',
  'cable',
  'fibre',
  'wireless',
  'mobile',
  'satellite',
  'hotspot',
  'leased-line',
  'business',
  'vpn',
  'unknown',
] as const;
export type ConnectionType = (typeof CONNECTION_TYPES)[number];

/** Everything one check observed. No judgement in it, and the judgement needs nothing else but the profile. */
export interface Report {
  schema: typeof REPORT_SCHEMA;
  /** ISO 8601. */
  startedAt: string;
  /** The scene, where nothing in the report is real: it was played for practice. */
  practice?: SceneId;
  durationMs: number;
  isp: { id: string; connection: ConnectionType };
  /** What was to be learned: the configured servers. */
  subjects: Subject[];
  network: NetworkFacts;
  observations: Observation[];
  /** `cancelled` and `deadline` reports are incomplete: judge what is there. */
  ended: 'complete' | 'cancelled' | 'deadline';
}

/** The shape of `postern check --json`. */
export interface JudgedReport extends Report {
  verdicts: WordedVerdict[];
}
