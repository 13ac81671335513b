import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { ExemptionRequest } from '../../../shared/model/request.ts';
import type { ProbeDeps } from '../probe/deps.ts';
import { probeServer } from '../probe/probe-server.ts';
import type { Kept, Outbox } from './outbox.ts';

export interface DoorLook {
  request: ExemptionRequest;
  profile: IspProfile;
  host: string;
  port: number;
  /** `not-tried`: no name, no network. What is not known closes nothing. */
  door: 'open' | 'shut' | 'not-tried';
  /** ISO 8601: when the answer was due and has not come. Null: it is not late, or nobody said how long it takes. */
  overdueSince: string | null;
}

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

/** Requests that wait for a door: handed over, or to be handed over by a person, and not closed. */
export function isWaiting({ request }: Kept): boolean {
  return request.closed === null && (request.state === 'filed' || request.state === 'needs-you');
}

/**
 * Looks whether the door each waiting request asked for is open now, and closes those whose door is, with the proof. One
 * short conversation a server; nothing is sent. Never rejects.
 */
export async function lookAtDoors(
  outbox: Outbox,
  deps: { probe: ProbeDeps; now: () => number },
  signal: AbortSignal,
): Promise<DoorLook[]> {
  const listed = await outbox.list();
  const waiting = listed.flatMap((one) => (one.ok && isWaiting(one.kept) ? [one.kept] : []));
  const looks: DoorLook[] = [];
  for (const { request, profile } of waiting) {
    const place = placeToTry(request, profile);
    if (place === null || signal.aborted) continue;
    const observation = await probeServer({ ...place, security: 'none' }, [4, 6], deps.probe, signal);
    const door = doorOf(observation);
    const look: DoorLook = {
      request,
      profile,
      ...place,
      door,
      overdueSince: door === 'open' ? null : overdueSince(request, deps.now()),
    };
    if (door !== 'open') {
      looks.push(look);
      continue;
    }
    const proof = [`${place.host}:${place.port}`, observation?.address ?? '', observation?.greeting ?? ''];
    const noted = await outbox.note(request.request, {
      closed: { by: 'port-open', note: proof.filter((part) => part !== '').join(' ') },
    });
    looks.push(noted.ok ? { ...look, request: noted.kept.request } : look);
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

export function doorOf(observation: Observation | null): DoorLook['door'] {
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
