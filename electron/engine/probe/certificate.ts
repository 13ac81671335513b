import { isIP } from 'node:net';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { Failure } from '../../../shared/model/failure.ts';
import type { Certificate, ChainLink } from '../../../shared/model/observation.ts';
import { cut, escapeText } from '../../../shared/smtp/escape.ts';

/** A hostile server may present thousands of names and a long chain; nobody reads more than these. */
const NAMES_KEPT = 50;
const CHAIN_KEPT = 10;

/** Node gives a string, or a list where the certificate repeats an attribute. */
type NameParts = Partial<Record<string, string | string[]>>;

function part(name: NameParts, key: string): string | undefined {
  const value = name[key];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? undefined : cut(escapeText(first));
}

function fullName(name: NameParts): string {
  return ['CN', 'OU', 'O', 'C']
    .map((key) => [key, part(name, key)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value ?? ''}`)
    .join(', ');
}

/** `Nov 21 00:00:00 2026 GMT` as ISO 8601; empty when it is no date. */
function isoDate(text: string | undefined): string {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** `DNS:a.example, IP Address:192.0.2.1` as names; odd values come quoted as in JSON. */
function alternativeNames(text: string | undefined): string[] {
  const names: string[] = [];
  for (const match of (text ?? '').matchAll(/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)) {
    const name = (match[1] ?? '').replace(/^"|"$/g, '').trim();
    if (name !== '' && names.length < NAMES_KEPT) names.push(cut(escapeText(name)));
  }
  return names;
}

/** As Node really gives it: a certificate may lack any of these, and there may be no certificate at all. */
type Presented = Partial<Omit<DetailedPeerCertificate, 'subject' | 'issuer' | 'issuerCertificate'>> & {
  subject?: NameParts;
  issuer?: NameParts;
  issuerCertificate?: Presented;
};

function readChain(leaf: Presented): ChainLink[] {
  const chain: ChainLink[] = [];
  const seen = new Set<string>();
  let link: Presented | undefined = leaf;
  while (link?.fingerprint256 !== undefined && !seen.has(link.fingerprint256) && chain.length < CHAIN_KEPT) {
    seen.add(link.fingerprint256);
    chain.push({
      subject: fullName(link.subject ?? {}),
      issuer: fullName(link.issuer ?? {}),
      validFrom: isoDate(link.valid_from),
      validTo: isoDate(link.valid_to),
      fingerprint: link.fingerprint256.toUpperCase(),
    });
    link = link.issuerCertificate;
  }
  return chain;
}

/**
 * What a finished handshake showed; null when the server presented no certificate. Node has checked chain, dates and
 * name by then, an address literal's too; of several faults it tells chain and dates before the name.
 */
export function readCertificate(socket: TLSSocket): Certificate | null {
  const leaf = socket.getPeerCertificate(true) as Presented;
  if (leaf.fingerprint256 === undefined) return null;
  const problem = socket.authorized ? null : problemName(socket.authorizationError);
  const names = alternativeNames(leaf.subjectaltname);
  const subject = leaf.subject ?? {};
  const issuer = leaf.issuer ?? {};
  const protocol = socket.getProtocol();
  return {
    subject: part(subject, 'CN') ?? names[0] ?? fullName(subject),
    issuer: part(issuer, 'CN') ?? part(issuer, 'O') ?? fullName(issuer),
    names,
    validFrom: isoDate(leaf.valid_from),
    validTo: isoDate(leaf.valid_to),
    authorized: problem === null,
    ...(problem === null ? {} : { problem }),
    ...(protocol === null ? {} : { protocol }),
    chain: readChain(leaf),
  };
}

/** The name to ask for and to check: no final dot, no zone of an IPv6 address. */
export function plainHost(host: string): string {
  return isIP(host) === 0 ? host.replace(/\.$/, '') : host.replace(/%.*$/, '');
}

function problemName(error: unknown): string {
  if (typeof error === 'string') return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return code;
  return typeof message === 'string' ? cut(escapeText(message)) : 'UNKNOWN';
}

/** OpenSSL's verify results (X509_V_ERR_*) and Node's own name check as failures. */
export function certificateFailure(problem: string): Failure {
  switch (problem) {
    case 'CERT_HAS_EXPIRED':
      return 'certificate-expired';
    case 'CERT_NOT_YET_VALID':
      return 'certificate-not-yet-valid';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
    case 'IP_ADDRESS_MISMATCH':
      return 'certificate-name-mismatch';
    default:
      return 'certificate-untrusted';
  }
}
