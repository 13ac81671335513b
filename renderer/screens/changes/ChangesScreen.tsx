import { useEffect, useState } from 'react';
import type { ChangeEntry } from '../../../shared/model/change.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp, useHost } from '../../state/app-context.ts';
import { OneChange } from './OneChange.tsx';
import '../change/change.css';

/** Everything that was changed, newest first, each with its way back. */
export function ChangesScreen() {
  const { words, practice } = useApp();
  const { show, findAccounts } = useActions();
  const host = useHost();
  const [changes, setChanges] = useState<ChangeEntry[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    host.listChanges({ practice }).then(
      (found) => {
        if (!gone) setChanges(found.toReversed());
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [host, practice]);

  return (
    <Screen title={words.message('accounts.history', {})} className="changes">
      <p className="lead">{words.message('accounts.history.text', {})}</p>
      <p role="status">
        {failed
          ? words.message('accounts.history.failed', {})
          : changes?.length === 0
            ? words.message('cli.changes.none', {})
            : ''}
      </p>
      {changes && changes.length > 0 && (
        <ul className="account-list">
          {changes.map((entry) => (
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
