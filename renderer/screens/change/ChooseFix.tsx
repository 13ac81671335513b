import { limitInWords, placeInWords } from '../../../shared/messages/word-account.ts';
import { useEffect, useState } from 'react';
import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp, useHost } from '../../state/app-context.ts';
import { nameOfAccount, programOf } from '../../state/account-words.ts';
import { AskProvider } from './AskProvider.tsx';
import { FixCautions } from './FixCautions.tsx';
import { fixTitle, fixWhy } from './fix-words.ts';

interface Props {
  account: MailAccount;
  onChosen: (fix: Fix) => void;
}

/** The ways out, the best one marked, and why. */
export function ChooseFix({ account, onChosen }: Props) {
  const { words, practice } = useApp();
  const { check, show } = useActions();
  const host = useHost();
  const [fixes, setFixes] = useState<Fix[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const [asked, setAsked] = useState(0);
  const name = nameOfAccount(account, words);

  useEffect(() => {
    let gone = false;
    const set = (found: Fix[]): void => {
      if (!gone) setFixes(found);
    };
    host.listFixes({ account: account.id, practice }).then(set, () => set([]));
    return () => {
      gone = true;
    };
  }, [host, account.id, practice, asked]);

  const fix = fixes?.[chosen];
  const limit = account.limit === undefined ? null : limitInWords(account.limit, words);
  return (
    <Screen title={words.message('accounts.change.title', { name })} className="change">
      <p className="hint">
        {programOf(account)}
        {account.outgoing && (
          <>
            {' · '}
            {words.message('accounts.now', { place: placeInWords(account.outgoing, words) })}
          </>
        )}
      </p>
      {limit !== null && <p>{limit}</p>}
      {fixes !== null && fixes.length === 0 && <p>{words.message('accounts.choose.none', {})}</p>}
      {fix && (
        <>
          <Choice
            label={words.message('accounts.choose', {})}
            options={fixes.map((one, index) => ({
              value: String(index),
              label: fixTitle(one, words),
              hint: words.join(
                index === 0 ? words.message('accounts.choose.recommended', {}) : '',
                fixWhy(one, account, words),
              ),
            }))}
            value={String(chosen)}
            onChange={(value) => setChosen(Number(value))}
          />
          <FixCautions fix={fix} />
        </>
      )}
      <div className="buttons">
        {fix && (
          <Action look="big" onPress={() => onChosen(fix)}>
            {words.message(account.mode === 'guided' ? 'accounts.guided.begin' : 'accounts.choose.go', {})}
          </Action>
        )}
        {fixes !== null && fixes.length === 0 && (
          <Action onPress={check}>{words.message('window.result.again', {})}</Action>
        )}
        <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
      </div>
      {account.email !== '' && <AskProvider email={account.email} onAnswer={() => setAsked(asked + 1)} />}
    </Screen>
  );
}
