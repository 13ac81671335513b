import type { Place } from '../../../shared/change/choose-login.ts';
import { parseServer } from './server.ts';

/** Reads `HOST:PORT:none|starttls|tls`; null when it is none. */
export function parsePlace(text: string): Place | null {
  const [, server = '', security] = /^(.+):(none|starttls|tls)$/i.exec(text.trim()) ?? [];
  const parsed = parseServer(server);
  if (!parsed.ok || parsed.port === null || security === undefined) return null;
  return { host: parsed.host, port: parsed.port, security: security.toLowerCase() as Place['security'] };
}
