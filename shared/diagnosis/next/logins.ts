import type { NextStep } from '../../model/verdict.ts';
import { quirkOf, type OpenAccount } from '../evidence/logins.ts';

/** What the mail companies of these accounts want before a mail program may log in, by their own pages where there are any. */
export function loginSteps(accounts: readonly OpenAccount[]): NextStep[] {
  return accounts.flatMap((account): NextStep[] => {
    if (quirkOf(account, 'oauth-only') !== undefined) return [{ kind: 'use-oauth-program' }];
    const quirk = quirkOf(account, 'app-password');
    if (quirk === undefined) return [];
    return [{ kind: 'make-app-password', ...(quirk.url === undefined ? {} : { url: quirk.url }) }];
  });
}
