import { Action } from '../../components/Action.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { AccountsFound } from './AccountsFound.tsx';
import { ConnectionChoice } from './ConnectionChoice.tsx';
import { RequestsKept } from './RequestsKept.tsx';
import { TypedAddress } from './TypedAddress.tsx';
import './start.css';

/** What is wrong, whose accounts were found, and one big button. */
export function StartScreen({ takeFocus }: { takeFocus: boolean }) {
  const { words, isp, accounts } = useApp();
  const { check, show } = useActions();
  const known = accounts?.accounts.some(({ outgoing }) => outgoing !== null) === true;
  const connection = isp.asksConnection && <ConnectionChoice />;
  return (
    <Screen title={words.message('window.start.title', {})} takeFocus={takeFocus} className="start">
      <p className="lead">{words.message('window.start.text', {})}</p>
      <p role="status" className={accounts === null ? 'hint' : 'hidden'}>
        {accounts === null
          ? words.message('accounts.looking', {})
          : words.message('accounts.found.count', { count: accounts.accounts.length })}
      </p>
      {accounts !== null && <AccountsFound found={accounts} />}
      {known ? (
        <>
          {connection}
          <Action look="big" onPress={check}>
            {words.message('window.start.check', {})}
          </Action>
          <Fold title={words.message('accounts.other', {})} look="small" className="start-other">
            <TypedAddress look="plain" submitLabel={words.message('accounts.other.check', {})} />
          </Fold>
        </>
      ) : (
        <TypedAddress look="big" submitLabel={words.message('window.start.check', {})}>
          {connection}
        </TypedAddress>
      )}
      <RequestsKept />
      <p className="aside">
        {!isp.known && (
          <>
            {words.message('window.start.isp-unknown', {})}{' '}
            <Action look="link" onPress={() => show('settings')}>
              {words.message('window.start.isp-choose', {})}
            </Action>{' '}
          </>
        )}
        <Action look="link" onPress={() => show('errors')}>
          {words.message('window.error', {})}
        </Action>{' '}
        <Action look="link" onPress={() => show('changes')}>
          {words.message('accounts.history', {})}
        </Action>
      </p>
    </Screen>
  );
}
