import type { Prefs } from './prefs.ts';

/** An identity, and the key of the server it sends by. */
export interface Identity {
  key: string;
  email: string;
  server: string;
}

/** The identities of all accounts, in the program's order; none without an outgoing server. */
export function readIdentities(prefs: Prefs): Identity[] {
  const servers = prefs.list('mail.smtpservers');
  const first = servers[0];
  if (first === undefined) return [];
  const standard = prefs.text('mail.smtp.defaultserver') ?? '';
  return identityKeys(prefs).map((key) => {
    const own = prefs.text(`mail.identity.${key}.smtpServer`) ?? '';
    return {
      key,
      email: prefs.text(`mail.identity.${key}.useremail`) ?? '',
      // Keys that are not in the list name servers that were deleted.
      server: [own, standard].find((one) => servers.includes(one)) ?? first,
    };
  });
}

function identityKeys(prefs: Prefs): string[] {
  const accounts = prefs.list('mail.accountmanager.accounts');
  return [...new Set(accounts.flatMap((account) => prefs.list(`mail.account.${account}.identities`)))];
}
