import { ALIAS, STAGE } from '../world/addresses.ts';
import { atProvider, provider } from './rules.ts';
import { ON_25, ON_587, type Scene, type Truth } from './scene.ts';

const AT_PROVIDER: Omit<Truth, 'codes'> = { where: ['provider'], exit: [1], mayBlameIsp: false };

/** The provider's own faults. */
export const SERVERS: readonly Scene[] = [
  {
    id: 'greeting-after-8-s',
    story: 'On 25 the provider lets callers wait eight seconds for its greeting.',
    weather: { network: provider([25, STAGE.slow8]) },
    ask: ON_25,
    truth: { ...AT_PROVIDER, codes: ['server-slow'], ports: [25] },
  },
  {
    id: 'greeting-after-25-s',
    story: 'The provider is overloaded: every door opens, and its greeting takes 25 seconds.',
    weather: { network: provider([25, STAGE.slow25], [587, STAGE.slow25], [465, STAGE.slow25Tls]) },
    ask: ON_25,
    truth: { ...AT_PROVIDER, codes: ['server-slow'] },
  },
  {
    id: 'greeting-554',
    story: 'The provider’s greeting is 554: it does not want this address.',
    weather: { network: provider([25, STAGE.refuses], [587, STAGE.refuses], [465, STAGE.refusesTls]) },
    ask: ON_25,
    truth: { ...AT_PROVIDER, codes: ['server-refuses-address'] },
  },
  {
    id: 'greeting-421',
    story: 'The provider’s greeting is 421: too busy, come again.',
    weather: { network: provider([25, STAGE.busy], [587, STAGE.busy], [465, STAGE.busyTls]) },
    ask: ON_25,
    truth: { ...AT_PROVIDER, codes: ['server-busy'], offers: ['wait-and-retry'] },
  },
  {
    id: 'closed-at-once',
    story: 'The provider takes a connection on 25 and hangs up at once; strangers do not.',
    weather: { network: provider([25, STAGE.closes]) },
    ask: ON_25,
    truth: {
      ...AT_PROVIDER,
      codes: ['cut-after-connect', 'server-down'],
      where: ['provider', 'unknown', 'network'],
      ports: [25],
    },
  },
  {
    id: 'reset-at-once',
    story: 'The provider takes a connection on 25 and resets it at once; strangers do not.',
    weather: { network: provider([25, STAGE.resets]) },
    ask: ON_25,
    truth: {
      ...AT_PROVIDER,
      codes: ['cut-after-connect', 'server-down'],
      where: ['provider', 'unknown', 'network'],
      ports: [25],
    },
  },
  {
    id: 'certificate-expired',
    story: 'The provider let its certificate run out.',
    weather: { network: provider([25, STAGE.expired], [587, STAGE.expired], [465, STAGE.expiredTls]) },
    ask: ON_587,
    truth: { ...AT_PROVIDER, codes: ['certificate-problem'] },
  },
  {
    id: 'certificate-wrong-name',
    story: 'The account names the server by a name its certificate does not carry.',
    weather: {},
    ask: { ...ON_587, servers: [`${ALIAS.name}:587`] },
    truth: { ...AT_PROVIDER, codes: ['certificate-problem'], where: ['provider', 'account'] },
  },
  {
    id: 'provider-down-silent',
    story: 'The provider’s machine is off: silent on every port.',
    weather: { network: atProvider('drop') },
    ask: ON_25,
    truth: { ...AT_PROVIDER, codes: ['server-down'] },
  },
  {
    id: 'provider-down-refuses',
    story: 'The provider’s mail server is not running: its machine refuses every port.',
    weather: { network: atProvider('meta l4proto tcp reject with tcp reset') },
    ask: ON_25,
    truth: { ...AT_PROVIDER, codes: ['server-down'] },
  },
];
