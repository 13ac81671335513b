import { useState, type SubmitEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { ContractFault } from '../../../shared/contract/errors.ts';
import { sendOutcomeInWords } from '../../../shared/messages/send-outcome-words.ts';
import type { Login, MailAccount } from '../../../shared/model/mail-account.ts';
import type { SendOutcome } from '../../../shared/model/send-outcome.ts';
import { Fold } from '../../components/Fold.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { nameOfAccount } from '../../state/account-words.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';

type Sending =
  | { at: 'idle' }
  | { at: 'sending' }
  | { at: 'sent'; outcome: SendOutcome }
  | { at: 'fault'; fault: ContractFault };

/** One message from the account to itself. The password is asked once, and forgotten as soon as it is handed over. */
export function TestMessage({ account, login }: { account: MailAccount; login: Login }) {
  const { words, practice } = useApp();
  const host = useHost();
  const [password, setPassword] = useState('');
  const [sending, setSending] = useState<Sending>({ at: 'idle' });
  const { message } = words;
  const name = nameOfAccount(account, words);
  const asks = login.method !== 'none';
  if (account.email === '' || login.method === 'oauth2') return null;

  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (sending.at === 'sending' || (asks && password === '')) return;
    const given = asks ? password : null;
    setPassword('');
    setSending({ at: 'sending' });
    host.sendTest({ account: account.id, password: given, language: words.language, practice }).then(
      (outcome) => setSending({ at: 'sent', outcome }),
      (error: unknown) => setSending({ at: 'fault', fault: faultOf(error) }),
    );
  };

  return (
    <Fold title={message('accounts.test', {})} look="plain" className="test-message">
      <form onSubmit={send} noValidate>
        <p>{message('accounts.test.text', { name })}</p>
        {asks && (
          <>
            <p>{message('accounts.test.secret', {})}</p>
            <TextField
              className="field"
              type="password"
              value={password}
              onChange={setPassword}
              autoComplete="off"
            >
              <Label>{message('accounts.test.password', { name })}</Label>
              <Input dir="ltr" />
            </TextField>
          </>
        )}
        <Button type="submit" className="action action-plain">
          {message('accounts.test.send', {})}
        </Button>
        <p role="status" className="outcome">
          {sending.at === 'sending' && message('accounts.test.sending', {})}
          {sending.at === 'sent' && sendOutcomeInWords(sending.outcome, words)}
          {sending.at === 'fault' && faultInWords(sending.fault, words)}
        </p>
      </form>
    </Fold>
  );
}
