import type { MailAccount } from '../../../shared/model/mail-account.ts';

export type Picked<Account extends MailAccount> =
  { kind: 'one'; account: Account } | { kind: 'none' } | { kind: 'several'; accounts: Account[] };

/** An account by its id, or by its address or its program where that names one alone. */
export function pickAccount<Account extends MailAccount>(
  accounts: readonly Account[],
  name: string,
): Picked<Account> {
  const exact = accounts.find(({ id }) => id === name);
  if (exact) return { kind: 'one', account: exact };
  const same = accounts.filter(
    ({ email, client }) => email.toLowerCase() === name.toLowerCase() || client === name.toLowerCase(),
  );
  const [only] = same;
  if (only === undefined) return { kind: 'none' };
  return same.length === 1 ? { kind: 'one', account: only } : { kind: 'several', accounts: same };
}
