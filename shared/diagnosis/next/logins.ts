import type { NextStep } from '../../model/verdict.ts';
import { quirkOf, type OpenAccount } from '../evidence/logins.ts';

/** The step to an app password, by the mail company's own page, for those of the accounts that need one. */
export function appPasswordSteps(accounts: readonly OpenAccount[]): NextStep[] {
  return accounts.flatMap((account): NextStep[] => {
    const quirk = quirkOf(account, 'app-password');
    if (quirk === undefined) return [];
    return [{ kind: 'make-app-password', ...(quirk.url === undefined ? {} : { url: quirk.url }) }];
  });
}
