import { promises as dns } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { DNS_TRIES, DNS_TRY } from './deadlines.ts';
import type { DnsAnswer, Resolver } from './deps.ts';
import { errorName } from './socket-error.ts';

/** c-ares for the name servers, getaddrinfo for the rest. */
export const systemResolver: Resolver = {
  async query(name, family, signal): Promise<DnsAnswer> {
    signal.throwIfAborted();
    // A resolver of its own: cancel() ends every query of a resolver.
    const resolver = new dns.Resolver({ timeout: DNS_TRY, tries: DNS_TRIES });
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel);
    try {
      const addresses = await (family === 4 ? resolver.resolve4(name) : resolver.resolve6(name));
      return { addresses };
    } catch (error) {
      signal.throwIfAborted();
      return { error: errorName(error) };
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  },
  async system(name, family, signal): Promise<DnsAnswer> {
    signal.throwIfAborted();
    try {
      const found = await lookup(name, { family, all: true });
      return { addresses: found.map((entry) => entry.address) };
    } catch (error) {
      return { error: errorName(error) };
    }
  },
};
