import type { Judgement } from '../../../shared/contract/event-schema.ts';
import type { NextStep, VerdictCode } from '../../../shared/model/verdict.ts';
import { Action } from '../../components/Action.tsx';
import { HelpDesk } from '../../components/HelpDesk.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { AskDoor, SHUT } from '../request/AskDoor.tsx';
import { ExemptionTerms } from './ExemptionTerms.tsx';
import { SettingsToType } from './SettingsToType.tsx';

interface Props {
  step: NextStep;
  about: VerdictCode;
  judgement: Judgement;
}

/** A step in full: the instruction, and whatever is needed to follow it. */
export function StepBody({ step, about, judgement }: Props) {
  const words = useWords();
  const { check } = useActions();
  const { isp } = judgement;
  const text = words.next(step, { about, ...(isp.known && { isp: isp.name }) });
  return (
    <div className="step">
      <p>{text}</p>
      {(step.kind === 'use-provider-port' || step.kind === 'use-relay') && (
        <SettingsToType step={step} isp={isp.name} />
      )}
      {step.kind === 'request-exemption' && (
        <>
          <ExemptionTerms channel={step.channel} judgement={judgement} />
          <AskDoor judgement={judgement} />
        </>
      )}
      {step.kind === 'call-help-desk' && <HelpDesk isp={isp} />}
      {step.kind === 'call-help-desk' && SHUT.includes(about) && <AskDoor judgement={judgement} />}
      {'url' in step && (
        <p>
          <PageLink url={step.url} known={step.kind === 'make-app-password'}>
            {words.message('window.open-page', {})}
          </PageLink>
        </p>
      )}
      {step.kind === 'wait-and-retry' && (
        <Action onPress={check}>{words.message('window.result.again', {})}</Action>
      )}
    </div>
  );
}
