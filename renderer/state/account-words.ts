import type { Words } from '../../shared/messages/create-words.ts';
import { limitInWords } from '../../shared/messages/word-account.ts';
import { CLIENT_NAMES } from '../../shared/model/client-names.ts';
import type { ClientId, Login, MailAccount } from '../../shared/model/mail-account.ts';

/** The address, or what stands for it. */
export function nameOfAccount({ email }: Pick<MailAccount, 'email'>, { message }: Words): string {
  return email === '' ? message('accounts.no-address', {}) : email;
}

/** The address or, where there is none, the program: how an account is called in a sentence. */
export function calledAccount(account: Pick<MailAccount, 'client' | 'email'>): string {
  return account.email === '' ? programOf(account) : account.email;
}

export const programOf = ({ client }: { client: ClientId }): string => CLIENT_NAMES[client];

/** How an account shows who it is. */
export function loginInWords({ method, user }: Login, { message }: Words): string {
  const how = message(`accounts.login.${method}`, {});
  return user === undefined || method === 'none' ? how : `${how} (${user})`;
}

/** Why an account is explained and not changed: in the same words wherever it shows. */
export function whyExplained(account: Pick<MailAccount, 'client' | 'limit'>, words: Words): string {
  const { limit } = account;
  const detail =
    limit === undefined ? words.message('change.problem.not-movable', {}) : limitInWords(limit, words);
  return words.message('accounts.explained.why', { product: programOf(account), detail });
}
