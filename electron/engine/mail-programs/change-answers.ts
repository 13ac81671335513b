import { createHash } from 'node:crypto';
import {
  CHANGE_SCHEMA,
  type ChangeProblem,
  type ChangeReport,
  type ChangeStatus,
  type Target,
} from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import type { Preview } from '../journal/journal.ts';

/** An answer that wrote nothing, and would write nothing. */
export function answerWithout(
  account: Pick<MailAccount, 'id'> & Partial<MailAccount>,
  to: Target | null,
  status: ChangeStatus,
  problem?: { code: ChangeProblem; path?: string; detail?: string },
): ChangeReport {
  return {
    schema: CHANGE_SCHEMA,
    change: null,
    status,
    account: account.id,
    client: account.client ?? null,
    email: account.email ?? '',
    from: account.outgoing ?? null,
    to,
    files: [],
    alsoMoves: [],
    asksPassword: false,
    needsRestart: false,
    ...(problem === undefined ? {} : { problem }),
    conflicts: [],
  };
}

/** Two previews of the same settings to the same end have the same digest. */
export function digestOf({ places, wanted }: Preview): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([wanted.account.id, wanted.to]));
  for (const { store, settings, file } of places) {
    hash.update(JSON.stringify([store, settings, file?.hash ?? null]));
  }
  return hash.digest('hex').slice(0, 32);
}
