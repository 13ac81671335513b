import { isIP } from 'node:net';
import type { NetworkFacts } from '../../../../shared/model/network.ts';
import type { FactPorts } from './ports.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const KEPT = 4;

/**
 * A name nobody registered: 20 random letters under `.com`. Not under `.invalid`: RFC 6761 §6.4 lets a resolver answer
 * that one by itself, so a resolver that sells wrong answers for mistyped names need not show itself there.
 */
export function nonsenseName(random: () => number): string {
  const label = Array.from({ length: 20 }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'q');
  return `${label.join('')}.com`;
}

/** Does the resolver give an address for a name that cannot have one? An answer other than "no such name" proves nothing. */
export async function dnsLiesFact(
  ports: FactPorts,
  signal: AbortSignal,
): Promise<Pick<NetworkFacts, 'dnsLies' | 'dnsLieAddresses'>> {
  try {
    const answer = await ports.lookUp(
      nonsenseName(() => ports.random()),
      'A',
      signal,
    );
    const addresses = answer.filter((one): one is string => typeof one === 'string' && isIP(one) !== 0);
    if (addresses.length === 0) return { dnsLies: 'no' };
    return { dnsLies: 'yes', dnsLieAddresses: addresses.slice(0, KEPT) };
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    return { dnsLies: code === 'ENOTFOUND' || code === 'ENODATA' ? 'no' : 'not-tried' };
  }
}
