import type { Rule } from '../rule.ts';
import { mayUsePassword, openAccounts, quirkOf } from '../evidence/logins.ts';
import { summary } from '../evidence/summary.ts';
import { loginSteps } from '../next/logins.ts';
import { steps } from '../next/steps.ts';

/** The mail company wants a password made for mail programs. Never more than a hint: it may be the one that is used already. */
export const appPasswordNeeded: Rule = {
  code: 'app-password-needed',
  judge(evidence) {
    const found = openAccounts(evidence).filter(
      (account) => mayUsePassword(account) && quirkOf(account, 'app-password') !== undefined,
    );
    const [first] = found;
    if (first === undefined) return null;
    return {
      where: 'account',
      confidence: 'unsure',
      ...summary(found.flatMap(({ ready }) => ready)),
      params: { host: first.host },
      next: steps([...loginSteps(found), { kind: 'contact-provider', host: first.host }], {
        kind: 'make-app-password',
      }),
    };
  },
};
