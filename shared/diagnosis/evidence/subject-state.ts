import { plainHost } from '../../model/host-name.ts';
import type { Observation } from '../../model/observation.ts';
import type { Subject } from '../../model/plan.ts';
import type { EvidenceCore } from './core.ts';
import { encrypts, isMasked, lacksStarttls } from './keywords.ts';
import { isShut, reachOf } from './reach.ts';
import { refusedBy } from './refusal.ts';
import type { Redirect } from './redirect.ts';

/** How one configured server fares. */
export interface SubjectState {
  subject: Subject;
  host: string;
  /** `ready`: mail can be sent as configured. `unknown`: nothing conclusive was tried. */
  state: 'ready' | 'failing' | 'unknown';
  /** Ids of the attempts that make it ready, or of those that stand in its way. */
  ids: string[];
}

const MAIL_PORTS = [25, 465, 587];

export function subjectState(
  subject: Subject,
  core: EvidenceCore,
  redirects: readonly Redirect[],
): SubjectState {
  const host = plainHost(subject.host);
  const own = core.observations.filter((o) => plainHost(o.host) === host && o.purpose === 'mail');
  const state = (of: SubjectState['state'], from: readonly Observation[]): SubjectState => ({
    subject,
    host,
    state: of,
    ids: from.map((o) => o.id),
  });
  const works = (o: Observation): boolean =>
    isReadyAs(o, subject, own, core) && !redirects.some((redirect) => redirect.observations.includes(o));
  const tried = own.filter((o) => reachOf(o) !== 'untried');
  if (subject.port !== null) {
    const there = tried.filter((o) => o.port === subject.port);
    const asConfigured = there.filter((o) => subject.security === null || sameWay(o, subject));
    const ready = there.filter(works);
    if (ready.length > 0) return state('ready', ready);
    const failing = asConfigured.length > 0 ? asConfigured : there;
    return state(failing.length > 0 ? 'failing' : 'unknown', failing);
  }
  const wanted = MAIL_PORTS.filter((port) => concerns(port, host, own, core));
  const ready = tried.filter(works);
  const failing = wanted.flatMap((port) =>
    ready.some((o) => o.port === port) ? [] : tried.filter((o) => o.port === port),
  );
  if (failing.length > 0) return state('failing', failing);
  return state(ready.length > 0 ? 'ready' : 'unknown', ready);
}

function sameWay(o: Observation, subject: Subject): boolean {
  return o.security === subject.security || (subject.security === 'none' && o.security === 'starttls');
}

/** A conversation that would carry mail in the way the account is set. */
function isReadyAs(
  o: Observation,
  subject: Subject,
  own: readonly Observation[],
  core: EvidenceCore,
): boolean {
  if (subject.security === 'none') {
    // In plain a failed step to encryption does not stand in the way.
    return o.outcome === 'ready' || o.step === 'starttls' || o.step === 'tls-after-starttls';
  }
  if (o.outcome !== 'ready') return false;
  if (subject.security !== null) return o.security === subject.security;
  return !isMasked(o) && !looksStripped(o, own, core, subject);
}

/** In plain although the server encrypts elsewhere, and no stranger offers encryption on this port either. */
function looksStripped(
  o: Observation,
  own: readonly Observation[],
  core: EvidenceCore,
  subject: Subject,
): boolean {
  if (o.role === 'relay' || !lacksStarttls(o) || !own.some(encrypts)) return false;
  if (subject.port !== null) return true;
  const others = core.observations.filter(
    (other) => other.role === 'control' && other.port === o.port && other.features !== undefined,
  );
  return others.length > 0 && others.every(lacksStarttls);
}

/** A port the server itself declines, or one the relay was never said to have, stands in nobody's way. */
function concerns(port: number, host: string, own: readonly Observation[], core: EvidenceCore): boolean {
  const here = core.cells.filter((cell) => cell.host === host && cell.port === port && cell.mail);
  if (here.length === 0)
    return own.some((o) => o.port === port && !isShut(reachOf(o)) && reachOf(o) !== 'untried');
  if (here.some((cell) => cell.state === 'open')) return true;
  if (here.every((cell) => cell.role === 'relay')) {
    return !core.cells.some((cell) => cell.host === host && cell.mail && cell.state === 'open');
  }
  const refused = here.every((cell) => cell.reaches.every((reach) => reach === 'refused'));
  const othersOpen = core.cells.some(
    (cell) => cell.mail && cell.port === port && cell.role === 'control' && cell.state === 'open',
  );
  const nearby = here.some((cell) => refusedBy(cell, core.cells) === 'nearby');
  return !(refused && othersOpen && !nearby);
}
