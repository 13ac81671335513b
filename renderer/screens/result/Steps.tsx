import type { Judgement } from '../../../shared/contract/event-schema.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../state/app-context.ts';
import { StepBody } from './StepBody.tsx';
import { stepTitle } from './step-title.ts';

/** The first step as the one big button, the others below it. */
export function Steps({ verdict, judgement }: { verdict: Verdict; judgement: Judgement }) {
  const words = useWords();
  const [first, ...others] = verdict.next.filter(({ kind }) => kind !== 'nothing');
  if (!first) return null;
  return (
    <section className="steps">
      <h2>{words.message('window.result.next', {})}</h2>
      <Fold level={3} look="big" title={stepTitle(first, words)}>
        <StepBody step={first} about={verdict.code} judgement={judgement} />
      </Fold>
      {others.length > 0 && (
        <>
          <h3 className="steps-others">{words.message('window.result.others', {})}</h3>
          {others.map((step, index) => (
            <Fold key={`${step.kind} ${index}`} level={4} look="small" title={stepTitle(step, words)}>
              <StepBody step={step} about={verdict.code} judgement={judgement} />
            </Fold>
          ))}
        </>
      )}
    </section>
  );
}
