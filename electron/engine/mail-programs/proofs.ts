import { chooseLogin, type Place } from '../../../shared/change/choose-login.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { offersLogin } from '../../../shared/smtp/capabilities.ts';
import type { ProbeDeps } from '../probe/deps.ts';
import { probeServer } from '../probe/probe-server.ts';

export interface Proofs {
  /** The best that was had of a server; null when nobody was to be asked. Each server is asked once. */
  of(place: Place, signal: AbortSignal): Promise<Observation | null>;
  /** The login an account needs there. The server is asked only where that decides. */
  login(
    account: Pick<MailAccount, 'email' | 'outgoing'>,
    place: Place,
    profile: IspProfile,
    signal: AbortSignal,
  ): Promise<Target['login']>;
}

/** @param ask - false: no server is asked anything */
export function createProofs(deps: ProbeDeps, ask: boolean): Proofs {
  const asked = new Map<string, Promise<Observation | null>>();
  const of = (place: Place, signal: AbortSignal): Promise<Observation | null> => {
    if (!ask) return Promise.resolve(null);
    const key = `${place.host} ${place.port} ${place.security}`;
    const known = asked.get(key) ?? probeServer(place, deps, signal);
    asked.set(key, known);
    return known;
  };
  return {
    of,
    async login(account, place, profile, signal) {
      const unasked = chooseLogin(account, place, profile, null);
      if (typeof unasked === 'string') return unasked;
      const server = await of(place, signal);
      const offers = server?.outcome === 'ready' ? offersLogin(server.features) : null;
      return chooseLogin(account, place, profile, offers);
    },
  };
}
