import type { VerdictCode } from '../model/verdict.ts';

/** What an agent in training chooses between: the cause of every scene that is played is among them. */
export const PRACTICE_CAUSES = [
  'offline',
  'captive-portal',
  'dns-failing',
  'ipv6-faulty',
  'isp-blocks-port',
  'isp-redirects-port',
  'network-blocks-mail',
  'router-allow-list',
  'computer-firewall',
  'mail-shield',
  'vpn-in-the-way',
  'encryption-masked',
  'server-down',
  'server-slow',
  'server-busy',
  'certificate-problem',
  'all-clear',
] as const satisfies readonly VerdictCode[];
