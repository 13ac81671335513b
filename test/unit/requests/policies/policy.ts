import type { IspProfile, IspProfileInput } from '../../../../shared/isp/profile.ts';
import type { ConnectionType } from '../../../../shared/model/report.ts';
import type { Asking, CustomerFacts } from '../../../../shared/requests/asking.ts';
import { parsedWith } from '../../isp/profile-with.ts';

type Connection = IspProfileInput['connections'][number];

/** One published policy, and what a customer of it is to be told. Rules as published; addresses are examples. */
export interface PolicyCase {
  name: string;
  profile: IspProfile;
  connection: ConnectionType;
  customer?: CustomerFacts;
  expected: {
    kind: Asking['kind'];
    why?: string;
    channels?: string[];
    paths?: string[];
    conditions?: string[];
  };
  /** What stands in the English words, title and ways. */
  says: string[];
}

/** `name`: the provider, a colon, the gist. */
export function policy(
  name: string,
  connection: Omit<Connection, 'type'> & { type?: ConnectionType },
  { says = [], ...expected }: PolicyCase['expected'] & { says?: string[] },
  more: { customer?: CustomerFacts; profile?: Partial<IspProfileInput> } = {},
): PolicyCase {
  const type = connection.type ?? 'unknown';
  return {
    name,
    profile: parsedWith({
      name: name.split(':')[0] ?? name,
      connections: [{ ...connection, type }],
      ...more.profile,
    }),
    connection: type,
    ...(more.customer && { customer: more.customer }),
    expected,
    says,
  };
}

/** A relay of the ISP as `relays` has it. */
export const relay = (
  host: string,
  own: Partial<NonNullable<IspProfileInput['relays']>[number]> = {},
): NonNullable<IspProfileInput['relays']>[number] => ({
  host,
  ports: [{ port: 25, security: 'none' }],
  login: 'none',
  senders: 'any',
  ...own,
});

export const SHUT = [{ ports: [25] }];
export const AFTER_ABUSE = [{ ports: [25], scope: 'reactive' as const }];
export const NOBODY = [{ channel: 'none' as const }];
