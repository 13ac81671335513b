import { plainHost } from '../model/host-name.ts';
import type { Failure } from '../model/failure.ts';
import type { Observation, Role } from '../model/observation.ts';
import type { ConnectionType, Report } from '../model/report.ts';
import type { Confidence, Verdict, VerdictCode } from '../model/verdict.ts';
import { ispMark } from './isp-mark.ts';

export const CODE_ROLES = ['provider', 'relay', 'control'] as const satisfies readonly Role[];
export const CODE_PORTS = [25, 465, 587] as const;
/** `partly`: open by some hosts or families and not by others. `cut`: reached, and broken off or not in order after that. */
export const CODE_DOORS = ['not-tried', 'open', 'partly', 'silent', 'refused', 'cut'] as const;
export type CodeDoor = (typeof CODE_DOORS)[number];
export const CODE_FLAGS = [
  'vpn',
  'captive-portal',
  'mail-shield',
  'foreign-network',
  'many-port-25',
  'offline',
  'incomplete',
  'practice',
] as const;
export type CodeFlag = (typeof CODE_FLAGS)[number];

/** What a support code carries of a report. */
export interface Essentials {
  /** Of the profile's id, see `ispMark`. */
  isp: number;
  connection: ConnectionType;
  doors: Record<Role, Record<(typeof CODE_PORTS)[number], CodeDoor>>;
  verdict: VerdictCode;
  confidence: Confidence;
  flags: CodeFlag[];
}

export function essentialsOf(report: Report, verdicts: readonly Verdict[]): Essentials {
  const { network, observations, subjects } = report;
  const [first] = verdicts;
  // Several accounts: the code tells of the one the verdict is about, or else of the first.
  const about = first?.hosts.find((host) =>
    subjects.some((subject) => plainHost(subject.host) === plainHost(host)),
  );
  const subject = about ?? subjects[0]?.host;
  const doorsOf = (role: Role) => {
    const own = observations.filter(
      (one) =>
        one.role === role &&
        one.purpose === 'mail' &&
        (role !== 'provider' || subject === undefined || plainHost(one.host) === plainHost(subject)),
    );
    return {
      25: doorOf(own.filter(({ port }) => port === 25)),
      465: doorOf(own.filter(({ port }) => port === 465)),
      587: doorOf(own.filter(({ port }) => port === 587)),
    };
  };
  const flags: Record<CodeFlag, boolean> = {
    vpn: network.vpn === 'yes',
    'captive-portal': network.captivePortal === 'yes',
    'mail-shield': network.mailShield === 'yes',
    'foreign-network': network.foreignNetwork === 'yes',
    'many-port-25': network.manyPort25 === 'yes',
    offline: !network.online,
    incomplete: report.ended !== 'complete',
    practice: report.practice !== undefined,
  };
  return {
    isp: ispMark(report.isp.id),
    connection: report.isp.connection,
    doors: { provider: doorsOf('provider'), relay: doorsOf('relay'), control: doorsOf('control') },
    verdict: first?.code ?? 'not-enough-evidence',
    confidence: first?.confidence ?? 'unsure',
    flags: CODE_FLAGS.filter((flag) => flags[flag]),
  };
}

const SILENT: readonly Failure[] = ['connect-timeout', 'deadline'];

/** One door of one role, all hosts and families of it together. */
function doorOf(tries: readonly Observation[]): CodeDoor {
  const tried = tries.filter(({ outcome }) => outcome === 'ready' || outcome === 'failed');
  const [first] = tried;
  if (first === undefined) return 'not-tried';
  const open = tried.filter(({ outcome }) => outcome === 'ready');
  if (open.length > 0) return open.length === tried.length ? 'open' : 'partly';
  const { failure = 'unknown', step } = first;
  if (SILENT.includes(failure)) return 'silent';
  return step === 'connect' || step === 'resolve' ? 'refused' : 'cut';
}
