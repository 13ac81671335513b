import {
  ACCOUNTS_SCHEMA,
  type AccountsReport,
  type MailAccount,
} from '../../../shared/model/mail-account.ts';
import { systemMailPrograms } from '../../engine/mail-programs/system-mail-programs.ts';
import type { FoundAccount } from '../../engine/clients/client.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { accountsText, remarkLines } from '../view/accounts.ts';

/** `postern accounts`: the mail programs of this computer and where each account sends. */
export async function accountsCommand(
  options: { json: boolean; lang?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const { accounts, remarks } = await systemMailPrograms().accounts(terminal.signal);
  if (options.json) {
    const report: AccountsReport = { schema: ACCOUNTS_SCHEMA, accounts: accounts.map(withoutPlace), remarks };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    return EXIT.ok;
  }
  terminal.out(accountsText(accounts, words, terminal));
  terminal.err(remarkLines(remarks, words, terminal));
  return EXIT.ok;
}

/** Where an account stands in its file is the adapter's own affair. */
function withoutPlace(account: FoundAccount): MailAccount {
  const shown: MailAccount & { place?: unknown } = { ...account };
  delete shown.place;
  return shown;
}
