import { Resolver } from 'node:dns/promises';
import type { Family } from '../../../shared/model/observation.ts';
import { quickFacts } from '../probe/facts/gather-facts.ts';
import { systemFactPorts } from '../probe/facts/system-fact-ports.ts';
import { errorName } from '../probe/socket-error.ts';
import { systemProbe } from '../probe/system-probe.ts';
import { isOutside } from './check-host.ts';
import { DNS_TRIES, DNS_TRY_MS } from './deadlines.ts';
import type { DnsRecords, ProviderDeps, ProviderDns } from './deps.ts';
import { createWebGet } from './web-get.ts';

/** The real network. @param probing - false: nothing is tried, and nothing is proven. */
export function systemProviderDeps(probing: boolean): ProviderDeps {
  const probe = systemProbe();
  return {
    dns: systemProviderDns(),
    get: createWebGet({
      probe,
      isOutside,
      ports: { 'http:': 80, 'https:': 443 },
      web: { env: process.env },
    }),
    probe,
    families: probing ? ownFamilies : null,
  };
}

/** @param servers - as `address:port`; those of the system unless said. */
export function systemProviderDns(servers?: readonly string[]): ProviderDns {
  const ask = async <Record>(
    question: (resolver: Resolver) => Promise<Record[]>,
    signal: AbortSignal,
  ): Promise<DnsRecords<Record>> => {
    signal.throwIfAborted();
    // A resolver of its own for each question: cancel() ends every query of a resolver.
    const resolver = new Resolver({ timeout: DNS_TRY_MS, tries: DNS_TRIES });
    if (servers !== undefined) resolver.setServers(servers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel);
    try {
      return { records: await question(resolver) };
    } catch (error) {
      signal.throwIfAborted();
      return { error: errorName(error) };
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
  return {
    srv: (name, signal) => ask((resolver) => resolver.resolveSrv(name), signal),
    mx: (name, signal) => ask((resolver) => resolver.resolveMx(name), signal),
  };
}

async function ownFamilies(): Promise<readonly Family[]> {
  return (await quickFacts(systemFactPorts())).families ?? [];
}
