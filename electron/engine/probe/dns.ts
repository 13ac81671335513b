import { isIP } from 'node:net';
import type { Failure } from '../../../shared/model/failure.ts';
import type { Family } from '../../../shared/model/observation.ts';
import { setAlarm } from './clock.ts';
import { DNS_ANSWER, REPLY_ROUND_TRIPS, SYSTEM_LOOKUP } from './deadlines.ts';
import type { DnsAnswer, ProbeDeps, Resolver } from './deps.ts';
import type { Line } from './line.ts';

export type DnsFailure = Extract<Failure, `dns-${string}`>;

/** What one family of one name came to. Either there are addresses or there is a failure. */
export interface FamilyAnswer {
  family: Family;
  addresses: string[];
  failure: DnsFailure | null;
  /** The resolver's own error name. */
  detail: string | null;
  ms: number;
}

/** c-ares' names (RFC 1035 §4.1.1 return codes among them) and getaddrinfo's. */
const FAILURES: ReadonlyMap<string, DnsFailure> = new Map<string, DnsFailure>([
  ['ENOTFOUND', 'dns-name-not-found'],
  ['EBADNAME', 'dns-name-not-found'],
  ['EAI_NONAME', 'dns-name-not-found'],
  ['ENODATA', 'dns-no-address'],
  ['EAI_NODATA', 'dns-no-address'],
  ['EAI_ADDRFAMILY', 'dns-no-address'],
  ['ETIMEOUT', 'dns-no-answer'],
  ['ECONNREFUSED', 'dns-no-answer'],
  ['EAI_AGAIN', 'dns-no-answer'],
]);

export function dnsFailure(error: string): DnsFailure {
  return FAILURES.get(error) ?? 'dns-server-failure';
}

/** Of two families without an address, the failure that says most about the name: the earlier in this list. */
const TELLING: readonly DnsFailure[] = [
  'dns-name-not-found',
  'dns-server-failure',
  'dns-no-answer',
  'dns-no-address',
];

/** The one answer that stands for a name none of whose families gave an address. */
export function mostTelling(answers: readonly FamilyAnswer[]): FamilyAnswer | null {
  const rank = (answer: FamilyAnswer): number => TELLING.indexOf(answer.failure ?? 'dns-no-address');
  return [...answers].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

export interface Names {
  /** Asks once per name and family, whoever asks. A literal is its own answer in its own family. */
  resolve(host: string, family: Family): Promise<FamilyAnswer>;
}

/** RFC 6761 §6.3 names, and names without a dot, which no public name server knows. */
function isLocal(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || !host.replace(/\.$/, '').includes('.');
}

/** One question with an end: `ETIMEOUT` when `due` comes first. */
function ask(
  deps: Pick<ProbeDeps, 'clock'>,
  due: () => number,
  signal: AbortSignal,
  question: (signal: AbortSignal) => Promise<DnsAnswer>,
): Promise<DnsAnswer> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const abort = (): void => end(() => reject(new DOMException('stopped', 'AbortError')));
    const end = (tell: () => void): void => {
      cancel();
      signal.removeEventListener('abort', abort);
      tell();
      stop.abort();
    };
    const cancel = setAlarm(deps.clock, due, () => end(() => resolve({ error: 'ETIMEOUT' })));
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    else question(stop.signal).then((answer) => end(() => resolve(answer)), abort);
  });
}

/**
 * Resolves names for one check, A and AAAA apart. The name servers are asked first; the system only for local names
 * and where DNS has no address, or there is no name server at all: then a hosts file or mDNS may know.
 * Rejects only when `signal` aborts.
 */
export function createNames(
  deps: Pick<ProbeDeps, 'clock'> & { resolver: Resolver },
  line: Line,
  signal: AbortSignal,
): Names {
  const asked = new Map<string, Promise<FamilyAnswer>>();

  const find = async (host: string, family: Family): Promise<FamilyAnswer> => {
    const startedMs = deps.clock.now();
    const due = (): number => startedMs + line.stretch(DNS_ANSWER, REPLY_ROUND_TRIPS);
    const system = (): Promise<DnsAnswer> => {
      const from = deps.clock.now();
      return ask(
        deps,
        () => Math.min(due(), from + SYSTEM_LOOKUP),
        signal,
        (stop) => deps.resolver.system(host, family, stop),
      );
    };
    let answer: DnsAnswer = isLocal(host)
      ? await system()
      : await ask(deps, due, signal, (stop) => deps.resolver.query(host, family, stop));
    if ('error' in answer && !isLocal(host)) {
      const failure = dnsFailure(answer.error);
      const worthALook =
        failure === 'dns-name-not-found' || failure === 'dns-no-address' || answer.error === 'ECONNREFUSED';
      const second = worthALook ? await system() : answer;
      // The name server's word stands unless the system really knows better.
      if ('addresses' in second && second.addresses.length > 0) answer = second;
    }
    const ms = deps.clock.now() - startedMs;
    const addresses = 'addresses' in answer ? answer.addresses : [];
    if (addresses.length > 0) return { family, addresses, failure: null, detail: null, ms };
    const error = 'error' in answer ? answer.error : 'ENODATA';
    return { family, addresses, failure: dnsFailure(error), detail: error, ms };
  };

  return {
    resolve(host, family) {
      const literal = isIP(host);
      if (literal !== 0) {
        const own = literal === family;
        return Promise.resolve({
          family,
          addresses: own ? [host] : [],
          failure: own ? null : 'dns-no-address',
          detail: null,
          ms: 0,
        });
      }
      const key = `${family} ${host.toLowerCase()}`;
      const known = asked.get(key) ?? find(host, family);
      asked.set(key, known);
      return known;
    },
  };
}
