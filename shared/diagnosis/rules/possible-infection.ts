import type { Finding, Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';

/** This computer itself holds many connections to other mail servers: a worm's sign, and a reason for a block. */
export const possibleInfection: Rule = {
  code: 'possible-infection',
  judge: ({ network }) => (network.manyPort25 === 'yes' ? infected(network.port25Connections) : null),
};

/** What is to be said of such a computer. `count`: connections to port 25, where they were counted. */
export const infected = (count: number | undefined): Finding => ({
  where: 'computer',
  confidence: 'unsure',
  ...summary([], ['manyPort25']),
  params: count === undefined ? {} : { count },
  next: [{ kind: 'scan-for-malware' }],
});
