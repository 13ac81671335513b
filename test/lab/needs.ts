import type { Needs } from '../needs.ts';

/** What the lab needs of a machine (Debian packages: .ci/packages). */
export const LAB_NEEDS = {
  root: true,
  programs: [
    'ip',
    'nft',
    'nc',
    'ps',
    'setpriv',
    'unshare',
    'python3',
    'openssl',
    'faketime',
    'dnsmasq',
    'postconf',
    'dovecot',
  ],
} as const satisfies Needs;
