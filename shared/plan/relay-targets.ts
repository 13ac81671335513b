import type { IspProfile } from '../isp/profile.ts';
import { PRIORITY, WORTH, type Draft } from './draft.ts';
import { plainHost } from '../model/host-name.ts';

/** The ISP's relays, spoken to as the profile says. */
export function relayTargets(relays: IspProfile['relays']): Draft[] {
  return relays.flatMap((relay) =>
    relay.ports.map(({ port, security }) => ({
      role: 'relay' as const,
      purpose: 'mail' as const,
      host: plainHost(relay.host),
      port,
      security,
      depth: 'session' as const,
      tlsOptional: security === 'none',
      priority: PRIORITY.relay,
      worth: WORTH.relay,
    })),
  );
}
