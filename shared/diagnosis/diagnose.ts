import type { IspProfile } from '../isp/profile.ts';
import type { Report } from '../model/report.ts';
import type { Verdict, VerdictParams } from '../model/verdict.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import { rank } from './rank.ts';
import { RULES } from './rule-list.ts';
import type { Finding } from './rule.ts';

/**
 * Judges a report. Pure: the same report and profile give the same verdicts on any machine. Never empty; the first
 * verdict is the one a person should act on first.
 */
export function diagnose(report: Report, profile: IspProfile): Verdict[] {
  const evidence = gatherEvidence(report, profile);
  const found = RULES.flatMap((rule): Verdict[] => {
    const finding = rule.judge(evidence, profile);
    return finding === null
      ? []
      : [{ code: rule.code, ...finding, params: fullParams(finding), dependsOn: [] }];
  });
  return rank(found, evidence);
}

/** The host, the port and the way that works are named the same way for every verdict. */
function fullParams({ params, hosts, ports, next }: Finding): VerdictParams {
  const way = next.find((step) => step.kind === 'use-provider-port' || step.kind === 'use-relay');
  const [host] = hosts;
  const [port] = ports;
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(way === undefined ? {} : { workingHost: way.host, workingPort: way.port }),
    ...params,
  };
}
