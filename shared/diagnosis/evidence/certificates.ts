import type { Observation } from '../../model/observation.ts';

/** Security programs that open mail on the same computer, by the issuer they write (reference: their own help pages). */
const SHIELDS: readonly [RegExp, string][] = [
  [/\bavast\b/i, 'Avast'],
  [/\bavg\b/i, 'AVG'],
  [/\bnorton\b/i, 'Norton'],
  [/\beset\b/i, 'ESET'],
  [/\bkaspersky\b/i, 'Kaspersky'],
  [/\bbitdefender\b/i, 'Bitdefender'],
  [/\bmcafee\b/i, 'McAfee'],
  [/\bdr\.?web\b/i, 'Dr.Web'],
  [/\bg data\b/i, 'G DATA'],
  [/\badguard\b/i, 'AdGuard'],
];

/** Boxes in an office or a school that open every encrypted connection. */
const INSPECTORS: readonly [RegExp, string][] = [
  [/\bzscaler\b/i, 'Zscaler'],
  [/\bforti(net|gate)\b/i, 'Fortinet'],
  [/\bnetskope\b/i, 'Netskope'],
  [/\bsophos\b/i, 'Sophos'],
  [/\bpalo alto\b/i, 'Palo Alto Networks'],
  [/\bblue ?coat\b/i, 'Blue Coat'],
];

export function shieldOf(issuer: string): string | null {
  return SHIELDS.find(([pattern]) => pattern.test(issuer))?.[1] ?? null;
}

export function inspectorOf(issuer: string): string | null {
  return INSPECTORS.find(([pattern]) => pattern.test(issuer))?.[1] ?? null;
}

const CERTIFICATE_FAILURES: readonly (string | undefined)[] = [
  'certificate-untrusted',
  'certificate-name-mismatch',
  'certificate-expired',
  'certificate-not-yet-valid',
];

export function failedByCertificate(o: Observation): boolean {
  return o.outcome === 'failed' && CERTIFICATE_FAILURES.includes(o.failure);
}

/** The certificate is outside its dates: the server's fault, or this computer's clock. */
export function failedByDate(o: Observation): boolean {
  return o.failure === 'certificate-expired' || o.failure === 'certificate-not-yet-valid';
}
