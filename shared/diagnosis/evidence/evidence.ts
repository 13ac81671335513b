import type { Judged } from './blame.ts';
import type { Cell } from './cells.ts';
import type { EvidenceCore } from './core.ts';
import type { NamesSeen } from './dns.ts';
import type { Shield } from './mail-shield.ts';
import type { PortBlock } from './port-blocks.ts';
import type { Redirect } from './redirect.ts';
import type { SubjectState } from './subject-state.ts';

export type BlamedBlock = PortBlock & Judged;

/** All that rules ask about a report, worked out once. */
export interface Evidence extends EvidenceCore {
  /** Anything beyond this computer answered. */
  online: boolean;
  /** Something other than mail works. */
  nonMailWorks: boolean;
  subjects: readonly SubjectState[];
  /** The configured servers that do not work; all of them fail when nothing is configured and something is wrong. */
  failing: readonly SubjectState[];
  blocks: readonly BlamedBlock[];
  /** Every mail port is shut to every host. */
  allMail: { ports: number[]; cells: Cell[] } | null;
  /** It was shut on this computer itself. */
  allMailHere: boolean;
  redirects: readonly Redirect[];
  shield: Shield | null;
  names: NamesSeen;
}
