import { Action } from '../../components/Action.tsx';
import { PathDrawing } from '../../components/path/PathDrawing.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import type { CheckState } from '../../state/app-state.ts';
import { triesPlanned } from '../../state/heard.ts';
import { endsAtProvider } from '../../../shared/path/lanes.ts';
import { lanesHeard } from '../../state/path.ts';
import { progressInWords } from './progress-words.ts';
import { SpokenProgress } from './SpokenProgress.tsx';
import { useSeconds } from './use-seconds.ts';
import './checking.css';

type Running = Extract<CheckState, { phase: 'running' }>;

/** The way lights up as answers come in; always with words, the time used, and a way to stop. */
export function CheckingScreen({ check: { heard, beganMs, asking } }: { check: Running }) {
  const { words, isp, hello, practice } = useApp();
  const { stop } = useActions();
  const seconds = useSeconds(beganMs);
  const scene = hello.practice.find(({ id }) => id === practice);
  const name = scene?.isp ?? (isp.known ? isp.name : words.message('name.isp-first', {}));
  const most = triesPlanned(heard);
  const count = Math.min(heard.observations.length, most);
  return (
    <Screen title={words.message('window.checking.title', {})} className="checking">
      <p className="lead">{words.message('window.checking.text', {})}</p>
      <PathDrawing lanes={lanesHeard(heard)} isp={name} own={endsAtProvider(heard.targets)} />
      <div className="checking-now">
        {most > 0 && (
          <progress value={count} max={most} aria-label={words.message('window.checking.title', {})} />
        )}
        <p className="checking-doing">
          {asking !== null && heard.targets.length === 0
            ? words.message('accounts.looking-up', { domain: asking })
            : progressInWords(heard.latest, words)}
        </p>
        {heard.useful && <p className="good-news">{words.message('window.checking.useful', heard.useful)}</p>}
        <p className="hint">
          {words.join(
            most > 0 ? words.message('window.checking.tries', { count, most }) : '',
            words.message('window.checking.time', { seconds }),
          )}
        </p>
      </div>
      <SpokenProgress heard={heard} />
      <Action onPress={stop}>{words.message('window.checking.stop', {})}</Action>
    </Screen>
  );
}
