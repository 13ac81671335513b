import { ISP, STAGE } from '../world/addresses.ts';
import { atProvider, both, edge, toHost } from './rules.ts';
import { CLEAR, ISP_BLOCKS_25, ON_25, ON_465, ON_587, type Scene } from './scene.ts';

const DROP_25 = edge('tcp dport 25 drop');

/** One way of refusing, at the ISP's edge: nearer than the server, farther than the router. Kinds: RFC 792, RFC 4443 §3.1. */
function rejected(id: string, v4: string, v6: string, story: string): Scene {
  return {
    id: `isp-rejects-25-${id}`,
    story,
    weather: {
      network: edge(
        `meta nfproto ipv4 tcp dport 25 reject with icmp ${v4}`,
        `meta nfproto ipv6 tcp dport 25 reject with icmpv6 ${v6}`,
      ),
    },
    ask: ON_25,
    truth: ISP_BLOCKS_25,
  };
}

/** The ISP's policy at work, and lines on which it is not. */
export const ISP_BLOCKS: readonly Scene[] = [
  { id: 'open', story: 'Nothing is closed.', weather: {}, ask: ON_25, truth: CLEAR },
  {
    id: 'open-account-on-465',
    story: 'Nothing is closed; the account uses the encrypted port.',
    weather: {},
    ask: ON_465,
    truth: CLEAR,
  },
  {
    id: 'open-no-server-named',
    story: 'Nothing is closed; no server was named, so relay and strangers are enough.',
    weather: {},
    ask: { connection: 'dsl' },
    truth: CLEAR,
  },
  {
    id: 'isp-drops-25',
    story: 'The ISP drops port 25 to all but its relay.',
    weather: { network: DROP_25 },
    ask: ON_25,
    truth: ISP_BLOCKS_25,
  },
  {
    id: 'isp-drops-25-connection-unknown',
    story: 'The same; the kind of line is recognised by its name.',
    weather: { network: DROP_25 },
    ask: { servers: ON_25.servers, email: ON_25.email },
    truth: ISP_BLOCKS_25,
  },
  {
    id: 'isp-resets-25',
    story: 'The ISP resets port 25.',
    weather: { network: edge('tcp dport 25 reject with tcp reset') },
    ask: ON_25,
    truth: ISP_BLOCKS_25,
  },
  rejected('port', 'port-unreachable', 'port-unreachable', 'ICMP port unreachable on 25.'),
  rejected('net', 'net-unreachable', 'no-route', 'ICMP network unreachable on 25.'),
  rejected('host', 'host-unreachable', 'addr-unreachable', 'ICMP host unreachable on 25.'),
  rejected('protocol', 'prot-unreachable', 'policy-fail', 'ICMP protocol unreachable on 25.'),
  rejected('net-prohibited', 'net-prohibited', 'reject-route', 'ICMP network prohibited on 25.'),
  rejected('host-prohibited', 'host-prohibited', 'admin-prohibited', 'ICMP host prohibited on 25.'),
  rejected('prohibited', 'admin-prohibited', 'admin-prohibited', 'ICMP administratively prohibited on 25.'),
  {
    id: 'isp-redirects-25',
    story: 'Whoever is called on port 25, the ISP’s relay answers.',
    weather: {
      network: {
        isp: {
          'nat-prerouting': [
            `iifname "cust0" tcp dport 25 dnat ip to ${ISP.relay.v4}`,
            `iifname "cust0" tcp dport 25 dnat ip6 to ${ISP.relay.v6}`,
          ],
        },
      },
    },
    ask: ON_25,
    truth: { ...ISP_BLOCKS_25, codes: ['isp-redirects-port'] },
  },
  {
    id: 'isp-cuts-25-after-connect',
    story: 'On port 25 a box of the ISP takes every connection and resets it before a word is said.',
    weather: {
      network: {
        isp: {
          'nat-prerouting': [
            ...toHost(ISP.relay, 'tcp dport 25 accept'),
            `iifname "cust0" tcp dport 25 redirect to :${STAGE.resets}`,
          ],
        },
      },
    },
    ask: ON_25,
    // The policy, the relay and two strangers agree; but what is seen is a cut, and that has its own name.
    truth: {
      ...ISP_BLOCKS_25,
      codes: ['cut-after-connect', 'isp-blocks-port'],
      where: ['isp', 'network', 'unknown'],
    },
  },
  {
    id: 'isp-drops-25-account-on-587',
    story: 'The ISP drops port 25, and the account uses 587: nothing to do.',
    weather: { network: DROP_25 },
    ask: ON_587,
    truth: { ...CLEAR, mayBlameIsp: true },
  },
  {
    id: 'isp-drops-25-no-server-named',
    story: 'No server was named; relay and strangers tell that port 25 is closed.',
    weather: { network: DROP_25 },
    ask: { connection: 'dsl' },
    truth: { codes: ['isp-blocks-port'], where: ['isp'], ports: [25], exit: [1], mayBlameIsp: true },
  },
  {
    id: 'isp-drops-25-ipv4-only',
    story: 'A line without IPv6; port 25 dropped.',
    weather: { connected: 'ipv4-only', network: DROP_25 },
    ask: ON_25,
    truth: ISP_BLOCKS_25,
  },
  {
    id: 'isp-drops-25-on-ipv4-alone',
    story: 'The ISP drops port 25 on IPv4 and has forgotten IPv6, by which mail still goes.',
    weather: { network: edge('meta nfproto ipv4 tcp dport 25 drop') },
    ask: ON_25,
    // A program that prefers IPv6 sends, one that does not cannot: both are true.
    truth: { codes: ['isp-blocks-port', 'all-clear'], exit: [0, 1], mayBlameIsp: true },
  },
  {
    id: 'isp-drops-25-provider-has-no-587',
    story: 'Port 25 is dropped and the provider refuses 587: only 465 is left to offer.',
    weather: { network: both(DROP_25, atProvider('tcp dport 587 reject with tcp reset')) },
    ask: ON_25,
    truth: { ...ISP_BLOCKS_25, offeredPorts: [465] },
  },
  {
    id: 'isp-drops-25-relay-down',
    story: 'Port 25 is dropped and the relay is down: the relay must not be offered.',
    weather: {
      network: both(DROP_25, { isp: { input: toHost(ISP.relay, 'tcp dport { 25, 587 } drop') } }),
    },
    ask: ON_25,
    // Without the relay's witness the ISP is likely, not proven.
    truth: {
      ...ISP_BLOCKS_25,
      codes: ['isp-blocks-port', 'network-blocks-port'],
      where: ['isp', 'network'],
      neverOffers: ['use-relay'],
    },
  },
  {
    id: 'open-ipv4-only',
    story: 'A line without IPv6, nothing closed.',
    weather: { connected: 'ipv4-only' },
    ask: ON_25,
    truth: CLEAR,
  },
  {
    id: 'leased-line-open',
    story: 'A leased line, on which the ISP closes nothing.',
    weather: { line: 'leased-line' },
    ask: { ...ON_25, connection: 'leased-line' },
    truth: CLEAR,
  },
  {
    id: 'relay-down-open',
    story: 'The relay is down, but the account does not need it.',
    weather: { network: { isp: { input: toHost(ISP.relay, 'tcp dport { 25, 587 } drop') } } },
    ask: ON_25,
    truth: { ...CLEAR, mayBlameIsp: true },
  },
  {
    id: 'relay-down-account-on-relay',
    story: 'The account sends through the relay, and the relay is down.',
    weather: { network: { isp: { input: toHost(ISP.relay, 'tcp dport { 25, 587 } drop') } } },
    ask: { servers: ['smtp.lab-isp.test:25'], email: 'anna@lab-isp.test', connection: 'dsl' },
    truth: { codes: ['relay-unreachable'], where: ['isp'], exit: [1], mayBlameIsp: true },
  },
  {
    id: 'isp-drops-25-account-on-relay',
    story: 'The ISP drops port 25, and the account sends through its relay: nothing to do.',
    weather: { network: DROP_25 },
    ask: { servers: ['smtp.lab-isp.test:25'], email: 'anna@lab-isp.test', connection: 'dsl' },
    truth: { ...CLEAR, mayBlameIsp: true },
  },
];
