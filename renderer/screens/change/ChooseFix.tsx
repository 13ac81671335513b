import { limitInWords, placeInWords } from '../../../shared/messages/word-account.ts';
import { useCallback, useState } from 'react';
import type { Api } from '../../../shared/contract/contract.ts';
import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { calledAccount, programOf } from '../../state/account-words.ts';
import { useAsked } from '../../state/use-asked.ts';
import { AskProvider } from './AskProvider.tsx';
import { FixCautions } from './FixCautions.tsx';
import { fixTitle, fixWhy, isUnsure } from './fix-words.ts';

interface Props {
  account: MailAccount;
  onChosen: (fix: Fix) => void;
}

/** The ways out, the best one marked, and why. */
export function ChooseFix({ account, onChosen }: Props) {
  const { words, practice } = useApp();
  const { check, show } = useActions();
  const [chosen, setChosen] = useState(0);
  const name = calledAccount(account);
  const asks = account.email !== '';

  const { answer, fault, again } = useAsked(
    useCallback((host: Api) => host.listFixes({ account: account.id, practice }), [account.id, practice]),
  );
  const fixes = answer ?? (fault && []);
  const fix = fixes?.[chosen];
  const limit = account.limit === undefined ? null : limitInWords(account.limit, words);
  return (
    <Screen title={words.message('accounts.change.title', { name })} className="change">
      {(asks || account.outgoing) && (
        <p className="hint">
          {programOf(account)}
          {account.outgoing && (
            <>
              {' · '}
              {words.message('accounts.now', { place: placeInWords(account.outgoing, words) })}
            </>
          )}
        </p>
      )}
      {limit !== null && <p>{limit}</p>}
      {fixes !== null && fixes.length === 0 && (
        <p>{words.message(asks ? 'accounts.choose.none' : 'accounts.choose.none.unasked', {})}</p>
      )}
      {fix && (
        <>
          <Choice
            label={words.message('accounts.choose', {})}
            options={fixes.map((one, index) => ({
              value: String(index),
              label: fixTitle(one, words),
              hint: words.join(
                index === 0 && !isUnsure(one, account)
                  ? words.message('accounts.choose.recommended', {})
                  : '',
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
      {asks && <AskProvider email={account.email} onAnswer={again} />}
    </Screen>
  );
}
