import type { CheckRequest } from '../../shared/contract/window-schemas.ts';
import type { MailAccount } from '../../shared/model/mail-account.ts';
import { isEmail, readServer } from './read-form.ts';

type Server = CheckRequest['servers'][number];

/** As the contract takes them. */
const MOST_SERVERS = 20;

/** Where the accounts send, each place once for each address; what no server can be called is left out. */
export function serversOf(accounts: readonly MailAccount[]): Server[] {
  const servers = accounts.flatMap(({ email, outgoing }): Server[] => {
    const host = outgoing === null ? undefined : readServer(outgoing.host)?.host;
    if (outgoing === null || host === undefined) return [];
    const { port, security, login } = outgoing;
    return [{ host, port, security, login: login.method, ...(email !== '' && isEmail(email) && { email }) }];
  });
  const seen = new Set<string>();
  return servers
    .filter((server) => {
      const key = JSON.stringify(server);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_SERVERS);
}
