/**
 * The lab's map. Documentation ranges only (RFC 5737, RFC 3849); names end in `.test` (RFC 6761).
 *
 *   customer --1 ms-- router --access line-- isp --transit-- internet
 *   192.0.2.10        .1   198.51.100.7      .1  198.51.100.129  203.0.113.0/24
 */
export const LAN = { customer: '192.0.2.10', router: '192.0.2.1' } as const;
export const LAN6 = { customer: '2001:db8:1::10', router: '2001:db8:1::1' } as const;

/** The addresses the customer may be seen under, by kind of line; the router translates to one of them. */
export const PUBLIC = {
  dsl: '198.51.100.7',
  'dial-up': '198.51.100.40',
  'leased-line': '198.51.100.66',
  satellite: '198.51.100.90',
  /** A hotel's: outside the ISP's networks. */
  foreign: '203.0.113.222',
} as const;
export type Line = keyof typeof PUBLIC;

export const ACCESS = { isp: '198.51.100.1' } as const;
export const ACCESS6 = { router: '2001:db8:2::7', isp: '2001:db8:2::1' } as const;
export const TRANSIT = { isp: '198.51.100.129', internet: '203.0.113.1' } as const;
export const TRANSIT6 = { isp: '2001:db8:2:ffff::1', internet: '2001:db8:3::1' } as const;
/** The customer's end of the VPN whose other end is on the internet. */
export const VPN = { customer: '203.0.113.201', server: '203.0.113.200' } as const;

export interface Host {
  name: string;
  v4: string;
  v6: string;
}

/** Hosts of the ISP, behind the access line but before the transit. */
export const ISP = {
  relay: { name: 'smtp.lab-isp.test', v4: '198.51.100.25', v6: '2001:db8:2::25' },
  resolver: { name: 'resolver.lab-isp.test', v4: '198.51.100.53', v6: '2001:db8:2::53' },
  /** The ISP's own pages, the form among them. */
  web: { name: 'www.lab-isp.test', v4: '198.51.100.80', v6: '2001:db8:2::80' },
} as const satisfies Record<string, Host>;

/** Hosts of the internet. */
export const NET = {
  provider: { name: 'smtp.provider.test', v4: '203.0.113.10', v6: '2001:db8:3::10' },
  controlA: { name: 'mx.control-a.test', v4: '203.0.113.21', v6: '2001:db8:3::21' },
  controlB: { name: 'mx.control-b.test', v4: '203.0.113.22', v6: '2001:db8:3::22' },
  controlC: { name: 'mx.control-c.test', v4: '203.0.113.23', v6: '2001:db8:3::23' },
  web: { name: 'www.echo.test', v4: '203.0.113.80', v6: '2001:db8:3::80' },
  /** Nothing listens here: where a filter sends what it does not like. */
  sink: { name: 'sink.filter.test', v4: '203.0.113.91', v6: '2001:db8:3::91' },
  portal: { name: 'portal.hotel.test', v4: '203.0.113.90', v6: '2001:db8:3::90' },
} as const satisfies Record<string, Host>;

/** A second name of the provider, which its certificate does not carry. */
export const ALIAS = { name: 'mail.customer-shop.test', v4: NET.provider.v4, v6: NET.provider.v6 } as const;

export const MAIL_HOSTS: readonly Host[] = [
  ISP.relay,
  NET.provider,
  NET.controlA,
  NET.controlB,
  NET.controlC,
];

/** Second listeners of the same servers; nftables leads traffic to them when a scene asks for it. */
export const STAGE = {
  /** Real Postfix on the provider's address. */
  slow8: 2508,
  slow25: 2525,
  slow25Tls: 2526,
  refuses: 2554,
  refusesTls: 2555,
  busy: 2421,
  busyTls: 2422,
  expired: 2601,
  expiredTls: 2602,
  /** Scripted: the connection stands and is closed (FIN) or reset (RST) before a word is said. */
  closes: 2701,
  resets: 2702,
  /** Middleboxes on the ISP's edge. */
  strip: 3101,
  mask: 3102,
  intercept: 3103,
  interceptTls: 3104,
  /** A mail shield on the customer's computer. */
  shield: 3201,
  shieldTls: 3202,
  /** Other resolvers. */
  dnsLies: 5301,
  dnsRewrites: 5302,
  dnsFails: 5303,
  dnsPortal: 5304,
} as const;
