import type { ConnectionSummary, IspSummary } from '../../shared/contract/isp-summary.ts';
import type { ConnectionType } from '../../shared/model/report.ts';

/** The rule for a connection, chosen as `policyFor` of shared/isp chooses it from the whole profile. */
export function policyOf({ connections }: IspSummary, type: ConnectionType): ConnectionSummary | null {
  const of = (wanted: ConnectionType) => connections.find((entry) => entry.type === wanted);
  return of(type) ?? of('unknown') ?? connections[0] ?? null;
}
