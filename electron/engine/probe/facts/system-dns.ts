import { Resolver } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { DNS_TRIES, DNS_TRY_MS } from './limits.ts';
import type { LookupAnswer, LookupType } from './ports.ts';

/** A resolver of its own for each question, so that a signal cancels that one alone and nothing keeps the process alive. */
async function ask<T>(question: (resolver: Resolver) => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const resolver = new Resolver({ timeout: DNS_TRY_MS, tries: DNS_TRIES });
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await question(resolver);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

export function lookUp(name: string, type: LookupType, signal: AbortSignal): Promise<LookupAnswer> {
  return ask<LookupAnswer>((resolver) => {
    switch (type) {
      case 'A':
        return resolver.resolve4(name);
      case 'AAAA':
        return resolver.resolve6(name);
      case 'TXT':
        return resolver.resolveTxt(name);
      case 'MX':
        return resolver.resolveMx(name);
      case 'PTR':
        return resolver.resolvePtr(name);
    }
  }, signal);
}

export function reverse(address: string, signal: AbortSignal): Promise<string[]> {
  return ask((resolver) => resolver.reverse(address), signal);
}

/** For `node:http`: its usual look-up can neither be cancelled nor bounded. `localhost` needs no resolver (RFC 6761 §6.3). */
export function lookupFor(signal: AbortSignal): LookupFunction {
  return (name, _options, callback) => {
    if (name === 'localhost') {
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
      return;
    }
    void Promise.allSettled([lookUp(name, 'A', signal), lookUp(name, 'AAAA', signal)]).then(([four, six]) => {
      const addresses = [
        ...(four.status === 'fulfilled'
          ? four.value.map((one) => ({ address: one as string, family: 4 }))
          : []),
        ...(six.status === 'fulfilled'
          ? six.value.map((one) => ({ address: one as string, family: 6 }))
          : []),
      ];
      const failed = four.status === 'rejected' ? (four.reason as NodeJS.ErrnoException) : null;
      callback(addresses.length > 0 ? null : (failed ?? new Error('no address')), addresses);
    });
  };
}
