import { CHANGE_SCHEMA, type ChangeReport } from '../model/change.ts';
import type { MailAccount } from '../model/mail-account.ts';

/** Whom a report is about, as far as is known. */
export type ReportedAccount = Pick<MailAccount, 'id'> &
  Partial<Pick<MailAccount, 'client' | 'email' | 'outgoing'>>;

/** A report in which nothing was written and nobody is asked for anything, but for what `rest` tells. `account` null: of none. */
export function changeReport(
  status: ChangeReport['status'],
  account: ReportedAccount | null,
  rest: Partial<Omit<ChangeReport, 'schema' | 'status'>> = {},
): ChangeReport {
  return {
    schema: CHANGE_SCHEMA,
    change: null,
    status,
    account: account?.id ?? '',
    client: account?.client ?? null,
    email: account?.email ?? '',
    from: account?.outgoing ?? null,
    to: null,
    files: [],
    alsoMoves: [],
    asksPassword: false,
    needsRestart: false,
    conflicts: [],
    ...rest,
  };
}
