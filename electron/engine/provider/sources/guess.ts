import { createLine } from '../../probe/line.ts';
import { createNames } from '../../probe/dns.ts';
import type { Family } from '../../../../shared/model/observation.ts';
import type { Offer } from '../offer.ts';
import type { Source } from './source.ts';

const FAMILIES: readonly Family[] = [4, 6];

/** Names that are common, of those that there are. They are worth nothing before they have been tried. */
export const guess: Source = {
  id: 'guess',
  async ask({ address: { domain } }, deps, _beside, signal) {
    if (deps.families === null) return { outcome: 'not-tried', detail: 'not-needed' };
    const names = createNames(deps.probe, createLine(), signal);
    const hosts = [`smtp.${domain}`, `mail.${domain}`, domain];
    const known = await Promise.all(
      hosts.map(async (host) => {
        const answers = await Promise.all(FAMILIES.map((family) => names.resolve(host, family)));
        return answers.some(({ addresses }) => addresses.length > 0);
      }),
    );
    const offers = hosts
      .filter((_host, index) => known[index])
      .flatMap((host): Offer[] => {
        const common = { host, methods: [], user: null, sourceDetail: host, login: true };
        return [
          { ...common, port: 465, security: 'tls' },
          { ...common, port: 587, security: 'starttls' },
        ];
      });
    return offers.length > 0
      ? { outcome: 'found', provider: null, offers, quirks: [] }
      : { outcome: 'nothing' };
  },
};
