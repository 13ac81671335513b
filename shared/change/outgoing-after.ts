import type { Target } from '../model/change.ts';
import type { Login, Outgoing } from '../model/mail-account.ts';

type Before = Pick<Outgoing, 'login'> | null;

/** Where an account sends once it is moved. `from` null: it sent by no server that is known. */
export function outgoingAfter(from: Before, { host, port, security, login }: Target): Outgoing {
  return { host, port, security, login: loginAfter(from, login) };
}

/** How it logs in then. A stronger method that is in place stays. */
export function loginAfter(from: Before, wanted: Target['login']): Login {
  if (wanted === 'keep') return from?.login ?? { method: 'none' };
  if (wanted === 'none') return { method: 'none' };
  const stays = from?.login.method === 'encrypted-password';
  return { method: stays ? 'encrypted-password' : 'password', user: wanted.user };
}
