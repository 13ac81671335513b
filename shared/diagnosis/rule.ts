import type { IspProfile } from '../isp/profile.ts';
import type { Verdict, VerdictCode } from '../model/verdict.ts';
import type { Evidence } from './evidence/evidence.ts';

/** What a rule found: a verdict without its code; `diagnose` adds the code, the order and what depends on what. */
export type Finding = Omit<Verdict, 'code' | 'dependsOn'>;

/** One way mail can be stopped. Judges the evidence alone and knows no other rule. */
export interface Rule {
  code: VerdictCode;
  judge(evidence: Evidence, profile: IspProfile): Finding | null;
}
