import type { Rule } from '../rule.ts';
import { attempts, summary } from '../evidence/summary.ts';
import { unique } from '../evidence/unique.ts';
import { helpDesk } from '../next/isp-help.ts';

/** One of the two internet protocols works, the other does not: programs that try it first hang. */
export const ipv6Faulty: Rule = {
  code: 'ipv6-faulty',
  judge({ allCells, deadFamilies, network }, profile) {
    const [dead] = deadFamilies;
    if (dead === undefined) return null;
    const failed = allCells.filter(
      (cell) =>
        cell.family === dead &&
        allCells.some(
          (other) =>
            other.family !== dead &&
            other.host === cell.host &&
            other.port === cell.port &&
            other.state === 'open',
        ),
    );
    const nonMail = failed.some((cell) => !cell.mail);
    const fact = dead === 6 ? network.ipv6 : network.ipv4;
    if (failed.length === 0 || (unique(failed.map((cell) => cell.host)).length < 2 && !nonMail)) return null;
    // A computer without this protocol has no fault in it.
    if (network.families.length > 0 && !network.families.includes(dead)) return null;
    return {
      where: 'network',
      confidence: nonMail && fact !== 'yes' ? 'certain' : 'likely',
      ...summary(attempts(failed), fact === 'no' ? [dead === 6 ? 'ipv6' : 'ipv4'] : []),
      params: { family: dead },
      next: [{ kind: 'check-router' }, ...helpDesk(profile)],
    };
  },
};
