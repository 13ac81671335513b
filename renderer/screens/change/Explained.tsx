import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { nameOfAccount, whyExplained } from '../../state/account-words.ts';

/** Why this account is left as it is. */
export function Explained({ account }: { account: MailAccount }) {
  const words = useWords();
  const { show } = useActions();
  return (
    <Screen
      title={words.message('accounts.explained', { name: nameOfAccount(account, words) })}
      className="change"
    >
      <p className="lead">{whyExplained(account, words)}</p>
      <div className="buttons">
        <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
