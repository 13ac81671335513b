import type { Rule } from '../rule.ts';
import { failedByDate } from '../evidence/certificates.ts';
import { areIndependent } from '../evidence/independent.ts';
import { summary } from '../evidence/summary.ts';

/** This computer's date is wrong, so sound certificates look too old or too new. */
export const clockWrong: Rule = {
  code: 'clock-wrong',
  judge({ network, observations, cells }) {
    const dated = observations.filter((o) => o.outcome === 'failed' && failedByDate(o));
    const told = network.clockWrong === 'yes';
    const independent = areIndependent(
      cells.filter((cell) => cell.observations.some((o) => dated.includes(o))),
    );
    if (!told && (network.clockWrong === 'no' || !independent)) return null;
    const skew = network.clockSkewSeconds;
    return {
      where: 'computer',
      confidence: told ? 'certain' : 'unsure',
      ...summary(dated, told ? ['clockWrong'] : []),
      params: skew === undefined ? {} : { seconds: skew, minutes: Math.round(Math.abs(skew) / 60) },
      next: [{ kind: 'fix-clock', ...(skew === undefined ? {} : { skewSeconds: skew }) }],
    };
  },
};
