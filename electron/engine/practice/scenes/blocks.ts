import { AWAY, HOME, TUNNEL } from '../places.ts';
import { HARBOUR, OPEN_HARBOUR, ROUTER_HARBOUR } from '../profiles.ts';
import type { Conduct, Scene } from '../scene.ts';
import { MAIL_PORTS, PROVIDER, RELAY, TO_THE_EDGE_MS } from '../world.ts';

const EMAIL = 'sam@bluepost.example';
const on = (port: number) => [{ host: PROVIDER, port, security: null, email: EMAIL }];
const AT_HOME = { profile: HARBOUR, connection: 'dsl', place: HOME } as const;
const SILENT: Conduct = { kind: 'silent' };

/** Doors shut by the provider, a network, the router or this computer. */
export const BLOCKS: readonly Scene[] = [
  {
    ...AT_HOME,
    id: 'isp-drops-25',
    subjects: on(25),
    doors: [{ hosts: ['provider', 'stranger'], ports: [25], conduct: SILENT }],
    answer: { code: 'isp-blocks-port', where: 'isp' },
  },
  {
    ...AT_HOME,
    id: 'isp-rejects-25',
    subjects: on(25),
    doors: [
      {
        hosts: ['provider', 'stranger'],
        ports: [25],
        conduct: { kind: 'turned-away', error: 'EHOSTUNREACH', afterMs: TO_THE_EDGE_MS },
      },
    ],
    answer: { code: 'isp-blocks-port', where: 'isp' },
  },
  {
    ...AT_HOME,
    id: 'isp-redirects-25',
    subjects: on(25),
    doors: [
      {
        hosts: ['provider', 'relay', 'stranger'],
        ports: [25],
        conduct: { kind: 'answers', name: RELAY, encryption: 'none' },
      },
    ],
    answer: { code: 'isp-redirects-port', where: 'isp' },
  },
  {
    ...AT_HOME,
    id: 'account-on-587',
    subjects: on(587),
    doors: [{ hosts: ['provider', 'stranger'], ports: [25], conduct: SILENT }],
    answer: { code: 'all-clear', where: 'unknown' },
  },
  {
    ...AT_HOME,
    id: 'router-allow-list',
    profile: ROUTER_HARBOUR,
    subjects: on(587),
    doors: [{ hosts: ['provider'], ports: MAIL_PORTS, conduct: SILENT }],
    answer: { code: 'router-allow-list', where: 'router' },
  },
  {
    ...AT_HOME,
    id: 'firewall-here',
    profile: OPEN_HARBOUR,
    subjects: on(587),
    doors: [{ ports: MAIL_PORTS, conduct: { kind: 'turned-away', error: 'EACCES', afterMs: 0 } }],
    answer: { code: 'computer-firewall', where: 'computer' },
  },
  {
    ...AT_HOME,
    id: 'mail-shield',
    profile: OPEN_HARBOUR,
    subjects: on(465),
    doors: [{ ports: MAIL_PORTS, conduct: { kind: 'answers', here: true, certificate: 'shield' } }],
    answer: { code: 'mail-shield', where: 'computer' },
  },
  {
    ...AT_HOME,
    id: 'vpn-in-the-way',
    place: TUNNEL,
    subjects: on(25),
    doors: [{ ports: [25], conduct: SILENT }],
    answer: { code: 'vpn-in-the-way', where: 'network' },
  },
  {
    ...AT_HOME,
    id: 'hotel-sign-in',
    place: { ...AWAY, portal: 'http://sign-in.hotel.example/' },
    subjects: on(587),
    doors: [{ conduct: SILENT }],
    answer: { code: 'captive-portal', where: 'network' },
  },
  {
    ...AT_HOME,
    id: 'hotel-blocks-mail',
    place: AWAY,
    subjects: on(587),
    doors: [{ ports: MAIL_PORTS, conduct: SILENT }],
    answer: { code: 'network-blocks-mail', where: 'network' },
  },
];
