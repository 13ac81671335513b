import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK, steps } from '../next/steps.ts';
import { waysOut } from '../next/ways-out.ts';

/** Something fails, or nothing was learned, and no cause can be named honestly. What works is offered all the same. */
export const notEnoughEvidence: Rule = {
  code: 'not-enough-evidence',
  judge(evidence, profile) {
    const ids = new Set(evidence.failing.flatMap((state) => state.ids));
    return {
      where: 'unknown',
      confidence: 'unsure',
      ...summary(evidence.observations.filter((o) => ids.has(o.id))),
      params: {},
      next: steps([...waysOut(evidence, profile), { kind: 'wait-and-retry' }, SETTLE_NETWORK], {
        kind: 'wait-and-retry',
      }),
    };
  },
};
