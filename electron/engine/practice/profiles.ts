import type { IspConnection, IspProfile } from '../../../shared/isp/profile.ts';
import { CHECK_SITE, HOSTS, RELAY } from './world.ts';

const strangers = HOSTS.filter(({ kind }) => kind === 'stranger').map(({ name }) => name);
const web = HOSTS.filter(({ kind }) => kind === 'web');

/** An invented provider: port 25 shut but to its relay, its help desk may open it. */
export const HARBOUR: IspProfile = {
  schema: 'postern-isp/1',
  id: 'practice',
  name: 'Harbour Internet',
  country: 'ZZ',
  languages: ['en'],
  sources: [],
  mailDomains: ['harbour.example'],
  hostsCustomerDomains: false,
  networks: { cidrs: ['203.0.113.0/24'], reverseDns: ['.customers.harbour.example'] },
  relays: [
    {
      host: RELAY,
      ports: [{ port: 25, security: 'none' }],
      login: 'none',
      senders: 'any',
      onNetOnly: true,
      monitored: true,
    },
  ],
  controls: {
    mail: strangers.flatMap((host) => [
      { host, port: 25, security: 'none' as const },
      { host, port: 587, security: 'starttls' as const },
      { host, port: 465, security: 'tls' as const },
    ]),
    // One by its address: it shows that the line is up when no name is found.
    nonMail: web.map(({ name, addresses }, index) => ({
      host: index === 0 ? addresses[4] : name,
      port: 443,
    })),
    portalCheck: { url: `${CHECK_SITE}/204`, status: 204 },
    addressEcho: `${CHECK_SITE}/address`,
    perPort: 2,
  },
  stillWorks: ['receiving', 'webmail', 'relay', 'provider-465', 'provider-587'],
  connectionQuestion: 'How is this computer connected to Harbour Internet?',
  connections: [
    {
      type: 'dsl',
      label: 'DSL',
      blocks: [{ ports: [25], families: [4, 6], scope: 'all-but-relay', mechanism: 'unknown' }],
      exemptions: [
        {
          channel: 'phone',
          eligibility: ['Customers with a mail server of their own'],
          attestations: [],
          fields: [],
        },
      ],
    },
  ],
  helpDesk: { phones: [{ number: '+44 1632 960025', label: 'Harbour help desk' }] },
  doesNotHelpWith: [],
  appearance: {},
};

/** The same provider when it shuts nothing. */
export const OPEN_HARBOUR = withPolicy({ type: 'dsl', label: 'DSL', blocks: [], exemptions: [] });

/** The same provider when its router lets only listed mail companies pass. */
export const ROUTER_HARBOUR: IspProfile = {
  ...withPolicy({
    type: 'dsl',
    label: 'DSL',
    blocks: [
      {
        ports: [25, 465, 587],
        families: [4, 6],
        scope: 'allow-list',
        allowed: strangers,
        mechanism: 'router',
      },
    ],
    exemptions: [],
  }),
  routers: [
    {
      model: 'Harbour Box 2',
      ports: [25, 465, 587],
      menuPath: ['Internet', 'Safe mail'],
      setting: 'Only these mail servers',
      canAddServers: true,
      canSwitchOff: true,
    },
  ],
};

function withPolicy(connection: IspConnection): IspProfile {
  return { ...HARBOUR, connections: [connection] };
}
