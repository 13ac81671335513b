import type { Subject } from '../../shared/model/plan.ts';

/** A server the user named. */
export interface NamedServer {
  host: string;
  port: number | null;
}

/**
 * Pairs the servers with the addresses that send through them: an address belongs to a server of its own domain,
 * and a single address belongs to every server. How a named server is spoken to is left to the plan (`security: null`).
 */
export function subjectsOf(servers: readonly NamedServer[], emails: readonly string[]): Subject[] {
  return servers.map(({ host, port }) => {
    const email =
      emails.find((address) => sameDomain(address, host)) ?? (emails.length === 1 ? emails[0] : undefined);
    return { host, port, security: null, ...(email === undefined ? {} : { email }) };
  });
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

function sameDomain(email: string, host: string): boolean {
  const domain = domainOf(email);
  return host === domain || host.endsWith(`.${domain}`);
}
