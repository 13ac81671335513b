import ipaddr from 'ipaddr.js';
import { getDomain } from 'tldts';
import { isHostName, plainHost } from '../../../shared/model/host-name.ts';

/** Names that mean this computer or this home: no provider's server (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|invalid|test|home\.arpa|onion)$/;

/** Of the internet: not loopback, private, link-local, or set aside for anything else. */
export function isOutside(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** What a stranger names as a mail server, checked. */
export type CheckedHost =
  { ok: true; host: string } | { ok: false; problem: 'bad-host' | 'local-host' | 'private-address' };

/** A name or a public address that may be offered and tried. */
export function checkHost(text: string): CheckedHost {
  const host = plainHost(text);
  if (ipaddr.isValid(host)) {
    // `127.1` and `0x7f.1` are addresses too, to those who connect.
    const plain = ipaddr.IPv4.isValidFourPartDecimal(host) || ipaddr.IPv6.isValid(host);
    if (!plain) return { ok: false, problem: 'bad-host' };
    return isOutside(host) ? { ok: true, host } : { ok: false, problem: 'private-address' };
  }
  if (!isHostName(host)) return { ok: false, problem: 'bad-host' };
  if (!host.includes('.') || LOCAL.test(host)) return { ok: false, problem: 'local-host' };
  return { ok: true, host };
}

/** What somebody can register: `ovh.net` of `mx1.mail.ovh.net`. Null for a public suffix itself and for addresses. */
export function registrable(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true, validHosts: [] });
}
