import type { Rule } from '../rule.ts';
import { failedByDate } from '../evidence/certificates.ts';
import { ownAttempts } from '../evidence/own-attempts.ts';
import { summary } from '../evidence/summary.ts';
import { steps } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';
import type { NextStep } from '../../model/verdict.ts';

/** The server's own certificate is out of date, for another name, or signed by nobody known. */
export const certificateProblem: Rule = {
  code: 'certificate-problem',
  judge(evidence) {
    const found = ownAttempts(evidence, [
      'certificate-name-mismatch',
      'certificate-expired',
      'certificate-not-yet-valid',
      'certificate-untrusted',
      'tls-alert',
    ]);
    const [first] = found;
    if (first === undefined) return null;
    const { certificate } = first;
    const suggestion = certificate?.names.find((name) => !name.startsWith('*'));
    const ways = providerPorts(evidence);
    const clock: NextStep[] =
      evidence.network.clockWrong === 'yes' && failedByDate(first) ? [{ kind: 'fix-clock' }] : [];
    const rename: NextStep[] =
      first.failure === 'certificate-name-mismatch'
        ? [{ kind: 'fix-server-name', host: first.host, ...(suggestion === undefined ? {} : { suggestion }) }]
        : [];
    return {
      where:
        first.failure === 'certificate-name-mismatch'
          ? 'account'
          : first.role === 'relay'
            ? 'isp'
            : 'provider',
      confidence: first.failure === 'tls-alert' ? 'unsure' : failedByDate(first) ? 'certain' : 'likely',
      ...summary(found),
      params: {
        host: first.host,
        port: first.port,
        ...(certificate === undefined
          ? {}
          : { issuer: certificate.issuer, names: certificate.names.join(', ') }),
      },
      next: steps([...clock, ...rename, ...ways, { kind: 'contact-provider', host: first.host }], {
        kind: 'contact-provider',
      }),
    };
  },
};
