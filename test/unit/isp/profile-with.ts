import { profileSchema } from '../../../shared/isp/profile.ts';
import type { IspProfile, IspProfileInput } from '../../../shared/isp/profile.ts';

/** A small complete profile as it would stand in a file, with some parts replaced. */
export function profileWith(changes: Record<string, unknown>): Record<string, unknown> {
  return {
    schema: 'postern-isp/1',
    id: 'example',
    name: 'Example',
    country: 'GB',
    languages: ['en'],
    sources: [{ url: 'https://isp.example/port25', read: '2026-11-22' }],
    mailDomains: ['isp.example'],
    relays: [
      {
        host: 'relay.isp.example',
        ports: [{ port: 25, security: 'none' }],
        login: 'none',
        senders: 'own-domains',
      },
    ],
    connections: [{ type: 'dsl', blocks: [{ ports: [25] }], exemptions: [{ channel: 'phone' }] }],
    helpDesk: { phones: [{ number: '0800 1' }] },
    ...changes,
  };
}

export const parsedWith = (changes: Partial<IspProfileInput>): IspProfile =>
  profileSchema.parse(profileWith(changes));
