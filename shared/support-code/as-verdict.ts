import type { Verdict, VerdictCode, Where } from '../model/verdict.ts';
import { CODE_PORTS, type Essentials } from './essentials.ts';

/** Where the verdicts that a code can carry usually lie. The ISP's own are the ISP's; of the rest a code does not say. */
const WHERE: Partial<Record<VerdictCode, Where>> = {
  'isp-blocks-port': 'isp',
  'isp-redirects-port': 'isp',
  'relay-unreachable': 'isp',
  'network-blocks-mail': 'network',
  'network-blocks-port': 'network',
  'captive-portal': 'network',
  'router-allow-list': 'router',
  'computer-firewall': 'computer',
  'mail-shield': 'computer',
  'vpn-in-the-way': 'computer',
  'clock-wrong': 'computer',
  'possible-infection': 'computer',
  'server-down': 'provider',
  'port-not-offered': 'provider',
  'server-slow': 'provider',
  'server-busy': 'provider',
  'server-refuses-address': 'provider',
  'login-needed': 'account',
  'app-password-needed': 'account',
  'oauth-only': 'account',
};

/** The verdict of a code, as far as the code tells: without hosts, evidence and steps. @param isp - its name, where the mark is known */
export function asVerdict({ verdict, confidence, doors }: Essentials, isp: string | null): Verdict {
  const shut = CODE_PORTS.filter((port) => {
    const seen = [doors.provider[port], doors.control[port]];
    return seen.some((door) => door === 'silent' || door === 'refused' || door === 'cut');
  });
  return {
    code: verdict,
    where: WHERE[verdict] ?? 'unknown',
    confidence,
    ports: shut,
    hosts: [],
    evidence: [],
    dependsOn: [],
    params: isp === null ? {} : { isp },
    next: [],
  };
}
