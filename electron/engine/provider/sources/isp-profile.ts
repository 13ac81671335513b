import { plainHost } from '../../../../shared/model/host-name.ts';
import type { Offer } from '../offer.ts';
import type { Source } from './source.ts';

/** The ISP's own profile, for addresses at the ISP itself: no network. */
export const ispProfile: Source = {
  id: 'isp-profile',
  local: true,
  ask({ address, profile }) {
    if (!profile.mailDomains.includes(address.domain)) return Promise.resolve({ outcome: 'nothing' });
    const offers = profile.relays.flatMap((relay) =>
      relay.ports.flatMap(({ port, security }): Offer[] => {
        if (security === 'none') return [];
        const login = relay.login !== 'none';
        const methods: Offer['methods'] = login ? ['password'] : [];
        return [
          {
            host: plainHost(relay.host),
            port,
            security,
            methods,
            user: null,
            sourceDetail: profile.id,
            login,
          },
        ];
      }),
    );
    // A relay in plain is for mail without a login, at home: it is a way out of a shut port, not what an account wants.
    if (offers.length === 0) {
      return Promise.resolve({
        outcome: 'nothing',
        ...(profile.relays.length > 0 && { detail: 'plain-only' }),
      });
    }
    return Promise.resolve({ outcome: 'found', provider: profile.name, offers, quirks: [] });
  },
};
