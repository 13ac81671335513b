import { limitInWords } from '../../../shared/messages/word-account.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../state/app-context.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { nameOfAccount, programOf, whyExplained } from '../../state/account-words.ts';
import { remarkInWords } from '../../state/remark-words.ts';
import type { AccountsReport, MailAccount } from '../../../shared/model/mail-account.ts';

/** What the mail programs of this computer are set up for: who, by which program, and where it sends. */
export function AccountsFound({ found: { accounts, remarks } }: { found: AccountsReport }) {
  const words = useWords();
  return (
    <section className="accounts">
      {accounts.length > 0 && (
        <>
          <h2>{words.message('accounts.found', {})}</h2>
          <ul className="account-list">
            {accounts.map((account) => (
              <Account key={account.id} account={account} />
            ))}
          </ul>
        </>
      )}
      {remarks.length > 0 && (
        <Fold
          level={3}
          look="small"
          title={words.message('accounts.left-alone', { count: remarks.length })}
          className="remarks"
        >
          <ul>
            {remarks.map((remark) => {
              const text = remarkInWords(remark, words);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Account({ account }: { account: MailAccount }) {
  const words = useWords();
  return (
    <li className="account">
      <bdi className="account-name">{nameOfAccount(account, words)}</bdi>
      <span className="hint">{sendingOf(account, words)}</span>
    </li>
  );
}

/** Where it sends; of a program that does not send by a server of the account's own: why. */
function sendingOf(account: MailAccount, words: Words): string {
  const { mode, outgoing, limit } = account;
  const product = programOf(account);
  if (mode === 'explain') return whyExplained(account, words);
  if (outgoing !== null)
    return words.message('accounts.sends', { product, host: outgoing.host, port: outgoing.port });
  return words.join(
    words.message('accounts.sends.nowhere', { product }),
    limit === undefined ? '' : limitInWords(limit, words),
  );
}
