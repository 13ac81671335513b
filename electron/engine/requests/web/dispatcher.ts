import { rootCertificates } from 'node:tls';
import { EnvHttpProxyAgent, type Dispatcher } from 'undici';
import type { WebDeps } from '../channels/channel.ts';
import type { WebLimits } from './limits.ts';

/**
 * Connections for one attempt: certificates are verified, always; `HTTPS_PROXY` and `NO_PROXY` are heeded, and through a
 * proxy the certificate is still the site's own (CONNECT, RFC 9110 §9.3.6). No connection is used twice, so that none is
 * met dead: a request that failed on one would be a request nobody knows the fate of.
 */
export function createDispatcher(deps: WebDeps, limits: WebLimits): Dispatcher {
  const env = deps.env ?? {};
  const tls = {
    minVersion: 'TLSv1.2' as const,
    ...(deps.authorities === undefined ? {} : { ca: [...rootCertificates, ...deps.authorities] }),
  };
  const connect = { ...tls, timeout: limits.connectMs };
  return new EnvHttpProxyAgent({
    // Empty is set: what the program was not given, it does not look up in its own environment.
    httpProxy: '',
    httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '',
    noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
    connect,
    requestTls: connect,
    proxyTls: connect,
    pipelining: 0,
    headersTimeout: limits.headMs,
    bodyTimeout: limits.silenceMs,
  });
}
