import { useEffect, useState } from 'react';
import { placeInWords } from '../../../shared/messages/word-account.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { calledAccount } from '../../state/account-words.ts';

interface Props {
  account: MailAccount;
  to: Target;
  onBack: () => void;
}

/** The steps are done: where the program's settings can be read, they are read again. */
export function GuidedEnd({ account, to, onBack }: Props) {
  const { words, accounts } = useApp();
  const { findAccounts, check } = useActions();
  const [before] = useState(accounts);
  useEffect(() => findAccounts(), [findAccounts]);
  const now = accounts?.accounts.find(({ id }) => id === account.id)?.outgoing ?? null;
  const looking = accounts === before;
  const right = now?.host.toLowerCase() === to.host.toLowerCase() && now.port === to.port;
  return (
    <Screen
      title={words.message('accounts.change.title', { name: calledAccount(account) })}
      className="change"
    >
      <p className="lead" role="status">
        {looking
          ? words.message('accounts.looking', {})
          : now === null
            ? words.message('accounts.guided.unseen', {})
            : right
              ? words.message('accounts.guided.right', { place: placeInWords(now, words) })
              : words.message('accounts.guided.not-yet', { place: placeInWords(now, words) })}
      </p>
      <div className="buttons">
        <Action look="big" onPress={check}>
          {words.message('window.result.again', {})}
        </Action>
        <Action onPress={onBack}>{words.message('accounts.guided.again', {})}</Action>
      </div>
    </Screen>
  );
}
