import type { Rule } from '../rule.ts';
import { mayUsePassword, openAccounts, quirkOf, takesTokensAlone, usesPassword } from '../evidence/logins.ts';
import { summary } from '../evidence/summary.ts';
import { steps } from '../next/steps.ts';

/**
 * The mail company takes a sign-in on its web page in place of a password: certain where the server names nothing else,
 * likely where only the table says so. How the mail program logs in must be known before it is more than a hint.
 */
export const oauthOnly: Rule = {
  code: 'oauth-only',
  judge(evidence) {
    const all = openAccounts(evidence).filter(
      (account) =>
        mayUsePassword(account) &&
        (takesTokensAlone(account) || quirkOf(account, 'oauth-only') !== undefined),
    );
    const known = all.filter(usesPassword);
    const found = known.length > 0 ? known : all;
    const [first] = found;
    if (first === undefined) return null;
    return {
      where: 'account',
      confidence: known.length === 0 ? 'unsure' : known.some(takesTokensAlone) ? 'certain' : 'likely',
      ...summary(found.flatMap(({ ready }) => ready)),
      params: { host: first.host },
      next: steps(
        [
          { kind: 'use-oauth-program' },
          { kind: 'use-webmail' },
          { kind: 'contact-provider', host: first.host },
        ],
        { kind: 'use-oauth-program' },
      ),
    };
  },
};
