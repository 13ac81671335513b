import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';

/** A network that wants a sign-in in the browser first. */
export const captivePortal: Rule = {
  code: 'captive-portal',
  judge({ network, subjects, observations }) {
    if (network.captivePortal !== 'yes') return null;
    // Servers that answer as themselves show that the sign-in is done, or that the check was fooled.
    if (subjects.length > 0 && subjects.every((subject) => subject.state === 'ready')) return null;
    if (observations.some((o) => o.certificate?.authorized === true)) return null;
    const url = network.captivePortalUrl;
    return {
      where: 'network',
      confidence: 'certain',
      ...summary([], ['captivePortal']),
      params: {},
      next: [
        { kind: 'sign-in-to-network', ...(url === undefined ? {} : { url }) },
        { kind: 'wait-and-retry' },
      ],
    };
  },
};
