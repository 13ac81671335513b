import { policyFor } from '../../isp/policy.ts';
import type { IspProfile } from '../../isp/profile.ts';
import { plainHost } from '../../model/host-name.ts';
import type { Observation } from '../../model/observation.ts';
import type { Report } from '../../model/report.ts';
import { allMailShut } from './all-mail.ts';
import { judgeBlock, shutHere } from './blame.ts';
import { cellsOf, deadFamilies } from './cells.ts';
import type { EvidenceCore } from './core.ts';
import { namesSeen } from './dns.ts';
import type { Evidence } from './evidence.ts';
import { isWithin } from './greeting.ts';
import { mailShield } from './mail-shield.ts';
import { policyOn } from './policy.ts';
import { portBlocks } from './port-blocks.ts';
import { isOpen, reachOf } from './reach.ts';
import { allRefusedAtOnce } from './refusal.ts';
import { redirects } from './redirect.ts';
import { shakyHosts } from './shaky.ts';
import { subjectState } from './subject-state.ts';

/** Works out what rules ask. The order in which a report lists its attempts makes no difference. */
export function gatherEvidence(report: Report, profile: IspProfile): Evidence {
  const core = coreOf(report, profile);
  const { cells, network, observations } = core;
  const seenRedirects = redirects(observations, profile);
  const subjects = report.subjects.map((subject) => subjectState(subject, core, seenRedirects));
  const allMail = allMailShut(cells);
  const relayTried = cells.some((cell) => cell.mail && cell.role === 'relay');
  return {
    ...core,
    online: network.online || observations.some((o) => isOpen(reachOf(o)) && o.loopbackPeer !== true),
    nonMailWorks: network.nonMail === 'yes' || cells.some((cell) => !cell.mail && cell.state === 'open'),
    subjects,
    failing: subjects.filter((subject) => subject.state === 'failing'),
    blocks: portBlocks(cells, isOfIsp(profile)).map((block) => ({
      ...block,
      ...judgeBlock(block, core, profile),
    })),
    allMail,
    allMailHere:
      allMail !== null &&
      (shutHere(allMail.cells, relayTried, cells, network.roundTripMs) ||
        (relayTried && allRefusedAtOnce(allMail.cells, cells, network.roundTripMs))),
    redirects: seenRedirects,
    shield: mailShield(observations, network),
    names: namesSeen(observations),
  };
}

/** The ISP's own servers: its relays, and hosts below its mail domains. */
function isOfIsp(profile: IspProfile): (host: string) => boolean {
  const domains = [...profile.mailDomains, ...profile.relays.map((relay) => plainHost(relay.host))];
  return (host) => domains.some((domain) => isWithin(host, domain));
}

function coreOf(report: Report, profile: IspProfile): EvidenceCore {
  const observations = [...report.observations].sort(inFixedOrder);
  const allCells = cellsOf(observations);
  const dead = deadFamilies(allCells);
  const shaky = shakyHosts(observations, report.network.roundTripMs);
  return {
    report,
    network: report.network,
    observations,
    allCells,
    cells: allCells.filter((cell) => !dead.includes(cell.family)),
    deadFamilies: dead,
    policy: policyOn(policyFor(profile, report.isp.connection), report.startedAt),
    shakyHosts: shaky,
    isSteady: report.ended === 'complete' && shaky.length < 2,
  };
}

function inFixedOrder(a: Observation, b: Observation): number {
  const key = (o: Observation): string =>
    [o.role, o.host, String(o.port).padStart(5, '0'), o.family ?? 0, o.security, o.id].join(' ');
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
