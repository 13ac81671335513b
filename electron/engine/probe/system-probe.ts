import { connect } from 'node:net';
import * as tls from 'node:tls';
import { systemClock } from './clock.ts';
import { WHOLE_CHECK } from './deadlines.ts';
import type { ProbeDeps, ProbeOptions } from './deps.ts';
import { systemResolver } from './system-resolver.ts';

/** Newer Nodes can read the system's own certificate store. */
type WithSystemStore = typeof tls & { getCACertificates?: (kind: 'default' | 'system') => string[] };

/**
 * Whom to trust: Node's own roots with `NODE_EXTRA_CA_CERTS`, and the system's where Node can read them. Undefined leaves
 * it to Node: a list of ours would shut out `NODE_EXTRA_CA_CERTS`.
 */
function trust(): tls.SecureContext | undefined {
  const read = (tls as WithSystemStore).getCACertificates;
  if (read === undefined) return undefined;
  return tls.createSecureContext({ ca: [...new Set([...read('default'), ...read('system')])] });
}

/** The real world. */
export function systemProbe(options: ProbeOptions = {}): ProbeDeps {
  let trusted: { context: tls.SecureContext | undefined } | null = null;
  return {
    resolver: systemResolver,
    connect: ({ address, family, port }) =>
      connect({ host: address, family, port, autoSelectFamily: false, noDelay: true }),
    secure(secureOptions) {
      // Reading a few hundred certificates takes tens of milliseconds: once a check, and only when TLS is spoken at all.
      trusted ??= { context: trust() };
      const { context } = trusted;
      return tls.connect({ ...secureOptions, ...(context === undefined ? {} : { secureContext: context }) });
    },
    clock: systemClock,
    options: { deadlineMs: WHOLE_CHECK, listenMs: 0, ...options },
  };
}
