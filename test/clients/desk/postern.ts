import type { ChangeReport } from '../../../shared/model/change.ts';
import type { AccountsReport, MailAccount } from '../../../shared/model/mail-account.ts';
import { MEDIA, type Desk } from './desk.ts';

/** The built command line, as the customer runs it at the desk. */
const POSTERN = [`${MEDIA}/node`, `${MEDIA}/postern/dist/cli/postern.js`];

/** Runs it with `--json` and gives what it answers. */
async function answer<T>(desk: Desk, args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await desk.run([...POSTERN, ...args, '--json']);
  try {
    return JSON.parse(stdout) as T;
  } catch {
    throw new Error(`postern ${args.join(' ')}: ${code ?? 'killed'}: ${stdout}${stderr}`);
  }
}

/** The one account of this program. */
export async function accountOf(desk: Desk, client: string): Promise<MailAccount> {
  const { accounts, remarks } = await answer<AccountsReport>(desk, ['accounts']);
  const [account, ...others] = accounts.filter((one) => one.client === client);
  if (account === undefined || others.length > 0)
    throw new Error(`not one account of ${client}: ${JSON.stringify({ accounts, remarks })}`);
  return account;
}

export function fix(desk: Desk, account: string, to: string, ...options: string[]): Promise<ChangeReport> {
  return answer(desk, ['fix', account, '--to', to, ...options]);
}

export function undo(desk: Desk): Promise<ChangeReport> {
  return answer(desk, ['undo']);
}
