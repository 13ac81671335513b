import type { Rule } from '../rule.ts';
import { ownAttempts } from '../evidence/own-attempts.ts';
import { summary } from '../evidence/summary.ts';
import { steps } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/** From here on a greeting is worth a word; servers may take five minutes (RFC 5321 §4.5.3.2.1). */
const SLOW_MS = 3000;

/** The connection stands and the server takes its time. Never a block. */
export const serverSlow: Rule = {
  code: 'server-slow',
  judge(evidence) {
    const concerned = new Set(evidence.subjects.flatMap((state) => state.ids));
    const found = [
      ...ownAttempts(evidence, ['greeting-timeout', 'ehlo-timeout']),
      ...evidence.observations.filter(
        (o) =>
          concerned.has(o.id) &&
          (o.waiting === true || (o.outcome === 'ready' && (o.timings.greetingMs ?? 0) >= SLOW_MS)),
      ),
    ];
    const [first] = found;
    if (first === undefined) return null;
    const strangers = evidence.observations.filter((o) => o.role === 'control' && o.port === first.port);
    const allSlow =
      strangers.length > 0 && strangers.every((o) => o.failure === 'greeting-timeout' || o.waiting === true);
    // How long it will take is known only once it has spoken.
    const took = found.flatMap((o) => o.timings.greetingMs ?? []);
    return {
      where: allSlow ? 'unknown' : first.role === 'relay' ? 'isp' : 'provider',
      confidence: allSlow ? 'unsure' : 'likely',
      ...summary(found),
      params: {
        host: first.host,
        port: first.port,
        ...(took.length === 0 ? {} : { seconds: Math.round(Math.max(...took) / 1000) }),
      },
      next: steps([{ kind: 'wait-and-retry' }, ...providerPorts(evidence)], { kind: 'wait-and-retry' }),
    };
  },
};
