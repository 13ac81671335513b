import type { Observation } from '../../model/observation.ts';

/** A capability overwritten by a firewall, in the same length: `STARTTLS` becomes `XXXXXXXA` (Cisco `fixup smtp`). */
const OVERWRITTEN = /^X{3,}[A-Z]?$/;

export function isMasked(o: Observation): boolean {
  return (
    o.failure === 'starttls-masked' ||
    // After TLS nothing on the way can write into the reply any more.
    (o.certificate === undefined && (o.features ?? []).some((line) => OVERWRITTEN.test(line.trim())))
  );
}

/** The reply to a plain EHLO is known, and STARTTLS is not in it. */
export function lacksStarttls(o: Observation): boolean {
  if (o.failure === 'starttls-not-offered') return true;
  if (o.purpose !== 'mail' || o.features === undefined || o.certificate !== undefined || isMasked(o))
    return false;
  return o.security !== 'tls' && !o.features.some((line) => line.trim().toUpperCase() === 'STARTTLS');
}

/** The server is seen to encrypt, one way or another. */
export function encrypts(o: Observation): boolean {
  return (
    o.certificate !== undefined || (o.features ?? []).some((line) => line.trim().toUpperCase() === 'STARTTLS')
  );
}
