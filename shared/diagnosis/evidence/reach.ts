import type { Observation } from '../../model/observation.ts';
import { assertNever } from '../../assert-never.ts';

/**
 * How far an attempt came, in the terms rules compare. `answered`: the far end said something, so the port is open.
 * `connected`: the connection stood, nothing was said. `untried` also covers attempts that ended before their time.
 */
export type Reach =
  | 'ready'
  | 'answered'
  | 'connected'
  | 'silent'
  | 'refused'
  | 'unreachable'
  | 'denied'
  | 'unresolved'
  | 'untried';

export function reachOf(o: Observation): Reach {
  if (o.outcome === 'ready') return 'ready';
  if (o.waiting === true) return o.greeting === undefined ? 'connected' : 'answered';
  if (o.outcome !== 'failed' || o.failure === undefined) return 'untried';
  switch (o.failure) {
    case 'dns-name-not-found':
    case 'dns-no-address':
    case 'dns-no-answer':
    case 'dns-server-failure':
      return 'unresolved';
    case 'connect-timeout':
      return 'silent';
    case 'connect-refused':
      return 'refused';
    case 'host-unreachable':
    case 'network-unreachable':
      return 'unreachable';
    case 'permission-denied':
      return 'denied';
    case 'connect-reset':
    case 'greeting-timeout':
    case 'greeting-closed':
    case 'greeting-reset':
    case 'tls-timeout':
    case 'tls-closed':
      return said(o) ? 'answered' : 'connected';
    case 'greeting-refused':
    case 'greeting-busy':
    case 'not-smtp':
    case 'ehlo-refused':
    case 'ehlo-timeout':
    case 'ehlo-closed':
    case 'starttls-not-offered':
    case 'starttls-masked':
    case 'starttls-refused':
    case 'tls-alert':
    case 'tls-not-spoken':
    case 'certificate-untrusted':
    case 'certificate-name-mismatch':
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
      return 'answered';
    case 'deadline':
    case 'unknown':
      if (o.step === 'resolve' || o.step === 'connect') return 'untried';
      return said(o) ? 'answered' : 'connected';
    default:
      return assertNever(o.failure);
  }
}

function said(o: Observation): boolean {
  return o.greeting !== undefined || o.step === 'tls-after-starttls';
}

/** The connection stood: whatever came after, packets pass on this port. */
export function isOpen(reach: Reach): boolean {
  return reach === 'ready' || reach === 'answered' || reach === 'connected';
}

/** No connection came about, although an address was there to try. */
export function isShut(reach: Reach): boolean {
  return reach === 'silent' || reach === 'refused' || reach === 'unreachable' || reach === 'denied';
}
