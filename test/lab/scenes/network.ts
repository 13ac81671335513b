import { ISP, NET, STAGE } from '../world/addresses.ts';
import { both, edge, router } from './rules.ts';
import { CLEAR, ISP_BLOCKS_25, ON_25, ON_587, type Scene, type Truth } from './scene.ts';

const SOMEWHERE = ['network', 'router', 'isp', 'unknown'] as const;
const DNS = '{ udp, tcp }';
const NOT_THE_ISP: Pick<Truth, 'exit' | 'mayBlameIsp'> = { exit: [1], mayBlameIsp: false };
const LEADS_DNS_TO = (port: number) => ({
  isp: {
    'nat-prerouting': [`iifname "cust0" udp dport 53 dnat ip to ${ISP.resolver.v4}:${port}`],
  },
});
/** A lost SYN is retried; nothing may be called closed because of it. */
const UNSTEADY: Truth = { codes: ['all-clear', 'unstable-line'], exit: [0, 1], mayBlameIsp: false };
const MODEM = { access: { delayMs: 190, kbps: 56 } };
const SATELLITE = { access: { delayMs: 335, kbps: 1000 } };

/** Faults of the network that have nothing to do with a port, and slow lines. */
export const NETWORK: readonly Scene[] = [
  {
    id: 'offline-no-route',
    story: 'The computer has an address and nowhere to send to.',
    weather: { connected: 'no-route' },
    ask: ON_25,
    truth: { ...NOT_THE_ISP, codes: ['offline'] },
  },
  {
    id: 'offline-line-dead',
    story: 'The line between the router and the ISP is dead; the router says nothing.',
    weather: { lines: { access: { down: true } } },
    ask: ON_25,
    truth: { ...NOT_THE_ISP, codes: ['offline'] },
  },
  {
    id: 'offline-router-says-so',
    story: 'The line is dead, and the router says "network unreachable" to everything.',
    weather: { network: router('reject with icmpx no-route') },
    ask: ON_25,
    truth: { ...NOT_THE_ISP, codes: ['offline'] },
  },
  {
    id: 'captive-portal',
    story: 'A hotel lets names through, leads every web page to its sign-in page, and drops the rest.',
    weather: {
      line: 'foreign',
      connected: 'ipv4-only',
      network: {
        router: {
          'nat-prerouting': [`iifname "lan0" tcp dport 80 dnat ip to ${NET.portal.v4}:80`],
          forward: [
            'ct state established,related accept',
            `ip daddr ${NET.portal.v4} tcp dport 80 accept`,
            `meta l4proto ${DNS} th dport 53 accept`,
            'drop',
          ],
        },
      },
    },
    ask: ON_25,
    truth: {
      ...NOT_THE_ISP,
      codes: ['captive-portal'],
      where: ['network'],
      offers: ['sign-in-to-network'],
    },
  },
  {
    id: 'dns-name-not-found',
    story: 'The server’s name was mistyped: there is none like it.',
    weather: {},
    ask: { ...ON_587, servers: ['smtp.provder.test:587'] },
    truth: {
      ...NOT_THE_ISP,
      codes: ['dns-failing'],
      where: ['account', 'provider', 'unknown'],
      offers: ['fix-server-name'],
    },
  },
  {
    id: 'dns-timeout',
    story: 'The resolver does not answer.',
    weather: { network: { isp: { input: [`meta l4proto ${DNS} th dport 53 drop`] } } },
    ask: ON_25,
    truth: { codes: ['dns-failing'], where: SOMEWHERE, exit: [1], mayBlameIsp: true, offers: ['fix-dns'] },
  },
  {
    id: 'dns-server-failure',
    story: 'The resolver answers SERVFAIL to everything.',
    weather: { network: LEADS_DNS_TO(STAGE.dnsFails) },
    ask: ON_25,
    truth: { codes: ['dns-failing'], where: SOMEWHERE, exit: [1], mayBlameIsp: true, offers: ['fix-dns'] },
  },
  {
    id: 'dns-lying',
    story: 'The resolver gives one address for every name, and nothing answers there.',
    weather: { network: LEADS_DNS_TO(STAGE.dnsLies) },
    ask: ON_25,
    truth: { codes: ['dns-lying'], where: SOMEWHERE, exit: [1], mayBlameIsp: true },
  },
  {
    id: 'captive-portal-by-dns',
    story: 'A hotel’s resolver gives the address of its sign-in page for every name.',
    weather: {
      line: 'foreign',
      connected: 'ipv4-only',
      network: both(
        LEADS_DNS_TO(STAGE.dnsPortal),
        router(`ip daddr != ${NET.portal.v4} tcp dport != 53 drop`),
      ),
    },
    ask: ON_25,
    truth: { ...NOT_THE_ISP, codes: ['captive-portal'], where: ['network'], offers: ['sign-in-to-network'] },
  },
  {
    id: 'dns-rewrites-mistyped-name',
    story: 'The name was mistyped, and the resolver leads names that do not exist to a search page.',
    weather: { network: LEADS_DNS_TO(STAGE.dnsRewrites) },
    ask: { ...ON_587, servers: ['smtp.provder.test:587'] },
    truth: { codes: ['dns-lying'], exit: [1], mayBlameIsp: true, offers: ['fix-server-name'] },
  },
  {
    id: 'ipv6-black-hole',
    story: 'IPv6 is announced at home and dropped beyond the router; IPv4 is well.',
    weather: { network: router('meta nfproto ipv6 drop') },
    ask: ON_25,
    truth: {
      codes: ['ipv6-faulty'],
      where: ['network', 'router', 'unknown'],
      exit: [0, 1],
      mayBlameIsp: false,
    },
  },
  {
    id: 'ipv6-black-hole-25-dropped',
    story: 'IPv6 is dropped beyond the router, and the ISP drops port 25: the block is what stops mail.',
    weather: { network: both(router('meta nfproto ipv6 drop'), edge('tcp dport 25 drop')) },
    ask: ON_25,
    truth: ISP_BLOCKS_25,
  },
  {
    id: 'tls-black-hole',
    story: 'Packets over 1000 bytes vanish without a word, so that no TLS handshake ends.',
    weather: { network: { router: { forward: ['meta length > 1000 drop'] } } },
    ask: ON_587,
    truth: { ...NOT_THE_ISP, codes: ['mtu-black-hole'], where: ['network', 'router', 'unknown'] },
  },
  {
    id: 'clock-wrong',
    story: 'The computer’s clock is two years behind; every certificate seems to be from the future.',
    weather: {},
    ask: ON_587,
    computer: { clockDaysOff: -730 },
    truth: { ...NOT_THE_ISP, codes: ['clock-wrong'], where: ['computer'], offers: ['fix-clock'] },
  },
  {
    id: 'lossy-line-syn',
    story: 'A bad line loses one attempt to connect in four.',
    weather: {
      network: {
        router: { forward: ['tcp flags & (syn | ack) == syn numgen random mod 100 < 25 drop'] },
      },
    },
    ask: ON_25,
    truth: UNSTEADY,
  },
  {
    id: 'lossy-line',
    story: 'A bad line loses one packet in twenty-five, each way.',
    weather: { lines: { access: { delayMs: 10, lossPercent: 4 } } },
    ask: ON_25,
    truth: UNSTEADY,
  },
  {
    id: 'lossy-line-25-dropped',
    story: 'A line that loses two packets in a hundred, and port 25 dropped.',
    weather: {
      network: edge('tcp dport 25 drop'),
      lines: { access: { delayMs: 10, lossPercent: 2 } },
    },
    ask: ON_25,
    truth: ISP_BLOCKS_25,
  },
  {
    id: 'dial-up-open',
    story: 'A modem: 56 kbit/s, 400 ms there and back, nothing closed.',
    weather: { line: 'dial-up', lines: MODEM },
    ask: { ...ON_25, connection: 'dial-up' },
    truth: CLEAR,
  },
  {
    id: 'dial-up-25-dropped',
    story: 'A modem, and port 25 dropped: these customers may ask for it by a form.',
    weather: { line: 'dial-up', network: edge('tcp dport 25 drop'), lines: MODEM },
    ask: { ...ON_25, connection: 'dial-up' },
    truth: { ...ISP_BLOCKS_25, offers: ['use-provider-port', 'request-exemption'] },
  },
  {
    id: 'satellite-open',
    story: 'A satellite: 700 ms there and back, nothing closed.',
    weather: { line: 'satellite', lines: SATELLITE },
    ask: { ...ON_25, connection: 'satellite' },
    truth: CLEAR,
  },
  {
    id: 'satellite-25-dropped',
    story: 'A satellite, and port 25 dropped; nobody may ask for it here.',
    weather: { line: 'satellite', network: edge('tcp dport 25 drop'), lines: SATELLITE },
    ask: { ...ON_25, connection: 'satellite' },
    truth: { ...ISP_BLOCKS_25, neverOffers: ['request-exemption'] },
  },
];
