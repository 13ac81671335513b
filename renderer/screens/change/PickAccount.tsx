import { placeInWords } from '../../../shared/messages/word-account.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { ChangeAccount } from '../../components/ChangeAccount.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp, useWords } from '../../state/app-context.ts';
import { calledAccount, nameOfAccount, programOf } from '../../state/account-words.ts';

/** Which of several accounts is to be changed. */
export function PickAccount() {
  const { words, accounts } = useApp();
  const { show } = useActions();
  const found = accounts?.accounts ?? [];
  return (
    <Screen title={words.message('accounts.pick', {})} className="change">
      <ul className="account-list">
        {found.map((account) => (
          <li key={account.id} className="account">
            <bdi className="account-name">{nameOfAccount(account, words)}</bdi>
            <span className="hint">
              {programOf(account)}
              {account.outgoing && (
                <>
                  {' · '}
                  <bdi>{placeInWords(account.outgoing, words)}</bdi>
                </>
              )}
            </span>
            {account.mode === 'guided' ? (
              <ShowSteps account={account} />
            ) : (
              <ChangeAccount account={account} />
            )}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{words.message('cli.accounts.none', {})}</p>}
      <div className="buttons">
        <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}

/** Nothing is changed for the customer here; by ear it says whose steps. */
function ShowSteps({ account }: { account: MailAccount }) {
  const words = useWords();
  const { change } = useActions();
  return (
    <Action
      onPress={() => change(account.id)}
      label={words.message('accounts.guided.begin.of', { name: calledAccount(account) })}
    >
      {words.message('accounts.guided.begin', {})}
    </Action>
  );
}
