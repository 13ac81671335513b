import type { Rule } from '../rule.ts';
import { ownAttempts } from '../evidence/own-attempts.ts';
import { summary } from '../evidence/summary.ts';
import { steps } from '../next/steps.ts';
import { waysOut } from '../next/ways-out.ts';

/** The server answers, and turns this connection away for good (5yz, RFC 5321 §3.1). The port is open. */
export const serverRefusesAddress: Rule = {
  code: 'server-refuses-address',
  judge(evidence, profile) {
    const found = ownAttempts(evidence, ['greeting-refused', 'ehlo-refused']);
    const [first] = found;
    if (first === undefined) return null;
    const words = first.detail ?? first.greeting;
    return {
      where: first.role === 'relay' ? 'isp' : 'provider',
      confidence: first.failure === 'greeting-refused' ? 'certain' : 'likely',
      ...summary(found),
      params: { host: first.host, port: first.port, ...(words === undefined ? {} : { serverWords: words }) },
      next: steps(
        [
          ...waysOut(evidence, profile),
          { kind: 'contact-provider', host: first.host },
          { kind: 'scan-for-malware' },
        ],
        { kind: 'contact-provider' },
      ),
    };
  },
};
