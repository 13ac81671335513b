import { loginAfter, outgoingAfter } from '../../../shared/change/outgoing-after.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import type { SendOutcome } from '../../../shared/model/send-outcome.ts';
import type { PasswordSource } from '../input/password.ts';
import type { Terminal } from '../terminal.ts';

/** Why no test message was sent: its program signs in by a web page, it has no address, nobody gave a password. */
export type NoTest = 'oauth' | 'no-address' | 'no-password';
export type TestAnswer = SendOutcome | { outcome: 'not-tried'; reason: NoTest };

type Account = Pick<MailAccount, 'email' | 'outgoing'>;

/** A test message of this account, once it is moved, needs a password. */
export function needsPassword(account: Account, to: Target): boolean {
  const { method } = loginAfter(account.outgoing, to.login);
  return account.email !== '' && method !== 'none' && method !== 'oauth2';
}

/**
 * One message from a moved account to itself, by the server it now uses. The password is asked when it is needed, goes to
 * that server over a verified TLS session alone, and is not kept.
 */
export async function sendTest(
  account: Account,
  to: Target,
  passwords: PasswordSource | null,
  words: Words,
  terminal: Terminal,
): Promise<TestAnswer> {
  const { email } = account;
  const outgoing = outgoingAfter(account.outgoing, to);
  if (email === '') return { outcome: 'not-tried', reason: 'no-address' };
  if (outgoing.login.method === 'oauth2') return { outcome: 'not-tried', reason: 'oauth' };
  let password: string | null = null;
  if (needsPassword(account, to)) {
    password = (await passwords?.of(words.message('accounts.test.password', { name: email }))) ?? '';
    if (password === '') return { outcome: 'not-tried', reason: 'no-password' };
  }
  terminal.err(`${words.message('accounts.test.sending', {})}\n`);
  const { sendTestLetter } = await import('../../engine/desk/send-test.ts');
  const wanted = { account: { email, outgoing }, password, language: words.language };
  return sendTestLetter(wanted, () => new Date(), terminal.signal);
}
