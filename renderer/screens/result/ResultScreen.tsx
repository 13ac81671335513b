import { Action } from '../../components/Action.tsx';
import { Fold } from '../../components/Fold.tsx';
import { PathDrawing } from '../../components/path/PathDrawing.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import type { CheckState } from '../../state/app-state.ts';
import { endsAtProvider, lanesJudged } from '../../../shared/path/lanes.ts';
import { MayIAsk } from '../request/AskDoor.tsx';
import { AccountDoors } from './AccountDoors.tsx';
import { Details } from './Details.tsx';
import { HelpDeskText } from './HelpDeskText.tsx';
import { Notes } from './Notes.tsx';
import { StepBody } from './StepBody.tsx';
import { FirstStep, OtherSteps } from './Steps.tsx';
import { Why } from './Why.tsx';
import './result.css';

type Done = Extract<CheckState, { phase: 'done' }>;

/** What it is, what to do, and everything behind it for those who ask. */
export function ResultScreen({ check }: { check: Done }) {
  const { words, practice } = useApp();
  const { check: checkAgain, show, startOver } = useActions();
  const { judgement, changed } = check;
  const { report, verdicts, isp } = judgement;
  const [first, ...others] = verdicts;
  if (!first) return null;
  const { title, text } = words.verdict(first);
  const clear = first.code === 'all-clear';
  const name = isp.known ? isp.name : words.message('name.isp-first', {});
  return (
    <Screen title={title} className={clear ? 'result result-clear' : 'result'}>
      <p role="status" className={changed ? 'good-news' : 'hidden'}>
        {changed && words.message('window.result.changed', {})}
      </p>
      {report.ended === 'cancelled' && <p className="early">{words.message('cli.cancelled', {})}</p>}
      <p className="lead">{text}</p>
      <FirstStep verdict={first} judgement={judgement} />
      <PathDrawing
        lanes={lanesJudged(report, verdicts)}
        isp={name}
        own={endsAtProvider(report.observations.filter(({ purpose }) => purpose === 'mail'))}
      />
      <AccountDoors report={report} />
      <OtherSteps verdict={first} judgement={judgement} />
      <MayIAsk judgement={judgement} />
      {others.length > 0 && (
        <section>
          <h2>{words.message('window.result.also', {})}</h2>
          {others.map((verdict) => (
            <Fold key={verdict.code} level={3} look="small" title={words.verdict(verdict).title}>
              <p>{words.verdict(verdict).text}</p>
              {verdict.next.map(
                (step) =>
                  step.kind === 'make-app-password' && (
                    <StepBody key={step.url ?? ''} step={step} about={verdict.code} judgement={judgement} />
                  ),
              )}
            </Fold>
          ))}
        </section>
      )}
      <div className="result-more">
        <Fold title={words.message('window.result.why', {})}>
          <Why verdict={first} report={report} isp={name} />
        </Fold>
        <Fold title={words.message('window.result.details', {})}>
          <Details report={report} isp={name} />
        </Fold>
        <Fold title={words.message('window.result.help-desk', {})}>
          <HelpDeskText judgement={judgement} />
        </Fold>
      </div>
      <Notes judgement={judgement} />
      <div className="buttons">
        <Action onPress={checkAgain}>{words.message('window.result.again', {})}</Action>
        {practice === null && <Action onPress={startOver}>{words.message('window.result.new', {})}</Action>}
        <Action onPress={() => show('report')}>{words.message('window.result.report', {})}</Action>
        <Action onPress={() => show('errors')}>{words.message('window.error', {})}</Action>
      </div>
    </Screen>
  );
}
