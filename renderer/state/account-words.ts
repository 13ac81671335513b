import type { Words } from '../../shared/messages/create-words.ts';
import { CLIENT_NAMES } from '../../shared/model/client-names.ts';
import type { ClientId, Login, MailAccount } from '../../shared/model/mail-account.ts';

/** The address, or what stands for it. */
export function nameOfAccount({ email }: Pick<MailAccount, 'email'>, { message }: Words): string {
  return email === '' ? message('accounts.no-address', {}) : email;
}

export const programOf = ({ client }: { client: ClientId }): string => CLIENT_NAMES[client];

/** How an account shows who it is. */
export function loginInWords({ method, user }: Login, { message }: Words): string {
  const how = message(`accounts.login.${method}`, {});
  return user === undefined || method === 'none' ? how : `${how} (${user})`;
}
