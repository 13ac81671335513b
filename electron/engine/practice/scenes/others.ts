import { AWAY, HOME, HOME_WITH_IPV6, NOWHERE } from '../places.ts';
import { OPEN_HARBOUR } from '../profiles.ts';
import type { Scene } from '../scene.ts';
import { PROVIDER, ROUND_TRIP_MS } from '../world.ts';

const EMAIL = 'kim@bluepost.example';
const on = (port: number, host = PROVIDER) => [{ host, port, security: null, email: EMAIL }];
const AT_HOME = { profile: OPEN_HARBOUR, connection: 'dsl', place: HOME } as const;

/** Lines, names and servers that fail; and nothing wrong at all. */
export const OTHERS: readonly Scene[] = [
  {
    ...AT_HOME,
    id: 'offline',
    place: NOWHERE,
    subjects: on(587),
    doors: [{ conduct: { kind: 'silent' } }],
    answer: { code: 'offline', where: 'network' },
  },
  {
    ...AT_HOME,
    id: 'ipv6-faulty',
    place: HOME_WITH_IPV6,
    subjects: on(587),
    doors: [{ family: 6, conduct: { kind: 'silent' } }],
    answer: { code: 'ipv6-faulty', where: 'network' },
  },
  {
    ...AT_HOME,
    id: 'names-fail',
    place: { ...HOME, names: 'silent' },
    subjects: on(587),
    doors: [],
    answer: { code: 'dns-failing', where: 'network' },
  },
  {
    ...AT_HOME,
    id: 'name-mistyped',
    subjects: on(587, 'smpt.bluepost.example'),
    doors: [],
    answer: { code: 'dns-failing', where: 'account' },
  },
  {
    ...AT_HOME,
    id: 'server-down',
    subjects: on(587),
    doors: [
      {
        hosts: ['provider'],
        conduct: { kind: 'turned-away', error: 'ECONNREFUSED', afterMs: ROUND_TRIP_MS },
      },
    ],
    answer: { code: 'server-down', where: 'provider' },
  },
  {
    ...AT_HOME,
    id: 'server-slow',
    subjects: on(587),
    doors: [{ hosts: ['provider'], ports: [587], conduct: { kind: 'answers', greetAfterMs: 8000 } }],
    answer: { code: 'server-slow', where: 'provider' },
  },
  {
    ...AT_HOME,
    id: 'server-busy',
    subjects: on(587),
    doors: [
      {
        hosts: ['provider'],
        ports: [25, 465, 587],
        conduct: { kind: 'answers', greeting: `421 ${PROVIDER} Too many connections, try again later` },
      },
    ],
    answer: { code: 'server-busy', where: 'provider' },
  },
  {
    ...AT_HOME,
    id: 'certificate-expired',
    subjects: on(587),
    doors: [{ hosts: ['provider'], conduct: { kind: 'answers', certificate: 'expired' } }],
    answer: { code: 'certificate-problem', where: 'provider' },
  },
  {
    ...AT_HOME,
    id: 'encryption-masked',
    place: { ...AWAY, publicName: 'gate.office.example' },
    subjects: on(587),
    doors: [{ ports: [25, 587], conduct: { kind: 'answers', encryption: 'masked' } }],
    answer: { code: 'encryption-masked', where: 'network' },
  },
  {
    ...AT_HOME,
    id: 'all-clear',
    subjects: on(587),
    doors: [],
    answer: { code: 'all-clear', where: 'unknown' },
  },
];
