import { useEffect, useState } from 'react';
import type { ContractFault } from '../../../shared/contract/errors.ts';
import type { ChangeReport, Target } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { programOf } from '../../state/account-words.ts';
import { faultOf } from '../../state/create-store.ts';
import { Faulted } from './Faulted.tsx';

interface Props {
  account: MailAccount;
  to: Target;
  digest: string;
  consent: boolean;
  onEnd: (report: ChangeReport) => void;
  onBack: () => void;
}

/** Makes the change; where the program is open, asks for it to be closed, and notices by itself when it is. */
export function Applying({ account, to, digest, consent, onEnd, onBack }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<ContractFault | null>(null);
  const product = programOf(account);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const wanted = { account: account.id, practice };
    const work = async (): Promise<void> => {
      for (;;) {
        const report = await host.applyChange({ ...wanted, to, digest, consent });
        if (signal.aborted) return;
        if (report.status !== 'client-running') {
          onEnd(report);
          return;
        }
        setOpen(true);
        await host.watchAccount(wanted, () => undefined, signal);
        setOpen(false);
      }
    };
    work().catch((error: unknown) => {
      if (!signal.aborted) setFault(faultOf(error));
    });
    return () => stop.abort();
    // Once: the change is made once, whatever is drawn anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (fault) return <Faulted fault={fault} onBack={onBack} />;
  if (!open) {
    return (
      <Screen title={words.message('accounts.applying', {})} className="change">
        <p role="status">{words.message('accounts.applying.text', {})}</p>
      </Screen>
    );
  }
  return (
    <Screen key="close" title={words.message('accounts.close', { product })} className="change">
      <p className="lead">{words.message('accounts.close.text', { product })}</p>
      <p className="waiting-line">{words.message('accounts.close.waiting', { product })}</p>
      {practice !== null && <p className="hint">{words.message('accounts.close.practice', {})}</p>}
      <div className="buttons">
        <Action onPress={onBack}>{words.message('accounts.other-way', {})}</Action>
      </div>
    </Screen>
  );
}
