import { rootCertificates } from 'node:tls';
import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import { proxyOf, type Environment } from './proxy-of.ts';

export interface ConnectionDeps {
  /** Certificates (PEM) to trust beside the system's own. */
  authorities?: readonly string[];
  /** Where `HTTPS_PROXY` and `NO_PROXY` are read from. Absent: no proxy. */
  env?: Environment;
}

/** Milliseconds. */
export interface ConnectionLimits {
  connectMs: number;
  /** Until the head of an answer. */
  headMs: number;
  /** Between two pieces of a body. */
  silenceMs: number;
}

export interface Dispatchers {
  /** Straight there, or through the proxy that is set for it. */
  of(url: URL): Dispatcher;
  destroy(): Promise<void>;
}

/**
 * Connections for one attempt: certificates are verified, always; `HTTPS_PROXY` and `NO_PROXY` are heeded, and through a
 * proxy the certificate is still the site's own (CONNECT, RFC 9110 §9.3.6). No connection is used twice, so that none is
 * met dead: a request that failed on one would be a request nobody knows the fate of.
 */
export function createDispatchers(
  { authorities, env = {} }: ConnectionDeps,
  limits: ConnectionLimits,
): Dispatchers {
  const connect = {
    minVersion: 'TLSv1.2' as const,
    ...(authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] }),
    timeout: limits.connectMs,
  };
  const options = {
    connect,
    pipelining: 0,
    headersTimeout: limits.headMs,
    bodyTimeout: limits.silenceMs,
  };
  const made = new Map<string, Dispatcher>();
  return {
    of(url) {
      const proxy = proxyOf(url, env)?.href ?? '';
      const dispatcher =
        made.get(proxy) ??
        (proxy === ''
          ? new Agent(options)
          : new ProxyAgent({ ...options, uri: proxy, requestTls: connect, proxyTls: connect }));
      made.set(proxy, dispatcher);
      return dispatcher;
    },
    async destroy() {
      await Promise.all([...made.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}
