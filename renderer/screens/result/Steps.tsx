import type { Judgement } from '../../../shared/contract/event-schema.ts';
import type { NextStep, Verdict } from '../../../shared/model/verdict.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../state/app-context.ts';
import { StepBody } from './StepBody.tsx';
import { stepTitle } from './step-title.ts';

interface Props {
  verdict: Verdict;
  judgement: Judgement;
}

/** `nothing` is no step to show. */
const stepsOf = ({ next }: Verdict): NextStep[] => next.filter(({ kind }) => kind !== 'nothing');

/** The first step as the one big button. */
export function FirstStep({ verdict, judgement }: Props) {
  const words = useWords();
  const [first] = stepsOf(verdict);
  if (!first) return null;
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
