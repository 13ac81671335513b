import { autoconfigUrl, fetchConfig } from '../fetch-config.ts';
import type { Source } from './source.ts';

/** The domain's own file, at a name set aside for it. */
export const autoconfig: Source = {
  id: 'autoconfig',
  ask: ({ address }, deps, _beside, signal) =>
    fetchConfig(autoconfigUrl('https', address.domain), address, deps, signal),
};
