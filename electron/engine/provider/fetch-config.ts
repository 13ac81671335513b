import { isIP } from 'node:net';
import { isHostName } from '../../../shared/model/host-name.ts';
import { isOutside } from './check-host.ts';
import { MOST_REDIRECTS } from './deadlines.ts';
import type { ProviderDeps } from './deps.ts';
import type { MailAddress } from './mail-address.ts';
import type { SourceAnswer } from './offer.ts';
import { readConfig } from './read-config.ts';

type Scheme = 'http' | 'https';

/** None of these carries the mailbox: whoever is asked learns the domain alone. */
export function autoconfigUrl(scheme: Scheme, domain: string): string {
  return `${scheme}://autoconfig.${domain}/mail/config-v1.1.xml`;
}
export function wellKnownUrl(scheme: Scheme, domain: string): string {
  return `${scheme}://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`;
}
export function ispdbUrl(domain: string): string {
  return `https://autoconfig.thunderbird.net/v1.1/${domain}`;
}

/** No such name, no such server: the usual case, and no fault. */
const NO_SERVER = new Set(['dns-name-not-found', 'dns-no-address']);

/**
 * One file from the web. Redirects are followed a few times: never from https to http, never to another port, never to an
 * address that is not of the internet. Rejects only when `signal` aborts.
 */
export async function fetchConfig(
  start: string,
  address: MailAddress,
  deps: Pick<ProviderDeps, 'get'>,
  signal: AbortSignal,
): Promise<SourceAnswer> {
  let url = new URL(start);
  const seen = new Set<string>();
  for (;;) {
    seen.add(url.href);
    const answer = await deps.get({ url, outsideOnly: seen.size > 1 }, signal);
    if (!answer.ok) {
      const none = NO_SERVER.has(answer.error) && seen.size === 1;
      return { outcome: none ? 'nothing' : 'failed', detail: answer.error };
    }
    const { status, location } = answer;
    if (status === 200) return readConfig(answer.body, address, url.href);
    if (status < 300 || status > 399 || location === null) {
      return { outcome: status >= 400 && status < 500 ? 'nothing' : 'failed', detail: `http-${status}` };
    }
    const next = nextHop(url, location);
    if (typeof next === 'string') return { outcome: 'failed', detail: next };
    if (seen.has(next.href)) return { outcome: 'failed', detail: 'redirect-loop' };
    if (seen.size > MOST_REDIRECTS) return { outcome: 'failed', detail: 'too-many-redirects' };
    url = next;
  }
}

function nextHop(from: URL, location: string): URL | string {
  if (!URL.canParse(location, from.href)) return 'redirect-broken';
  const next = new URL(location, from);
  if (next.protocol !== 'https:' && next.protocol !== 'http:') return 'redirect-refused';
  if (from.protocol === 'https:' && next.protocol === 'http:') return 'redirect-to-http';
  const host = next.hostname.replace(/^\[(.*)\]$/, '$1');
  const outside = isIP(host) === 0 ? isHostName(host) && host.includes('.') : isOutside(host);
  if (next.port !== '' || next.username !== '' || next.password !== '' || !outside) return 'redirect-refused';
  next.hash = '';
  return next;
}
