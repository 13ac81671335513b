import { useState } from 'react';
import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import type { ChangeReport } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Applying } from './Applying.tsx';
import { ChooseFix } from './ChooseFix.tsx';
import { Done } from './Done.tsx';
import { Explained } from './Explained.tsx';
import { Guided } from './Guided.tsx';
import { NotDone } from './NotDone.tsx';
import { Preview } from './Preview.tsx';

type Step =
  | { at: 'choose' }
  | { at: 'preview'; fix: Fix }
  | { at: 'guided'; fix: Fix }
  | { at: 'apply'; fix: Fix; previewed: ChangeReport; consent: boolean }
  | { at: 'done'; report: ChangeReport }
  | { at: 'not-done'; report: ChangeReport };

/** One account's way from choosing a fix to the proof that it helped. */
export function ChangeFlow({ account }: { account: MailAccount }) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const choose = (): void => setStep({ at: 'choose' });
  if (account.mode === 'explain') return <Explained account={account} />;
  switch (step.at) {
    case 'choose':
      return (
        <ChooseFix
          account={account}
          onChosen={(fix) => setStep({ at: account.mode === 'guided' ? 'guided' : 'preview', fix })}
        />
      );
    case 'preview':
      return (
        <Preview
          account={account}
          fix={step.fix}
          onBack={choose}
          onByHand={() => setStep({ at: 'guided', fix: step.fix })}
          onAgreed={(previewed, consent) => setStep({ at: 'apply', fix: step.fix, previewed, consent })}
        />
      );
    case 'guided':
      return <Guided account={account} fix={step.fix} onBack={choose} />;
    case 'apply':
      return (
        <Applying
          account={account}
          to={step.fix.to}
          digest={step.previewed.digest ?? ''}
          consent={step.consent}
          onEnd={(report) => setStep({ at: report.status === 'changed' ? 'done' : 'not-done', report })}
          onBack={choose}
        />
      );
    case 'done':
      return <Done account={account} report={step.report} onAgain={choose} />;
    case 'not-done':
      return <NotDone account={account} report={step.report} onAgain={choose} />;
  }
}
