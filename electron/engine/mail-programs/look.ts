import { changeReport } from '../../../shared/change/change-report.ts';
import { isPlaceOf } from '../../../shared/change/choose-login.ts';
import type { ChangeReport, Target } from '../../../shared/model/change.ts';
import type { ClientAdapter, Found, FoundAccount } from '../clients/client.ts';
import type { ClientSystem } from '../clients/system.ts';
import { filesOfOneLook } from '../journal/files-of-one-look.ts';
import type { Journal, Preview } from '../journal/journal.ts';
import { findAccounts } from './find-accounts.ts';
import { rememberAnswers } from './remember-answers.ts';

/** What becomes of a wish: a change that can be made, or the answer to it. */
export type Proposal = { preview: Preview } | { answer: ChangeReport };

/**
 * One look at the computer: it is asked once for what several programs or accounts want to know, and what was made of a
 * file is kept until the look is over. It shows what was there when it was taken; what writes looks again.
 */
export interface Look extends Found {
  /** Writes nothing. `account`: one of this look's. */
  propose(account: FoundAccount, to: Target, signal: AbortSignal): Promise<Proposal>;
}

/** Looks at some programs of the computer. Rejects only for the signal. */
export async function lookAt(
  clients: readonly ClientAdapter[],
  system: ClientSystem,
  journal: Journal,
  signal: AbortSignal,
): Promise<Look> {
  const once = rememberAnswers(system);
  const files = filesOfOneLook(once);
  return {
    ...(await findAccounts(clients, once, signal)),

    async propose(account, to, signal) {
      const client = clients.find(({ id }) => id === account.client);
      const answer = (
        status: ChangeReport['status'],
        problem?: NonNullable<ChangeReport['problem']>,
      ): Proposal => ({
        answer: changeReport(status, account, { to, ...(problem === undefined ? {} : { problem }) }),
      });
      if (client === undefined) return answer('absent', { code: 'no-such-account' });
      const plan = await client.plan(account, to, once, signal);
      switch (plan.kind) {
        case 'already-right':
          return answer('already-right');
        case 'not-movable': {
          const { code: detail, params } = plan.limit;
          const path = params['path'];
          return answer('failed', {
            code: 'not-movable',
            detail,
            ...(path === undefined ? {} : { path }),
          });
        }
        case 'by-hand':
          // The customer may have done it already.
          return to.login === 'keep' && isPlaceOf(account, to)
            ? answer('already-right')
            : answer('failed', { code: 'by-hand' });
        case 'unexpected-shape':
          return answer('failed', { code: 'unexpected-shape', path: plan.path, detail: plan.detail });
        case 'edits': {
          // A program that had to be closed starts anew anyway.
          const needsRestart = plan.needsRestart && account.running && account.mode === 'live';
          const wanted = { account, to, plan: { ...plan, needsRestart } };
          return { preview: await journal.preview(wanted, signal, files) };
        }
      }
    },
  };
}
