import { providerOfDomain } from '../../../../shared/providers/look-up.ts';
import { offersOf } from '../offer.ts';
import type { Source } from './source.ts';

/** The table that ships with the program: no network. */
export const table: Source = {
  id: 'table',
  local: true,
  ask({ address }) {
    const provider = providerOfDomain(address.domain);
    return Promise.resolve(
      provider === null ? { outcome: 'nothing' } : offersOf(provider, address, provider.id),
    );
  },
};
