import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { nameOfAccount, placeInWords, programOf } from '../../state/account-words.ts';

/** Which of several accounts is to be changed. */
export function PickAccount() {
  const { words, accounts } = useApp();
  const { change, show } = useActions();
  const found = accounts?.accounts ?? [];
  return (
    <Screen title={words.message('accounts.pick', {})} className="change">
      <ul className="account-list">
        {found.map((account) => {
          const name = nameOfAccount(account, words);
          return (
            <li key={account.id} className="account">
              <bdi className="account-name">{name}</bdi>
              <span className="hint">
                {programOf(account)}
                {account.outgoing && (
                  <>
                    {' · '}
                    <bdi>{placeInWords(account.outgoing, words)}</bdi>
                  </>
                )}
              </span>
              <Action
                onPress={() => change(account.id)}
                label={words.message('accounts.change.of', { name })}
              >
                {words.message('accounts.change', {})}
              </Action>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p>{words.message('cli.accounts.none', {})}</p>}
      <div className="buttons">
        <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
