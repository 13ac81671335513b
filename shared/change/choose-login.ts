import type { IspProfile } from '../isp/profile.ts';
import type { Target } from '../model/change.ts';
import { plainHost } from '../model/host-name.ts';
import type { MailAccount } from '../model/mail-account.ts';
import type { Security } from '../model/observation.ts';

export interface Place {
  host: string;
  port: number;
  security: Security;
}

export const samePlace = (a: Place, b: Place): boolean =>
  plainHost(a.host) === plainHost(b.host) && a.port === b.port && a.security === b.security;

/** Whether this is where the account sends already. */
export const isPlaceOf = ({ outgoing }: Pick<MailAccount, 'outgoing'>, place: Place): boolean =>
  outgoing !== null && samePlace(outgoing, place);

/**
 * The login an account needs at another place. A login that is set up stays, but for a relay that wants none, or may do
 * without: a name and password of the mail company say nothing to an ISP. Where there was none, a submission server
 * wants one (RFC 6409 §4.3), unless it is known to offer no login.
 */
export function chooseLogin(
  account: Pick<MailAccount, 'email' | 'outgoing'>,
  to: Place,
  profile: IspProfile,
  offersLogin: boolean | null,
): Target['login'] {
  const before = account.outgoing?.login ?? { method: 'none' };
  const relay = profile.relays.find(({ host }) => plainHost(host) === plainHost(to.host));
  const moved = account.outgoing === null || plainHost(account.outgoing.host) !== plainHost(to.host);
  if (relay !== undefined && relay.login !== 'required' && moved) return 'none';
  if (before.method !== 'none') return 'keep';
  if (to.security === 'none' || to.port === 25 || offersLogin === false) return 'keep';
  const user = before.user ?? account.email;
  return user === '' ? 'keep' : { user };
}

/** No relay of an ISP takes a sign-in in the browser, and no other company does either. */
export function losesOauth(account: Pick<MailAccount, 'outgoing'>, to: Pick<Place, 'host'>): boolean {
  const { outgoing } = account;
  return outgoing?.login.method === 'oauth2' && plainHost(outgoing.host) !== plainHost(to.host);
}
