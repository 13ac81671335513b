import type { Failure } from '../model/failure.ts';
import type { Observation, Role } from '../model/observation.ts';
import type { Report } from '../model/report.ts';
import type { Verdict, VerdictCode, Where } from '../model/verdict.ts';

export type LaneState = 'idle' | 'trying' | 'waiting' | 'open' | 'partly' | 'shut';
/** Where on the drawn way a block stands. */
export type Place = 'computer' | 'router' | 'network' | 'isp' | 'provider' | 'unknown';

/** One door of the drawing: a port, all hosts and families together. */
export interface Lane {
  port: number;
  state: LaneState;
  /** Only for a door that is shut, and only once that was judged. */
  place: Place | null;
}

const MAIL_PORTS: readonly number[] = [25, 465, 587];
/** A port of the user's own choosing has a lane too; more would not fit. */
const MOST_LANES = 4;

/** What a check found, with the place of each block. */
export function lanesJudged({ observations }: Report, verdicts: readonly Verdict[]): Lane[] {
  const mail = observations.filter(({ purpose }) => purpose === 'mail');
  const role: Role = mail.some((one) => one.role === 'provider') ? 'provider' : 'control';
  return portsOf(mail.filter((one) => one.role === role)).map((port) => {
    const state = stateOf(port, role, mail) ?? 'idle';
    const place =
      state === 'shut'
        ? placeOf(
            port,
            verdicts,
            mail.filter((one) => one.role === role),
          )
        : null;
    return { port, state, place };
  });
}

/** Whether the drawing ends at the user's own mail company, or at others that were asked for comparison. */
export function endsAtProvider(some: readonly { role: Role }[]): boolean {
  return some.some(({ role }) => role === 'provider');
}

export function portsOf(some: readonly { port: number }[]): number[] {
  const others = some.map(({ port }) => port).filter((port) => !MAIL_PORTS.includes(port));
  return [...new Set([...MAIL_PORTS, ...others])].slice(0, MOST_LANES).sort((a, b) => a - b);
}

/** Of one port; null when nothing is known yet. Among the user's own servers the worst counts, among strangers' the best. */
export function stateOf(port: number, role: Role, observations: readonly Observation[]): LaneState | null {
  const ours = observations.filter((one) => one.port === port && one.role === role && one.purpose === 'mail');
  const hosts = [...new Set(ours.map(({ host }) => host))];
  const states = hosts.flatMap((host) => stateOfHost(ours.filter((one) => one.host === host)) ?? []);
  const order: LaneState[] =
    role === 'provider' ? ['shut', 'partly', 'waiting', 'open'] : ['open', 'waiting', 'partly', 'shut'];
  return order.find((state) => states.includes(state)) ?? null;
}

function stateOfHost(tries: readonly Observation[]): LaneState | null {
  const ready = tries.filter(({ outcome }) => outcome === 'ready').length;
  const failed = tries.filter(({ outcome }) => outcome === 'failed').length;
  if (tries.some(({ waiting }) => waiting === true)) return 'waiting';
  if (ready > 0) return failed > 0 ? 'partly' : 'open';
  return failed > 0 ? 'shut' : null;
}

/** Verdicts that stop mail whatever the door. */
const EVERY_DOOR: readonly VerdictCode[] = [
  'offline',
  'captive-portal',
  'dns-failing',
  'dns-lying',
  'network-blocks-mail',
];
const PLACES: Readonly<Record<Where, Place>> = {
  computer: 'computer',
  account: 'computer',
  router: 'router',
  network: 'network',
  isp: 'isp',
  provider: 'provider',
  unknown: 'unknown',
};
/** Failures with which nothing beyond the router need have answered. */
const NO_ANSWER: readonly Failure[] = [
  'dns-no-answer',
  'dns-server-failure',
  'dns-name-not-found',
  'dns-no-address',
  'connect-timeout',
  'host-unreachable',
  'network-unreachable',
  'permission-denied',
  'deadline',
  'unknown',
];

/** Where the verdicts say that this door is shut; null where none of them says. */
export function placeOfVerdict(port: number, verdicts: readonly Verdict[]): Place | null {
  const cause =
    verdicts.find((verdict) => verdict.ports.includes(port) && verdict.code !== 'all-clear') ??
    verdicts.find(({ code }) => EVERY_DOOR.includes(code));
  return cause ? PLACES[cause.where] : null;
}

function placeOf(port: number, verdicts: readonly Verdict[], tries: readonly Observation[]): Place {
  const judged = placeOfVerdict(port, verdicts);
  if (judged !== null) return judged;
  const failures = tries.filter((one) => one.port === port).flatMap(({ failure }) => failure ?? []);
  return failures.every((failure) => NO_ANSWER.includes(failure)) ? 'unknown' : 'provider';
}
