import { fetchConfig, ispdbUrl } from '../fetch-config.ts';
import type { Source } from './source.ts';

/** Thunderbird's database of providers: it is told the domain, never the mailbox. */
export const ispdb: Source = {
  id: 'ispdb',
  ask: ({ address }, deps, _beside, signal) => fetchConfig(ispdbUrl(address.domain), address, deps, signal),
};
