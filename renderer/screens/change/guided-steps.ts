import type { Words } from '../../../shared/messages/create-words.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { loginAfter, loginInWords, programOf } from '../../state/account-words.ts';

/** What to do in the program, a step at a time, with the customer's own values in it. */
export function guidedSteps(account: MailAccount, to: Target, words: Words): string[] {
  const product = programOf(account);
  const { host, port, security, login } = to;
  return [
    words.message('accounts.guided.open', { product }),
    words.message('accounts.guided.find', {}),
    words.message('accounts.guided.host', { host }),
    words.message('accounts.guided.port', {
      port,
      securityLabel: words.message(`security.${security}`, {}),
    }),
    words.message('accounts.guided.login', {
      value: loginInWords(loginAfter(account.outgoing, login), words),
    }),
    words.message('accounts.guided.save', {}),
  ];
}
