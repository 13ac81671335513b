import { loginAfter } from '../../../shared/change/outgoing-after.ts';
import { placeInWords } from '../../../shared/messages/word-account.ts';
import { useEffect, useState } from 'react';
import type { ChangeReport } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp, useHost } from '../../state/app-context.ts';
import { nameOfAccount, programOf } from '../../state/account-words.ts';
import { Undo } from '../changes/Undo.tsx';
import { proveDoor, type Proof } from './prove-door.ts';
import { TestMessage } from './TestMessage.tsx';

interface Props {
  account: MailAccount;
  report: ChangeReport;
  onAgain: () => void;
}

/** The change is made; now it is proved, and can be tried with a real message or undone. */
export function Done({ account, report, onAgain }: Props) {
  const { words, practice } = useApp();
  const { findAccounts, check } = useActions();
  const host = useHost();
  const [proof, setProof] = useState<Proof>('trying');
  const [undone, setUndone] = useState(false);
  const { to, change, email } = report;
  const name = nameOfAccount(account, words);

  useEffect(() => {
    findAccounts();
    if (to === null) return;
    const stop = new AbortController();
    void proveDoor(host, to, email, practice, stop.signal).then((found) => {
      if (!stop.signal.aborted) setProof(found);
    });
    return () => stop.abort();
    // Once, when the change has been made.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (to === null) return null;
  return (
    <Screen title={words.message('accounts.done', {})} className={`change proof-${proof}`}>
      <p className="lead">{words.message('accounts.done.text', { name, place: placeInWords(to, words) })}</p>
      <p role="status" className="proof">
        {words.message(`accounts.proof.${proof}`, { host: to.host, port: to.port })}
      </p>
      <p>{words.message('accounts.done.start', { product: programOf(account) })}</p>
      {report.asksPassword && <p>{words.message('change.asks-password', {})}</p>}
      {!undone && proof !== 'trying' && (
        <TestMessage account={account} login={loginAfter(report.from, to.login)} />
      )}
      <div className="buttons">
        <Action look="big" onPress={check}>
          {words.message('window.result.again', {})}
        </Action>
        {proof === 'shut' && <Action onPress={onAgain}>{words.message('accounts.other-way', {})}</Action>}
        {change !== null && (
          <Undo
            change={change}
            name={name}
            onUndone={() => {
              setUndone(true);
              findAccounts();
            }}
          />
        )}
      </div>
    </Screen>
  );
}
