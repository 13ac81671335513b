import { useEffect, useRef, useState } from 'react';
import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp } from '../../state/app-context.ts';
import { nameOfAccount, programOf } from '../../state/account-words.ts';
import { GuidedEnd } from './GuidedEnd.tsx';

interface Props {
  account: MailAccount;
  fix: Fix;
  onBack: () => void;
}

/** A checklist in large type, one step at a time; on paper all of it at once. */
export function Guided({ account, fix, onBack }: Props) {
  const { words, isp } = useApp();
  const { message } = words;
  const steps = words.guided(account.client, fix.to, account, isp);
  const [at, setAt] = useState(0);
  const step = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (at > 0) step.current?.focus();
  }, [at]);

  if (at >= steps.length) return <GuidedEnd account={account} to={fix.to} onBack={() => setAt(0)} />;
  return (
    <Screen title={message('accounts.guided', { product: programOf(account) })} className="change guided">
      <p className="hint">{nameOfAccount(account, words)}</p>
      <p className="guided-count">{message('accounts.guided.step', { count: at + 1, most: steps.length })}</p>
      <p className="guided-step" ref={step} tabIndex={-1}>
        {steps[at]}
      </p>
      <ol className="guided-all" aria-hidden="true">
        {steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <div className="buttons">
        <Action look="big" onPress={() => setAt(at + 1)}>
          {message(at + 1 === steps.length ? 'accounts.guided.done' : 'accounts.guided.next', {})}
        </Action>
        <Action onPress={() => (at === 0 ? onBack() : setAt(at - 1))}>{message('window.back', {})}</Action>
        <Action onPress={() => window.print()}>{message('accounts.guided.print', {})}</Action>
      </div>
    </Screen>
  );
}
