import type { Rule } from '../rule.ts';
import { ownAttempts } from '../evidence/own-attempts.ts';
import { summary } from '../evidence/summary.ts';
import { steps } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/** The server answers, and asks to come back later (4yz). */
export const serverBusy: Rule = {
  code: 'server-busy',
  judge(evidence) {
    const found = ownAttempts(evidence, ['greeting-busy', 'starttls-refused']);
    const [first] = found;
    if (first === undefined) return null;
    const words = first.detail ?? first.greeting;
    return {
      where: first.role === 'relay' ? 'isp' : 'provider',
      confidence: first.failure === 'greeting-busy' ? 'certain' : 'likely',
      ...summary(found),
      params: { host: first.host, port: first.port, ...(words === undefined ? {} : { serverWords: words }) },
      next: steps([{ kind: 'wait-and-retry' }, ...providerPorts(evidence)], { kind: 'wait-and-retry' }),
    };
  },
};
