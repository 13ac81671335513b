import { writeFileSync } from 'node:fs';
import { ALIAS, ISP, NET, PUBLIC, STAGE, type Host } from '../world/addresses.ts';
import { launch, type Launched } from '../world/launch.ts';

/** Names of the customer's own address, by kind of line: an ISP's policy can be recognised by them. */
export const REVERSE = {
  dsl: 'host-7.dsl.lab-isp.test',
  'dial-up': 'ppp-40.dialup.lab-isp.test',
  'leased-line': 'static-66.leased.lab-isp.test',
  satellite: 'sat-90.sky.lab-isp.test',
  foreign: 'room-222.hotel.test',
} as const satisfies Record<keyof typeof PUBLIC, string>;

const HOSTS: readonly Host[] = [...Object.values(ISP), ...Object.values(NET)];

function zone(): string[] {
  return [
    ...HOSTS.map(({ name, v4, v6 }) => `host-record=${name},${v4},${v6}`),
    ...(Object.keys(PUBLIC) as (keyof typeof PUBLIC)[]).map(
      (line) => `host-record=${REVERSE[line]},${PUBLIC[line]}`,
    ),
    `host-record=${ALIAS.name},${ALIAS.v4},${ALIAS.v6}`,
    `host-record=imap.provider.test,${NET.provider.v4},${NET.provider.v6}`,
    // The domain's owner wants mail sent elsewhere to be refused (RFC 7208, RFC 7489); another has said nothing.
    `txt-record=provider.test,v=spf1 ip4:${NET.provider.v4} ip6:${NET.provider.v6} -all`,
    'txt-record=_dmarc.provider.test,v=DMARC1; p=reject',
    `mx-host=provider.test,${NET.provider.name},10`,
    `txt-record=lab-isp.test,v=spf1 ip4:${ISP.relay.v4} ip6:${ISP.relay.v6} ~all`,
    `mx-host=lab-isp.test,${ISP.relay.name},10`,
  ];
}

interface Resolver {
  port: number;
  lines: string[];
}

/** `address=/#/` without an address answers "no such name" for all that is not in the zone. */
const TRUTHFUL: Resolver = { port: 53, lines: [...zone(), 'address=/#/'] };
/** A hijacked resolver: one address for every name, and nothing to be found there. */
const LIES: Resolver = { port: STAGE.dnsLies, lines: [`address=/#/${NET.sink.v4}`] };
/** A hotel's: the sign-in page's address for every name. */
const PORTAL: Resolver = { port: STAGE.dnsPortal, lines: [`address=/#/${NET.portal.v4}`] };
/** An ISP's "search help": names that exist are right, any other leads to a page of advertisements. */
const REWRITES: Resolver = { port: STAGE.dnsRewrites, lines: [...zone(), `address=/#/${NET.portal.v4}`] };

/** The ISP's resolver, and some that do not tell the truth, on ports of their own. */
export function startResolvers(namespace: string, folder: string): Launched[] {
  return [TRUTHFUL, LIES, PORTAL, REWRITES].map(({ port, lines }) => {
    const file = `${folder}/dnsmasq-${port}.conf`;
    const common = [
      `port=${port}`,
      'no-resolv',
      'no-hosts',
      'no-poll',
      'user=root',
      'keep-in-foreground',
      'bind-interfaces',
      `listen-address=${ISP.resolver.v4},${ISP.resolver.v6}`,
      'log-facility=-',
      'pid-file=',
    ];
    writeFileSync(file, `${[...common, ...lines].join('\n')}\n`);
    return launch(namespace, 'dnsmasq', ['-C', file]);
  });
}
