import type { Family } from './observation.ts';

/** `not-tried` is not `no`. */
export type Answer = 'yes' | 'no' | 'not-tried';

/** A network interface that is up and not loopback. */
export interface NetworkInterface {
  name: string;
  families: Family[];
}

/** How mail sent through another server would fare for one sender domain (RFC 7208, RFC 7489). */
export interface SenderPolicy {
  domain: string;
  /** The server the mail would go through. */
  via: string;
  spf: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror' | 'not-tried';
  /** The domain owner's request for mail that fails. */
  dmarc: 'none' | 'quarantine' | 'reject' | 'absent' | 'not-tried';
}

/** Facts of the machine's network, gathered once per check. */
export interface NetworkFacts {
  /** True when anything beyond this computer answered, by any family or protocol. */
  online: boolean;
  captivePortal: Answer;
  /** Where the portal sent us, scheme and host only. */
  captivePortalUrl?: string;
  /** A default route or an interface that looks like a tunnel. */
  vpn: Answer;
  vpnInterface?: string;
  /** A system or environment proxy is set. */
  proxy: Answer;
  /** The resolver gave an address for a name that cannot exist (RFC 6761 `.invalid`, or a random label). */
  dnsLies: Answer;
  /** The addresses it gave. */
  dnsLieAddresses?: string[];
  /** Names at all: did any lookup of a real name succeed? */
  dnsWorks: Answer;
  /** This computer's clock is off by more than five minutes from an HTTP `Date` (RFC 9110 §6.6.1). */
  clockWrong: Answer;
  /** Ours minus theirs, seconds. */
  clockSkewSeconds?: number;
  /** Families with a default route or a global address. */
  families: Family[];
  /** Did anything beyond this computer connect by this family? `not-tried` when nothing was tried by it. */
  ipv4: Answer;
  ipv6: Answer;
  interfaces: NetworkInterface[];
  defaultRoute: Answer;
  /** A host and port that have nothing to do with mail answered. */
  nonMail: Answer;
  /** Own address as others see it (an address echo, or the relay's EHLO reply). Redacted in what leaves the machine. */
  publicAddress?: string;
  publicName?: string;
  /** The own address or name lies outside the profile's networks: the customer is somewhere else. */
  foreignNetwork: Answer;
  /** A security program known to open mail connections is seen on this computer. */
  mailShield: Answer;
  mailShieldName?: string;
  /** This computer itself holds many outgoing connections to port 25: a sign of a worm. */
  manyPort25: Answer;
  port25Connections?: number;
  /** Round trip to the nearest control, milliseconds. */
  roundTripMs?: number;
  senders: SenderPolicy[];
}

/** The facts before anything was tried. */
export const UNTRIED: NetworkFacts = {
  online: false,
  captivePortal: 'not-tried',
  vpn: 'not-tried',
  proxy: 'not-tried',
  dnsLies: 'not-tried',
  dnsWorks: 'not-tried',
  clockWrong: 'not-tried',
  families: [],
  ipv4: 'not-tried',
  ipv6: 'not-tried',
  interfaces: [],
  defaultRoute: 'not-tried',
  nonMail: 'not-tried',
  foreignNetwork: 'not-tried',
  mailShield: 'not-tried',
  manyPort25: 'not-tried',
  senders: [],
};
