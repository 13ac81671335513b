import { useCallback, useState } from 'react';
import type { Api } from '../../../shared/contract/contract.ts';
import type { AskingWay } from '../../../shared/requests/asking.ts';
import type { MachineTold, RequestTold } from '../../../shared/requests/told.ts';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Faulted } from '../change/Faulted.tsx';
import { OneRequest } from '../outbox/OneRequest.tsx';
import { AskingStep } from './AskingStep.tsx';
import { BeforeAsking } from './BeforeAsking.tsx';
import { EMPTY, type Filled } from './filled.ts';
import { RequestForm } from './RequestForm.tsx';
import { RequestPreview } from './RequestPreview.tsx';
import { Action } from '../../components/Action.tsx';
import '../change/change.css';
import './request.css';

type Step =
  | { at: 'asking' }
  | { at: 'before'; way: AskingWay }
  | { at: 'form'; way: AskingWay; filled: Filled; kept: string | null }
  | { at: 'preview'; way: AskingWay; filled: Filled; told: RequestTold }
  | { at: 'done'; way: AskingWay; filled: Filled; told: RequestTold };

/** From "who may ask" to a request that has been handed over. */
export function RequestScreen() {
  const { words, practice } = useApp();
  const { show } = useActions();
  const { answer: told, fault } = useAsked(
    useCallback((host: Api) => host.howToAsk({ practice }), [practice]),
  );
  const [step, setStep] = useState<Step>({ at: 'asking' });
  /** Not asked for again once it was answered. */
  const [seen, setSeen] = useState<MachineTold | null>(null);
  const [passed, setPassed] = useState(false);

  if (fault) return <Faulted fault={fault} onBack={() => show('check')} />;
  if (!told) return <main id="main" className="screen" aria-busy="true" />;
  const fillIn = (way: AskingWay): void =>
    setStep({ at: 'form', way, filled: { ...EMPTY, server: told.server ?? '' }, kept: null });
  const correct = ({ way, filled, told: { request } }: Extract<Step, { told: RequestTold }>): void =>
    setStep({ at: 'form', way, filled, kept: request.request });
  switch (step.at) {
    case 'asking':
      return (
        <AskingStep
          told={told}
          infected={seen?.look.possibleInfection === true}
          onWay={(way) => (passed ? fillIn(way) : setStep({ at: 'before', way }))}
        />
      );
    case 'before':
      return (
        <BeforeAsking
          seen={seen}
          onSeen={setSeen}
          onGoOn={() => {
            setPassed(true);
            fillIn(step.way);
          }}
          onBack={() => setStep({ at: 'asking' })}
        />
      );
    case 'form':
      return (
        <RequestForm
          told={told}
          way={step.way}
          first={step.filled}
          kept={step.kept}
          onBack={() => setStep({ at: 'asking' })}
          onKept={(request, filled) => setStep({ at: 'preview', way: step.way, filled, told: request })}
        />
      );
    case 'preview':
      return (
        <RequestPreview
          told={step.told}
          onBack={() => correct(step)}
          onSent={(sent) => setStep({ ...step, at: 'done', told: sent })}
        />
      );
    case 'done':
      return (
        <Screen key="done" title={words.message('window.outbox', {})} className="request">
          <ul className="account-list">
            <OneRequest
              told={step.told}
              onChanged={(changed) => setStep({ ...step, told: changed })}
              onCorrect={() => correct(step)}
              onOther={() => setStep({ at: 'asking' })}
            />
          </ul>
          <div className="buttons">
            <Action onPress={() => show('outbox')}>{words.message('window.outbox', {})}</Action>
            <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
          </div>
        </Screen>
      );
  }
}
