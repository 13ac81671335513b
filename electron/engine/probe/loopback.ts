import { isIPv4 } from 'node:net';

/** Is this host this computer itself, by name or by address (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3, RFC 6761 §6.3)? */
export function isLoopback(host: string): boolean {
  const plain = host.toLowerCase().replace(/^::ffff:/, '');
  if (isIPv4(plain)) return plain.startsWith('127.');
  return plain === '::1' || plain === 'localhost' || plain.endsWith('.localhost');
}
