import type { Security } from './observation.ts';

export const VERDICT_CODES = [
  // network
  'offline',
  'captive-portal',
  'dns-failing',
  'dns-lying',
  'ipv6-faulty',
  'mtu-black-hole',
  'unstable-line',
  'clock-wrong',
  // blocks
  'isp-blocks-port',
  'isp-redirects-port',
  'network-blocks-mail',
  'network-blocks-port',
  'cut-after-connect',
  'router-allow-list',
  'computer-firewall',
  'mail-shield',
  'vpn-in-the-way',
  // tampering
  'encryption-masked',
  'encryption-stripped',
  'tls-intercepted',
  'impostor-server',
  // server
  'server-down',
  'port-not-offered',
  'server-slow',
  'server-busy',
  'server-refuses-address',
  'certificate-problem',
  'relay-unreachable',
  // account (judged from a login or from provider data; see the mail-program rooms)
  'login-needed',
  'app-password-needed',
  'oauth-only',
  // machine
  'possible-infection',
  'all-clear',
  'not-enough-evidence',
] as const;
export type VerdictCode = (typeof VERDICT_CODES)[number];

export type Where = 'computer' | 'router' | 'network' | 'isp' | 'provider' | 'account' | 'unknown';
export type Confidence = 'certain' | 'likely' | 'unsure';

/** What settles a question that nothing an ordinary program can see decides. */
export type SettleBy = 'phone-hotspot' | 'other-computer' | 'look-at-router' | 'look-at-firewall' | 'cable';

/** One thing the user can do. Never text: `shared/messages` has the words. */
export type NextStep =
  | { kind: 'use-provider-port'; host: string; port: number; security: Security }
  | {
      kind: 'use-relay';
      host: string;
      port: number;
      security: Security;
      login: 'none' | 'optional' | 'required';
      /** The sender's domain owner asks for mail through other servers to be refused or set aside. */
      senderRisk?: { domain: string; dmarc: 'none' | 'quarantine' | 'reject' | 'absent' };
    }
  | { kind: 'request-exemption'; channel: string; url?: string }
  | { kind: 'call-help-desk'; phones: string[]; url?: string }
  | { kind: 'sign-in-to-network'; url?: string }
  | { kind: 'settle-by'; by: SettleBy }
  | { kind: 'check-mail-shield'; product?: string }
  | { kind: 'turn-off-vpn'; interface?: string }
  | { kind: 'fix-clock'; skewSeconds?: number }
  | { kind: 'fix-server-name'; host: string; suggestion?: string }
  | { kind: 'contact-provider'; host?: string }
  /** `url`: the mail company's own page about it. */
  | { kind: 'make-app-password'; url?: string }
  | {
      kind:
        | 'check-firewall'
        | 'check-router'
        | 'fix-dns'
        | 'wait-and-retry'
        | 'use-webmail'
        | 'scan-for-malware'
        | 'use-oauth-program'
        | 'nothing';
    };
export type NextKind = NextStep['kind'];

/** Values a verdict's words may use; all are facts, none is a sentence. */
export interface VerdictParams {
  isp?: string;
  host?: string;
  port?: number;
  /** The way that works, when there is one. */
  workingHost?: string;
  workingPort?: number;
  product?: string;
  issuer?: string;
  names?: string;
  serverWords?: string;
  minutes?: number;
  seconds?: number;
  family?: number;
  count?: number;
}

/** A judgement: code, facts and what can be done. Made by a pure function of report and profile. */
export interface Verdict {
  code: VerdictCode;
  where: Where;
  confidence: Confidence;
  ports: number[];
  hosts: string[];
  /** Ids of the observations it rests on; facts of the network are named `network.<fact>`. */
  evidence: string[];
  /** Codes of verdicts that, once mended, may make this one vanish. */
  dependsOn: VerdictCode[];
  params: VerdictParams;
  next: NextStep[];
}

/** A verdict with the words a person reads. */
export interface WordedVerdict extends Verdict {
  title: string;
  text: string;
}
