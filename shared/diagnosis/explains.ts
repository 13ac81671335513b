import type { VerdictCode } from '../model/verdict.ts';

const BLOCKS: readonly VerdictCode[] = ['isp-blocks-port', 'network-blocks-port', 'network-blocks-mail'];
const ONE_HOST: readonly VerdictCode[] = [
  'server-down',
  'port-not-offered',
  'router-allow-list',
  'relay-unreachable',
];
const DOUBTFUL: readonly VerdictCode[] = ['tls-intercepted', 'impostor-server', 'certificate-problem'];

/**
 * Which cause may be the whole reason for which other. A verdict whose evidence is all in a more basic one's is left out;
 * one that shares some of it stays, behind and marked as depending on it.
 */
export const EXPLAINS: Partial<Record<VerdictCode, readonly VerdictCode[]>> = {
  'dns-failing': [...ONE_HOST],
  'dns-lying': [
    ...DOUBTFUL,
    ...BLOCKS,
    ...ONE_HOST,
    'isp-redirects-port',
    'dns-failing',
    'cut-after-connect',
    'encryption-stripped',
  ],
  'vpn-in-the-way': [
    ...BLOCKS,
    ...ONE_HOST,
    ...DOUBTFUL,
    'isp-redirects-port',
    'cut-after-connect',
    'encryption-stripped',
  ],
  'clock-wrong': ['certificate-problem', 'tls-intercepted'],
  'mail-shield': [
    ...DOUBTFUL,
    'cut-after-connect',
    'encryption-masked',
    'encryption-stripped',
    'isp-redirects-port',
  ],
  'computer-firewall': [...BLOCKS, ...ONE_HOST, 'ipv6-faulty'],
  'network-blocks-mail': [...ONE_HOST, 'network-blocks-port', 'isp-blocks-port'],
  'isp-redirects-port': [
    ...DOUBTFUL,
    'encryption-masked',
    'encryption-stripped',
    'server-busy',
    'server-refuses-address',
    'server-slow',
    'cut-after-connect',
    'port-not-offered',
  ],
  'isp-blocks-port': [...ONE_HOST],
  'network-blocks-port': [...ONE_HOST],
  'cut-after-connect': ['server-slow', 'server-busy'],
  'mtu-black-hole': ['server-slow', 'unstable-line', 'cut-after-connect'],
  'tls-intercepted': ['certificate-problem', 'impostor-server'],
  'impostor-server': [
    'certificate-problem',
    'encryption-stripped',
    'server-refuses-address',
    'port-not-offered',
  ],
  'unstable-line': [...ONE_HOST],
  'encryption-masked': ['encryption-stripped'],
  'server-slow': ['not-enough-evidence'],
};

/** Causes that leave what they explain in sight: once the clock is right, the customer sees the rest go. */
export const LEAVE_IN_SIGHT: readonly VerdictCode[] = ['clock-wrong'];

/** Without these nothing else can be judged; whatever else seems wrong is left out. */
export const COVERS_ALL: readonly VerdictCode[] = ['offline', 'captive-portal'];
