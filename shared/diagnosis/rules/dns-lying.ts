import type { Rule } from '../rule.ts';
import { misled } from '../evidence/dns.ts';
import { failedByCertificate } from '../evidence/certificates.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK } from '../next/steps.ts';

/** The resolver sends mail to addresses it makes up. Answers for names that do not exist harm nobody by themselves. */
export const dnsLying: Rule = {
  code: 'dns-lying',
  judge({ network, observations, subjects }) {
    if (network.dnsLies !== 'yes') return null;
    const led = misled(observations, network);
    const doubtful = observations.filter((o) => o.role !== 'control' && failedByCertificate(o));
    const shown = led.length > 0 ? led : network.dnsLieAddresses === undefined ? doubtful : [];
    if (shown.length === 0) return null;
    if (subjects.length > 0 && subjects.every((subject) => subject.state === 'ready')) return null;
    const hosts = new Set(shown.map((o) => o.host));
    // A mistyped name is all a wildcard answer catches; real names led astray are a lie about them.
    const typo = [...hosts].every((host) => subjects.some((subject) => subject.subject.host === host));
    const [one] = hosts;
    return {
      where: 'network',
      confidence: led.length > 0 && hosts.size > 1 ? 'certain' : 'likely',
      ...summary(shown, ['dnsLies']),
      params: one === undefined ? {} : { host: one },
      next: [
        ...(typo && one !== undefined ? [{ kind: 'fix-server-name' as const, host: one }] : []),
        { kind: 'fix-dns' },
        SETTLE_NETWORK,
      ],
    };
  },
};
