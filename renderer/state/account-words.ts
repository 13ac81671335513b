import type { Words } from '../../shared/messages/create-words.ts';
import { CLIENT_NAMES } from '../../shared/model/client-names.ts';
import type { ClientId, Login, MailAccount, Outgoing } from '../../shared/model/mail-account.ts';
import type { Security } from '../../shared/model/observation.ts';

/** The address, or what stands for it. */
export function nameOfAccount({ email }: Pick<MailAccount, 'email'>, { message }: Words): string {
  return email === '' ? message('accounts.no-address', {}) : email;
}

export const programOf = ({ client }: { client: ClientId }): string => CLIENT_NAMES[client];

/** "smtp.example.org, port 587 (STARTTLS)" */
export function placeInWords(
  { host, port, security }: { host: string; port: number; security: Security },
  { message }: Words,
): string {
  return message('change.place', { host, port, securityLabel: message(`security.${security}`, {}) });
}

/** How an account shows who it is. */
export function loginInWords({ method, user }: Login, { message }: Words): string {
  const how = message(`accounts.login.${method}`, {});
  return user === undefined || method === 'none' ? how : `${how} (${user})`;
}

/** Why an account stays as it is. */
export function limitInWords({ limit }: MailAccount, words: Words): string | null {
  if (!limit) return null;
  const { code, params } = limit;
  switch (code) {
    case 'mail-command':
      return words.message('change.limit.mail-command', { command: params['command'] ?? '' });
    case 'managed':
    case 'ambiguous':
      return words.message(`change.limit.${code}`, { path: params['path'] ?? '' });
    case 'security-not-offered':
      return words.message('change.limit.security-not-offered', { port: Number(params['port'] ?? 0) });
    case 'oauth':
    case 'not-smtp':
    case 'retired':
    case 'closed-format':
      return words.message(`change.limit.${code}`, {});
  }
}

/** The login after a change, as it would be told before it. */
export function loginAfter(from: Outgoing | null, to: 'keep' | 'none' | { user: string }): Login {
  if (to === 'keep') return from?.login ?? { method: 'none' };
  if (to === 'none') return { method: 'none' };
  const stays = from?.login.method === 'encrypted-password';
  return { method: stays ? 'encrypted-password' : 'password', user: to.user };
}
