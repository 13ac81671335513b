import type { MailAccount } from '../../shared/model/mail-account.ts';
import { nameOfAccount } from '../state/account-words.ts';
import { useActions, useWords } from '../state/app-context.ts';
import { Action } from './Action.tsx';

/** Begins to change an account; by ear it says which. */
export function ChangeAccount({ account }: { account: Pick<MailAccount, 'id' | 'email'> }) {
  const words = useWords();
  const { change } = useActions();
  return (
    <Action
      onPress={() => change(account.id)}
      label={words.message('accounts.change.of', { name: nameOfAccount(account, words) })}
    >
      {words.message('accounts.change', {})}
    </Action>
  );
}
