import { ISP, NET } from '../world/addresses.ts';
import { atProvider, both, computer, edge, router, toHost } from './rules.ts';
import { CLEAR, ON_25, ON_465, ON_587, type Scene, type Truth } from './scene.ts';

const MAIL = '{ 25, 465, 587 }';

/** A port closed to all on the way, and nobody can say by whom: the profile says the ISP closes 25 alone. */
const BLOCKED_ON_THE_WAY: Truth = {
  codes: ['network-blocks-port'],
  where: ['network', 'unknown', 'router'],
  exit: [1],
  mayBlameIsp: false,
};

/** Every mail port closed: the network, a router or this computer; nothing an ordinary program sees tells. */
const EVERY_DOOR: Truth = {
  codes: ['network-blocks-mail', 'computer-firewall'],
  where: ['network', 'unknown', 'computer'],
  exit: [1],
  mayBlameIsp: false,
  offers: ['settle-by'],
};

/** One server closed, others open: the router's list of allowed servers, or the server itself. */
const ONE_SERVER: Truth = {
  codes: ['router-allow-list', 'server-down'],
  where: ['router', 'provider', 'unknown'],
  exit: [1],
  mayBlameIsp: false,
  named: ['router-allow-list'],
};

/** Blocks that are not the ISP's doing. */
export const OTHER_BLOCKS: readonly Scene[] = [
  {
    id: 'all-mail-ports-dropped',
    story: 'A guest network drops every mail port, the relay’s too.',
    weather: { network: router(`tcp dport ${MAIL} drop`) },
    ask: ON_25,
    truth: EVERY_DOOR,
  },
  {
    id: 'port-465-dropped',
    story: 'Something on the way drops 465 for all hosts.',
    weather: { network: edge('tcp dport 465 drop') },
    ask: ON_465,
    truth: {
      ...BLOCKED_ON_THE_WAY,
      ports: [465],
      offers: ['use-provider-port'],
      offeredPorts: [587],
    },
  },
  {
    id: 'port-587-dropped',
    story: 'Something on the way drops 587 for all hosts.',
    weather: { network: router('tcp dport 587 drop') },
    ask: ON_587,
    truth: {
      ...BLOCKED_ON_THE_WAY,
      ports: [587],
      offers: ['use-provider-port'],
      offeredPorts: [465],
    },
  },
  {
    id: 'router-drops-one-server',
    story: 'The router drops the mail ports of this provider alone; its 993 is open.',
    weather: { network: router(...toHost(NET.provider, `tcp dport ${MAIL} drop`)) },
    ask: ON_25,
    truth: ONE_SERVER,
  },
  {
    id: 'router-rejects-one-server',
    story: 'The same, but the router refuses at once, a millisecond away.',
    weather: {
      network: router(...toHost(NET.provider, `tcp dport ${MAIL} reject with icmpx admin-prohibited`)),
    },
    ask: ON_25,
    // A refusal fifty times nearer than the server was not made by the server.
    truth: { ...ONE_SERVER, codes: ['router-allow-list'], where: ['router'] },
  },
  {
    id: 'router-allow-list',
    story: 'The router lets mail go only to servers on its list: the relay and two large providers.',
    weather: {
      network: router(
        ...[ISP.relay, NET.controlA, NET.controlB].flatMap((host) => toHost(host, 'accept')),
        `tcp dport ${MAIL} drop`,
      ),
    },
    ask: ON_25,
    truth: ONE_SERVER,
  },
  {
    id: 'local-firewall-drops',
    story: 'A firewall on this computer drops all outgoing mail.',
    weather: { network: computer(`tcp dport ${MAIL} drop`) },
    ask: ON_25,
    truth: EVERY_DOOR,
  },
  {
    id: 'local-firewall-resets',
    story: 'A firewall on this computer resets all outgoing mail, in no time at all.',
    weather: { network: computer(`tcp dport ${MAIL} reject with tcp reset`) },
    ask: ON_25,
    truth: { ...EVERY_DOOR, where: ['computer', 'router', 'network', 'unknown'] },
  },
  {
    id: 'local-firewall-rejects',
    story: 'A firewall on this computer rejects all outgoing mail with ICMP.',
    weather: { network: computer(`tcp dport ${MAIL} reject with icmpx admin-prohibited`) },
    ask: ON_25,
    truth: { ...EVERY_DOOR, where: ['computer', 'router', 'network', 'unknown'] },
  },
  {
    id: 'vpn-drops-25',
    story: 'A VPN carries everything and drops port 25; the ISP has no part in it.',
    weather: {
      connected: 'vpn',
      network: {
        internet: {
          input: ['iifname "vpn0" tcp dport 25 drop'],
          forward: ['iifname "vpn0" tcp dport 25 drop'],
        },
      },
    },
    ask: ON_25,
    truth: {
      codes: ['vpn-in-the-way'],
      where: ['computer', 'network'],
      ports: [25],
      exit: [1],
      mayBlameIsp: false,
    },
  },
  {
    id: 'vpn-open',
    story: 'A VPN carries everything and closes nothing.',
    weather: { connected: 'vpn' },
    ask: ON_25,
    truth: CLEAR,
  },
  {
    id: 'travelling-open',
    story: 'The customer is in a hotel that closes nothing; the relay knows only its own network.',
    weather: {
      line: 'foreign',
      connected: 'ipv4-only',
      network: { isp: { input: toHost(ISP.relay, 'tcp dport { 25, 587 } drop') } },
    },
    ask: ON_25,
    truth: CLEAR,
  },
  {
    id: 'leased-line-router-drops-25',
    story: 'A leased line, on which the ISP closes nothing; the office’s own router drops 25.',
    weather: { line: 'leased-line', network: router('tcp dport 25 drop') },
    ask: { ...ON_25, connection: 'leased-line' },
    truth: { ...BLOCKED_ON_THE_WAY, ports: [25], offers: ['use-provider-port'], offeredPorts: [465, 587] },
  },
  {
    id: 'router-drops-25-relay-too',
    story: 'The router drops 25 to all, the relay too, whose 587 is open: not what the ISP says it does.',
    weather: { network: router('tcp dport 25 drop') },
    ask: ON_25,
    truth: { ...BLOCKED_ON_THE_WAY, ports: [25], offers: ['use-provider-port'], offeredPorts: [465, 587] },
  },
  {
    id: 'local-firewall-resets-25',
    story: 'A firewall on this computer resets port 25 alone, to all, in no time at all.',
    weather: { network: computer('tcp dport 25 reject with tcp reset') },
    ask: ON_25,
    truth: {
      ...BLOCKED_ON_THE_WAY,
      codes: ['computer-firewall', 'network-blocks-port'],
      where: ['computer', 'router', 'network', 'unknown'],
      ports: [25],
      offers: ['use-provider-port'],
    },
  },
  {
    id: 'travelling-25-dropped',
    story: 'The customer is in a hotel that drops port 25; the relay knows only its own network.',
    weather: {
      line: 'foreign',
      connected: 'ipv4-only',
      network: both(router('tcp dport 25 drop'), {
        isp: { input: toHost(ISP.relay, 'tcp dport { 25, 587 } drop') },
      }),
    },
    ask: ON_25,
    truth: {
      codes: ['network-blocks-port'],
      where: ['network'],
      ports: [25],
      exit: [1],
      mayBlameIsp: false,
      offers: ['use-provider-port'],
      offeredPorts: [465, 587],
      neverOffers: ['use-relay', 'request-exemption'],
    },
  },
  {
    id: 'provider-drops-25',
    story: 'The provider itself does not answer on 25; its 465 and 587 are open.',
    weather: { network: atProvider('tcp dport 25 drop') },
    ask: ON_25,
    truth: {
      codes: ['port-not-offered'],
      where: ['provider'],
      ports: [25],
      exit: [1],
      mayBlameIsp: false,
      offers: ['use-provider-port'],
      offeredPorts: [465, 587],
    },
  },
  {
    id: 'provider-refuses-25',
    story: 'The provider itself refuses 25, at its own distance.',
    weather: { network: atProvider('tcp dport 25 reject with tcp reset') },
    ask: ON_25,
    truth: {
      codes: ['port-not-offered'],
      where: ['provider'],
      ports: [25],
      exit: [1],
      mayBlameIsp: false,
      offers: ['use-provider-port'],
      offeredPorts: [465, 587],
    },
  },
];
