import type { Target } from '../model/change.ts';
import type { Outgoing } from '../model/mail-account.ts';
import { providerOfDomain, providerOfHost } from '../providers/look-up.ts';
import { CODE_PORTS, type Essentials } from '../support-code/essentials.ts';
import { firstChange, openPort } from './call.ts';

export interface GuidedChange {
  to: Target;
  account: { email: string; outgoing: Outgoing | null };
}

/** As the profile has it. */
interface Relay {
  host: string;
  ports: readonly { port: number; security: Target['security'] }[];
  login: 'none' | 'optional' | 'required';
}

/**
 * What the customer's program is to be set to, as far as a code, and an address or a server heard on the phone, tell.
 * @param standIn - what stands for a server whose name nobody said
 */
export function changeDoor(essentials: Essentials, heard: string, standIn: string): GuidedChange | null {
  const port = openPort(essentials);
  if (port === null) return null;
  const text = heard.trim();
  const at = text.lastIndexOf('@');
  const known = at >= 0 ? providerOfDomain(text.slice(at + 1)) : providerOfHost(text);
  const own = known?.servers.find((server) => server.port === port) ?? known?.servers[0];
  const host = own?.host ?? (at < 0 && text !== '' ? text : standIn);
  const security = own?.security ?? (port === 465 ? 'tls' : 'starttls');
  return {
    to: { host, port: own?.port ?? port, security, login: 'keep' },
    account: {
      email: at >= 0 ? text : '',
      outgoing: { host, port: 25, security: 'none', login: { method: 'password' } },
    },
  };
}

/** The change the call about this code would begin with; null where none helps. */
export function changeOfCode(
  essentials: Essentials,
  relay: Relay | undefined,
  heard: string,
  standIn: string,
): GuidedChange | null {
  const remedy = firstChange(essentials, relay !== undefined);
  if (remedy === null) return null;
  return remedy === 'change-relay' && relay !== undefined
    ? changeRelay(relay, essentials, heard)
    : changeDoor(essentials, heard, standIn);
}

export function changeRelay(relay: Relay, { doors }: Essentials, heard: string): GuidedChange | null {
  const open = relay.ports.find(({ port }) => {
    const door = CODE_PORTS.find((known) => known === port);
    return door !== undefined && ['open', 'partly'].includes(doors.relay[door]);
  });
  const way = open ?? relay.ports[0];
  if (way === undefined) return null;
  const login = relay.login === 'none' ? 'none' : 'keep';
  return {
    to: { host: relay.host, port: way.port, security: way.security, login },
    account: { email: heard.includes('@') ? heard.trim() : '', outgoing: null },
  };
}
