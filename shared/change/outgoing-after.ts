import type { Target } from '../model/change.ts';
import type { Outgoing } from '../model/mail-account.ts';

/** Where an account sends once it is moved. */
export function outgoingAfter({ login }: Pick<Outgoing, 'login'>, to: Target): Outgoing {
  const { host, port, security, login: wanted } = to;
  if (wanted === 'keep') return { host, port, security, login };
  if (wanted === 'none') return { host, port, security, login: { method: 'none' } };
  return { host, port, security, login: { method: 'password', user: wanted.user } };
}
