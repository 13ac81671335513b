import { isIP } from 'node:net';
import type { FactPorts, HttpAnswer } from './ports.ts';

const NAME =
  /^(?=.{4,253}$)([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** A fully qualified name as DNS may hold one; anything else from outside is dropped. */
export function cleanName(name: string): string | null {
  const bare = name.replace(/\.$/, '').toLowerCase();
  return NAME.test(bare) && !/\.(invalid|local|localdomain|localhost)$/.test(bare) ? bare : null;
}

/** The address an echo service answered with, or null when it answered anything else. */
export function readEcho(answer: HttpAnswer): string | null {
  const text = answer.body.trim();
  return answer.status === 200 && !answer.truncated && isIP(text) !== 0 ? text : null;
}

/** The name of an address, or null: none, a bad one, or no answer. */
export async function nameOf(address: string, ports: FactPorts, signal: AbortSignal): Promise<string | null> {
  try {
    const names = await ports.reverse(address, signal);
    return names.map(cleanName).find((name) => name !== null) ?? null;
  } catch {
    return null;
  }
}
