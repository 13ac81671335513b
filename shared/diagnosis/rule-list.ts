import type { Rule } from './rule.ts';
import { allClear } from './rules/all-clear.ts';
import { appPasswordNeeded } from './rules/app-password-needed.ts';
import { captivePortal } from './rules/captive-portal.ts';
import { certificateProblem } from './rules/certificate-problem.ts';
import { clockWrong } from './rules/clock-wrong.ts';
import { computerFirewall } from './rules/computer-firewall.ts';
import { cutAfterConnect } from './rules/cut-after-connect.ts';
import { dnsFailing } from './rules/dns-failing.ts';
import { dnsLying } from './rules/dns-lying.ts';
import { encryptionMasked } from './rules/encryption-masked.ts';
import { encryptionStripped } from './rules/encryption-stripped.ts';
import { impostorServer } from './rules/impostor-server.ts';
import { ipv6Faulty } from './rules/ipv6-faulty.ts';
import { ispBlocksPort } from './rules/isp-blocks-port.ts';
import { ispRedirectsPort } from './rules/isp-redirects-port.ts';
import { loginNeeded } from './rules/login-needed.ts';
import { mailShield } from './rules/mail-shield.ts';
import { mtuBlackHole } from './rules/mtu-black-hole.ts';
import { nameNotFound } from './rules/name-not-found.ts';
import { networkBlocksMail } from './rules/network-blocks-mail.ts';
import { networkBlocksPort } from './rules/network-blocks-port.ts';
import { notEnoughEvidence } from './rules/not-enough-evidence.ts';
import { oauthOnly } from './rules/oauth-only.ts';
import { offline } from './rules/offline.ts';
import { portNotOffered } from './rules/port-not-offered.ts';
import { possibleInfection } from './rules/possible-infection.ts';
import { relayUnreachable } from './rules/relay-unreachable.ts';
import { routerAllowList } from './rules/router-allow-list.ts';
import { serverBusy } from './rules/server-busy.ts';
import { serverDown } from './rules/server-down.ts';
import { serverRefusesAddress } from './rules/server-refuses-address.ts';
import { serverSlow } from './rules/server-slow.ts';
import { tlsIntercepted } from './rules/tls-intercepted.ts';
import { unstableLine } from './rules/unstable-line.ts';
import { vpnInTheWay } from './rules/vpn-in-the-way.ts';

/** Every rule, the more basic cause first: what a person must mend before the next makes sense. */
export const RULES: readonly Rule[] = [
  offline,
  captivePortal,
  dnsFailing,
  dnsLying,
  nameNotFound,
  vpnInTheWay,
  clockWrong,
  mailShield,
  computerFirewall,
  networkBlocksMail,
  ispRedirectsPort,
  ispBlocksPort,
  networkBlocksPort,
  cutAfterConnect,
  mtuBlackHole,
  tlsIntercepted,
  impostorServer,
  encryptionMasked,
  encryptionStripped,
  ipv6Faulty,
  routerAllowList,
  unstableLine,
  serverDown,
  serverRefusesAddress,
  serverBusy,
  serverSlow,
  certificateProblem,
  portNotOffered,
  relayUnreachable,
  loginNeeded,
  oauthOnly,
  appPasswordNeeded,
  possibleInfection,
  allClear,
  notEnoughEvidence,
];
