import { createLine } from '../../probe/line.ts';
import { createNames } from '../../probe/dns.ts';
import { FAMILIES } from '../../../../shared/model/observation.ts';
import type { Offer } from '../offer.ts';
import type { Source } from './source.ts';

/** The name servers answered: there is no such name. */
const ABSENT = new Set(['dns-name-not-found', 'dns-no-address']);

/** Names that are common, of those that there are. They are worth nothing before they have been tried. */
export const guess: Source = {
  id: 'guess',
  async ask({ address: { domain } }, deps, _beside, signal) {
    if (deps.families === null) return { outcome: 'not-tried', detail: 'not-needed' };
    const names = createNames(deps.probe, createLine(), signal);
    const hosts = [`smtp.${domain}`, `mail.${domain}`, domain];
    const answers = await Promise.all(
      hosts.map((host) => Promise.all(FAMILIES.map((family) => names.resolve(host, family)))),
    );
    const offers = hosts
      .filter((_host, index) => answers[index]?.some(({ addresses }) => addresses.length > 0))
      .flatMap((host): Offer[] => {
        const common = { host, methods: [], user: null, sourceDetail: host, login: true };
        return [
          { ...common, port: 465, security: 'tls' },
          { ...common, port: 587, security: 'starttls' },
        ];
      });
    if (offers.length > 0) return { outcome: 'found', provider: null, offers, quirks: [] };
    const trouble = answers.flat().find(({ failure }) => failure !== null && !ABSENT.has(failure))?.failure;
    return trouble === undefined || trouble === null
      ? { outcome: 'nothing' }
      : { outcome: 'failed', detail: trouble };
  },
};
