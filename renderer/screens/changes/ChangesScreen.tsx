import { useCallback } from 'react';
import type { Api } from '../../../shared/contract/contract.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { useAsked } from '../../state/use-asked.ts';
import { OneChange } from './OneChange.tsx';
import '../change/change.css';

/** Everything that was changed, newest first, each with its way back. */
export function ChangesScreen() {
  const { words, practice } = useApp();
  const { show, findAccounts } = useActions();
  const { answer: changes, fault } = useAsked(
    useCallback((host: Api) => host.listChanges({ practice }), [practice]),
  );

  return (
    <Screen title={words.message('accounts.history', {})} className="changes">
      <p className="lead">{words.message('accounts.history.text', {})}</p>
      <p role="status">
        {fault
          ? words.message('accounts.history.failed', {})
          : changes?.length === 0
            ? words.message('cli.changes.none', {})
            : ''}
      </p>
      {changes && changes.length > 0 && (
        <ul className="account-list">
          {changes.toReversed().map((entry) => (
            <OneChange key={entry.change} entry={entry} onUndone={findAccounts} />
          ))}
        </ul>
      )}
      <div className="buttons">
        <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
