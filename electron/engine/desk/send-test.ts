import { randomUUID } from 'node:crypto';
import { nearestLanguage } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import type { SendOutcome } from '../../../shared/model/send-outcome.ts';
import { domainOf } from '../subjects.ts';

export interface TestWanted {
  account: Pick<MailAccount, 'email' | 'outgoing'> | undefined;
  /** Null where the account logs in without one. */
  password: string | null;
  /** Of the letter's words: the customer reads it. */
  language: string;
}

/**
 * One letter from an account to itself, by the server the account now uses. The password goes to that server over a
 * verified TLS session, and nowhere else.
 */
export async function sendTestLetter(
  { account, password, language }: TestWanted,
  now: () => Date,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { email = '', outgoing = null } = account ?? {};
  if (outgoing === null || email === '') {
    return { outcome: 'failed', problem: 'bad-address', detail: 'no-address', maybeTaken: false };
  }
  // Nodemailer is loaded only when a letter is written.
  const [{ composeMail }, { sendMail }, { message }] = await Promise.all([
    import('../requests/compose-mail.ts'),
    import('../requests/send-mail.ts'),
    loadWords(nearestLanguage(language)),
  ]);
  const { host, port, security, login } = outgoing;
  const letter = await composeMail({
    from: email,
    to: [email],
    subject: message('accounts.test.subject', {}),
    text: `${message('accounts.test.letter', { host, port })}\n`,
    messageId: `${randomUUID()}@${domainOf(email)}`,
    date: now(),
  });
  return sendMail(
    {
      server: { host, port, security },
      login: password === null ? null : { user: login.user ?? email, password },
      envelope: { from: email, to: [email] },
      message: letter,
    },
    signal,
  );
}
