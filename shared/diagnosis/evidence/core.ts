import type { IspConnection } from '../../isp/profile.ts';
import type { Family, Observation } from '../../model/observation.ts';
import type { NetworkFacts } from '../../model/network.ts';
import type { Report } from '../../model/report.ts';
import type { Cell } from './cells.ts';

/** What is read straight off a report, before anything is concluded. */
export interface EvidenceCore {
  report: Report;
  network: NetworkFacts;
  /** In one fixed order, whatever order they came in. */
  observations: readonly Observation[];
  /** Fields of all families. */
  allCells: readonly Cell[];
  /** Fields without those of families by which nothing at all works. */
  cells: readonly Cell[];
  deadFamilies: readonly Family[];
  /** For this connection, with the blocks in force when the check was made. */
  policy: IspConnection;
  /** Hosts that were reached only at a second or third try. */
  shakyHosts: readonly string[];
  /** The check ran to its end and the line lost no packets. */
  isSteady: boolean;
}
