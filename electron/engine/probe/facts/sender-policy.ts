import { setMaxListeners } from 'node:events';
import type { DNSResolver } from 'mailauth';
import { isIP } from 'node:net';
import type { SenderPolicy } from '../../../../shared/model/network.ts';
import { withinTime } from '../../within-time.ts';
import { SENDER_POLICY_LIMIT_MS, SENDER_POLICY_LOOKUPS } from './limits.ts';
import type { FactPorts, LookupType } from './ports.ts';

export type SenderPolicyPorts = Pick<FactPorts, 'lookUp'>;
type Spf = SenderPolicy['spf'];
type Dmarc = SenderPolicy['dmarc'];
type Resolve = (name: string, type: string) => Promise<unknown[]>;

/** Best first. One address of the relay that passes shows that the domain's owner meant to allow it. */
const SPF_RESULTS: readonly Spf[] = [
  'pass',
  'neutral',
  'softfail',
  'fail',
  'none',
  'permerror',
  'temperror',
  'not-tried',
];
const LOOKUP_TYPES: readonly string[] = ['A', 'AAAA', 'TXT', 'MX', 'PTR'] satisfies LookupType[];
/** A relay with more addresses is a large ISP's pool, and its neighbours fare alike. */
const RELAY_ADDRESSES = 4;

const loadSpf = () => import('mailauth/lib/spf/index.js');
const loadDmarc = () => import('mailauth/lib/dmarc/index.js');

/**
 * Loads the library, which holds the event loop for 50 to 150 ms. Await it before a probe that runs beside
 * `lookUpSenderPolicy`: otherwise the load falls into the probe and round trips are measured too long.
 */
export async function loadSenderPolicy(): Promise<void> {
  await Promise.all([loadSpf(), loadDmarc()]);
}

/**
 * How mail from a domain would fare when sent through a relay: SPF for the relay's addresses (RFC 7208) and what the
 * domain's owner asks for mail that fails (RFC 7489 §6.3). A relay may send from other addresses than it listens on, so a
 * fail is a warning, not a certainty. Ends within two seconds or when `signal` is aborted; never rejects.
 */
export async function lookUpSenderPolicy(
  domain: string,
  relayHost: string,
  ports: SenderPolicyPorts,
  signal: AbortSignal,
): Promise<SenderPolicy> {
  return withinTime(SENDER_POLICY_LIMIT_MS, signal, async (within) => {
    setMaxListeners(0, within);
    const resolve = countedResolver(ports, within);
    const [spf, dmarc] = await Promise.all([
      untilStopped<Spf>(spfOf(domain, relayHost, resolve), within),
      untilStopped<Dmarc>(dmarcOf(domain, resolve), within),
    ]);
    return { domain, via: relayHost, spf, dmarc };
  });
}

async function spfOf(domain: string, relayHost: string, resolve: Resolve): Promise<Spf> {
  const addresses = await addressesOf(relayHost, resolve);
  const { spf } = await loadSpf();
  const results = await Promise.all(
    addresses.slice(0, RELAY_ADDRESSES).map(async (ip) => {
      const sender = `postmaster@${domain}`;
      const { status } = await spf({
        sender,
        ip,
        helo: relayHost,
        mta: relayHost,
        resolver: forMailauth(resolve),
      });
      return SPF_RESULTS.find((one) => one === status.result) ?? 'not-tried';
    }),
  );
  return SPF_RESULTS.find((one) => results.includes(one)) ?? 'not-tried';
}

async function addressesOf(host: string, resolve: Resolve): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  const found = await Promise.allSettled([resolve(host, 'A'), resolve(host, 'AAAA')]);
  return found
    .flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
    .filter((one) => typeof one === 'string');
}

async function dmarcOf(domain: string, resolve: Resolve): Promise<Dmarc> {
  const { dmarc } = await loadDmarc();
  const found = await dmarc({
    headerFrom: domain,
    spfDomains: [],
    dkimDomains: [],
    resolver: forMailauth(resolve),
  });
  if (found === false || found.status.result === 'temperror') return 'not-tried';
  if (found.status.result === 'none') return 'absent';
  // Whatever the types say, a record may lack a policy; such a one counts as `none` (RFC 7489 §6.6.3).
  const asked = (found.policy as string | undefined)?.trim().toLowerCase();
  return asked === 'reject' || asked === 'quarantine' ? asked : 'none';
}

/** mailauth asks for MX records too, which its type for resolvers forgets. */
function forMailauth(resolve: Resolve): DNSResolver {
  return resolve as DNSResolver;
}

/** Every question of one look-up, counted and cancellable; the same question is asked once. */
function countedResolver(ports: SenderPolicyPorts, signal: AbortSignal): Resolve {
  const asked = new Map<string, Promise<unknown[]>>();
  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const known = asked.get(key);
    if (known) return known;
    const lookupType = LOOKUP_TYPES.find((one) => one === type) as LookupType | undefined;
    const allowed = lookupType !== undefined && asked.size < SENDER_POLICY_LOOKUPS && !signal.aborted;
    const answer = allowed
      ? ports.lookUp(name, lookupType, signal)
      : Promise.reject(Object.assign(new Error('not asked'), { code: 'ETIMEOUT' }));
    asked.set(key, answer);
    return answer;
  };
}

async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T | 'not-tried'> {
  const stopped = new Promise<'not-tried'>((resolve) => {
    if (signal.aborted) resolve('not-tried');
    signal.addEventListener('abort', () => resolve('not-tried'), { once: true });
  });
  return Promise.race([work.catch(() => 'not-tried' as const), stopped]);
}
