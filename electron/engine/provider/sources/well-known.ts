import { fetchConfig, wellKnownUrl } from '../fetch-config.ts';
import type { Source } from './source.ts';

/** The domain's own file, on its web server. */
export const wellKnown: Source = {
  id: 'well-known',
  ask: ({ address }, deps, _beside, signal) =>
    fetchConfig(wellKnownUrl('https', address.domain), address, deps, signal),
};
