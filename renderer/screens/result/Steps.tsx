import type { Judgement } from '../../../shared/contract/event-schema.ts';
import type { NextStep, Verdict } from '../../../shared/model/verdict.ts';
import { isChangeStep } from '../../../shared/change/change-step.ts';
import { Action } from '../../components/Action.tsx';
import { Fold } from '../../components/Fold.tsx';
import { useActions, useApp, useWords } from '../../state/app-context.ts';
import { isUnseen, shutAccounts } from '../../state/account-doors.ts';
import { StepBody } from './StepBody.tsx';
import { stepTitle } from './step-title.ts';

interface Props {
  verdict: Verdict;
  judgement: Judgement;
}

/** `nothing` is no step to show. */
const stepsOf = ({ next }: Verdict): NextStep[] => next.filter(({ kind }) => kind !== 'nothing');

/** The first step as the one big button: done by Postern where it can, shown to be done by hand where not. */
export function FirstStep({ verdict, judgement }: Props) {
  const { words, accounts } = useApp();
  const { change } = useActions();
  const [first] = stepsOf(verdict);
  if (!first) return null;
  const found = isChangeStep(first) ? (accounts?.accounts ?? []) : [];
  const shut = shutAccounts(found, judgement.report);
  const moved = shut.length > 0 ? shut : found.filter(isUnseen);
  if (moved.length > 0) {
    const [only] = moved;
    const byHand = moved.every(({ mode }) => mode === 'guided');
    return (
      <section className="steps">
        <h2>{words.message('window.result.next', {})}</h2>
        {shut.length === 0 && <p>{words.message('accounts.change.unseen', {})}</p>}
        {!byHand && <p>{words.message('accounts.change.text', {})}</p>}
        <Action look="big" onPress={() => change(moved.length === 1 ? (only?.id ?? null) : null)}>
          {words.message(byHand ? 'accounts.guided.begin' : 'accounts.change', {})}
        </Action>
        <Fold level={3} look="small" className="by-hand" title={stepTitle(first, words)}>
          <StepBody step={first} about={verdict.code} judgement={judgement} />
        </Fold>
      </section>
    );
  }
  return (
    <section className="steps">
      <h2>{words.message('window.result.next', {})}</h2>
      <Fold level={3} look="big" title={stepTitle(first, words)}>
        <StepBody step={first} about={verdict.code} judgement={judgement} />
      </Fold>
    </section>
  );
}

export function OtherSteps({ verdict, judgement }: Props) {
  const words = useWords();
  const [, ...others] = stepsOf(verdict);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{words.message('window.result.others', {})}</h2>
      {others.map((step, index) => (
        <Fold key={`${step.kind} ${index}`} level={3} look="small" title={stepTitle(step, words)}>
          <StepBody step={step} about={verdict.code} judgement={judgement} />
        </Fold>
      ))}
    </section>
  );
}
