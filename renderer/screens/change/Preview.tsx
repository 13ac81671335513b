import { useCallback, useEffect, useState } from 'react';
import type { Api } from '../../../shared/contract/contract.ts';
import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import type { ChangeReport } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp } from '../../state/app-context.ts';
import { nameOfAccount, programOf } from '../../state/account-words.ts';
import { useAsked } from '../../state/use-asked.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Consent } from './Consent.tsx';
import { ExactLines } from './ExactLines.tsx';
import { NotDone } from './NotDone.tsx';
import { Faulted } from './Faulted.tsx';

interface Props {
  account: MailAccount;
  fix: Fix;
  onBack: () => void;
  onByHand: () => void;
  onAgreed: (previewed: ChangeReport, consent: boolean) => void;
}

/** What would be written, readable; nothing has been. */
export function Preview({ account, fix, onBack, onByHand, onAgreed }: Props) {
  const { words, practice, accounts } = useApp();
  const [consent, setConsent] = useState(false);
  const needsConsent = account.mode === 'opt-in';

  // Once for each way: what is shown is what is agreed to.
  const { answer, fault } = useAsked(
    useCallback(
      (host: Api) => host.previewChange({ account: account.id, to: fix.to, practice }),
      [account.id, fix, practice],
    ),
  );
  const byHand = answer?.problem?.code === 'by-hand';
  const report = byHand ? null : answer;
  useEffect(() => {
    if (byHand) onByHand();
  }, [byHand, onByHand]);

  if (fault) return <Faulted fault={fault} onBack={onBack} />;
  if (report && report.status !== 'would-change')
    return <NotDone account={account} report={report} onAgain={onBack} />;

  const others = (report?.alsoMoves ?? []).map((id) => {
    const other = accounts?.accounts.find((one) => one.id === id);
    return other ? nameOfAccount(other, words) : id;
  });
  return (
    <Screen title={words.message('accounts.preview.title', {})} className="change">
      <p role="status" className={report ? 'lead' : 'hint'}>
        {report
          ? words.message('change.status.would-change', {})
          : words.message('accounts.preview.loading', {})}
      </p>
      {report && (
        <>
          <BeforeAfter from={report.from} to={fix.to} />
          <ul className="what-else">
            {others.length > 0 && (
              <li>
                {words.message('change.also-moves', { count: others.length, names: words.list(others) })}
              </li>
            )}
            {report.asksPassword && <li>{words.message('change.asks-password', {})}</li>}
            {!report.asksPassword && fix.to.login === 'keep' && (
              <li>{words.message('accounts.preview.keeps-password', {})}</li>
            )}
            {report.needsRestart && <li>{words.message('change.needs-restart', {})}</li>}
            <li>{words.message('accounts.preview.backup', {})}</li>
          </ul>
          {needsConsent && <Consent product={programOf(account)} agreed={consent} onChange={setConsent} />}
          <div className="buttons">
            <Action
              look="big"
              isDisabled={needsConsent && !consent}
              onPress={() => onAgreed(report, consent)}
            >
              {words.message('accounts.apply', {})}
            </Action>
            <Action onPress={onBack}>{words.message('accounts.other-way', {})}</Action>
          </div>
          <ExactLines files={report.files} />
        </>
      )}
    </Screen>
  );
}
