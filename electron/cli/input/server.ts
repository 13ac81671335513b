import ipaddr from 'ipaddr.js';
import { isHostName } from '../../../shared/model/host-name.ts';

export type ParsedServer =
  | { ok: true; host: string; port: number | null }
  | { ok: false; reason: 'empty' | 'host' | 'port' | 'address' };

/**
 * Reads `HOST`, `HOST:PORT`, `ADDRESS`, `[IPV6]:PORT`. A name with letters beyond ASCII becomes its A-label (RFC 5891),
 * a trailing dot is dropped. Port null when none was given.
 */
export function parseServer(text: string): ParsedServer {
  const given = text.trim();
  if (given === '') return { ok: false, reason: 'empty' };
  // A web address, a mail address or a sentence: say so, and do not stumble over its colon.
  if (/[\s/@]/.test(given)) return { ok: false, reason: 'host' };
  if (ipaddr.IPv6.isValid(given)) return { ok: true, host: given, port: null };
  const bracketed = /^\[([^\]]+)\](?::(.*))?$/.exec(given);
  if (bracketed) {
    const [, address = '', port] = bracketed;
    if (!ipaddr.IPv6.isValid(address)) return { ok: false, reason: 'address' };
    return withPort(address, port);
  }
  const colon = given.indexOf(':');
  if (colon < 0) return withPort(given, undefined);
  return withPort(given.slice(0, colon), given.slice(colon + 1));
}

function withPort(name: string, portText: string | undefined): ParsedServer {
  const host = asciiName(name);
  if (host === null) return { ok: false, reason: 'host' };
  if (portText === undefined) return { ok: true, host, port: null };
  const port = Number(portText);
  if (!/^\d{1,5}$/.test(portText) || port < 1 || port > 65_535) return { ok: false, reason: 'port' };
  return { ok: true, host, port };
}

function asciiName(name: string): string | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(name) || ipaddr.IPv6.isValid(name)) return name;
  let ascii = name.replace(/\.$/, '').toLowerCase();
  // Numbers and dots that are no address are a mistyped address, not a name.
  if (/^[\d.]+$/.test(ascii)) return null;
  if (/[^\x20-\x7e]/.test(ascii)) {
    if (!URL.canParse(`http://${ascii}`)) return null;
    ascii = new URL(`http://${ascii}`).hostname;
  }
  return isHostName(ascii) ? ascii : null;
}
