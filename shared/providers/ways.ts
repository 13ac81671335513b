import type { Host, ProviderServer } from './provider.ts';

/** TLS from the first byte, on the port for it (RFC 8314 §3.3). */
export function tls(host: Host): ProviderServer {
  return { host, port: 465, security: 'tls' };
}

/** STARTTLS on the submission port (RFC 6409, RFC 3207). */
export function starttls(host: Host): ProviderServer {
  return { host, port: 587, security: 'starttls' };
}
