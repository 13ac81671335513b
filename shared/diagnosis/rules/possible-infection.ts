import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';

/** This computer itself holds many connections to other mail servers: a worm's sign, and a reason for a block. */
export const possibleInfection: Rule = {
  code: 'possible-infection',
  judge({ network }) {
    if (network.manyPort25 !== 'yes') return null;
    const count = network.port25Connections;
    return {
      where: 'computer',
      confidence: 'unsure',
      ...summary([], ['manyPort25']),
      params: count === undefined ? {} : { count },
      next: [{ kind: 'scan-for-malware' }],
    };
  },
};
