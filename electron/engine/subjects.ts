import type { MailAccount } from '../../shared/model/mail-account.ts';
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

/** What the accounts of this computer send through, each once. An account that sends by no server of its own has none. */
export function subjectsOfAccounts(accounts: readonly Pick<MailAccount, 'email' | 'outgoing'>[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const { email, outgoing } of accounts) {
    if (outgoing === null) continue;
    const { host, port, security } = outgoing;
    const login = outgoing.login.method;
    const key = [host, port, security, login, email].join(' ').toLowerCase();
    const subject = { ...(email === '' ? {} : { email }), host, port, security, login };
    if (!subjects.has(key)) subjects.set(key, subject);
  }
  return [...subjects.values()];
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

function sameDomain(email: string, host: string): boolean {
  const domain = domainOf(email);
  return host === domain || host.endsWith(`.${domain}`);
}
