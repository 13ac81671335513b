import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { ExemptionRequest } from '../../../shared/model/request.ts';
import { isWaiting } from '../../../shared/requests/is-waiting.ts';
import type { ProbeDeps } from '../probe/deps.ts';
import { probeServer } from '../probe/probe-server.ts';
import type { Outbox } from './outbox.ts';

/** `not-tried`: no name, no network. What is not known closes nothing. */
export type DoorState = 'open' | 'shut' | 'not-tried';

export interface DoorLook {
  request: ExemptionRequest;
  profile: IspProfile;
  host: string;
  port: number;
  door: DoorState;
  /** ISO 8601: when the answer was due and has not come. Null: it is not late, or nobody said how long it takes. */
  overdueSince: string | null;
}

/** A door that was asked for, behind which a server is. */
export interface WantedDoor {
  /** Id of the request. */
  request: string;
  host: string;
  port: number;
}

/** One look at a door; `proof`: what was seen there, in one line. Never rejects. */
export type LookAtDoor = (
  door: WantedDoor,
  signal: AbortSignal,
) => Promise<{ door: DoorState; proof: string }>;

const DAY_MS = 86_400_000;
/** Steps behind the greeting: whoever got there was let through the door. */
const REACHED: readonly Observation['step'][] = ['ehlo', 'starttls', 'tls-after-starttls', 'ready'];
/** Servers that spoke, though not kindly. */
const SPOKE: readonly Observation['failure'][] = ['greeting-refused', 'greeting-busy'];
/** What says nothing about the door. */
const NOTHING_SAID: readonly Observation['failure'][] = [
  'network-unreachable',
  'host-unreachable',
  'permission-denied',
];

/** One short conversation with the server; nothing is sent. */
export function probeDoor(deps: ProbeDeps): LookAtDoor {
  return async ({ host, port }, signal) => {
    const seen = await probeServer({ host, port, security: 'none' }, deps, signal);
    const proof = [`${host}:${port}`, seen?.address ?? '', seen?.greeting ?? ''];
    return { door: doorOf(seen), proof: proof.filter((part) => part !== '').join(' ') };
  };
}

/**
 * Looks whether the door each waiting request asked for is open now, and closes those whose door is, with the proof.
 * Never rejects.
 */
export async function lookAtDoors(
  outbox: Pick<Outbox, 'list' | 'note'>,
  deps: { look: LookAtDoor; now: () => number },
  signal: AbortSignal,
): Promise<DoorLook[]> {
  const listed = await outbox.list();
  const waiting = listed.flatMap((one) => (one.ok && isWaiting(one.kept.request) ? [one.kept] : []));
  const looks: DoorLook[] = [];
  for (const { request, profile } of waiting) {
    const place = placeToTry(request, profile);
    if (place === null || signal.aborted) continue;
    const { door, proof } = await deps.look({ request: request.request, ...place }, signal);
    const open = door === 'open';
    const overdue = open ? null : overdueSince(request, deps.now());
    const look: DoorLook = { request, profile, ...place, door, overdueSince: overdue };
    const noted = open
      ? await outbox.note(request.request, { closed: { by: 'port-open', note: proof } })
      : null;
    looks.push(noted?.ok === true ? { ...look, request: noted.kept.request } : look);
  }
  return looks;
}

/** The server that was wanted; else an independent one of the profile on that port. Port 25 is what is asked for most. */
function placeToTry({ server, ports }: ExemptionRequest, { controls }: IspProfile) {
  const port = ports.includes(25) ? 25 : ports[0];
  if (port === undefined) return null;
  const host = server ?? controls.mail.find((control) => control.port === port)?.host;
  return host === undefined ? null : { host, port };
}

export function doorOf(observation: Observation | null): DoorState {
  if (observation === null) return 'not-tried';
  const { outcome, step, failure } = observation;
  if (outcome === 'ready') return 'open';
  if (outcome !== 'failed' || step === 'resolve' || NOTHING_SAID.includes(failure)) return 'not-tried';
  return REACHED.includes(step) || SPOKE.includes(failure) ? 'open' : 'shut';
}

/** Counted from when the ISP got it. */
export function overdueSince(request: ExemptionRequest, nowMs: number): string | null {
  const filed = request.attempts.findLast(({ outcome }) => outcome === 'filed');
  const from = filed?.at ?? request.at;
  if (request.expectedDays === null || request.state !== 'filed') return null;
  const due = Date.parse(from) + request.expectedDays * DAY_MS;
  return nowMs > due ? new Date(due).toISOString() : null;
}
