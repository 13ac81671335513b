import { useEffect, useRef, useState } from 'react';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { supportCode } from '../../../shared/support-code/support-code.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { Exercise } from './Exercise.tsx';
import './agent.css';

/** Calls to practise with. The score is of this session, and gone with it. */
export function PracticeCalls() {
  const { words, hello } = useApp();
  const { message } = words;
  const host = useHost();
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState(false);
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const [score, setScore] = useState({ right: 0, all: 0 });
  const calling = useRef<AbortController | null>(null);
  useEffect(() => () => calling.current?.abort(), []);
  const scene = hello.practice[at % hello.practice.length];
  if (!scene) return null;

  const ask = (): void => {
    setAsking(true);
    calling.current = new AbortController();
    host
      .check(
        { servers: [], connection: null, practice: scene.id },
        (event) => {
          // The first judgement is what the customer reads out; a slow server may be listened to for long.
          if (event.kind === 'judged') setJudgement((known) => known ?? event.judgement);
        },
        calling.current.signal,
      )
      .catch(() => setAsking(false));
  };
  const next = (): void => {
    calling.current?.abort();
    setAt(at + 1);
    setAsking(false);
    setJudgement(null);
  };
  return (
    <Screen title={message('calls.title', {})} className="practice agent">
      <p className="lead">{message('calls.text', {})}</p>
      <p role="status" className="score">
        {score.all > 0 && message('calls.score', { count: score.right, most: score.all })}
      </p>
      <section>
        <h2>{message('practice.heading.says', {})}</h2>
        <p className="story">{message(`practice.${scene.id}.story`, {})}</p>
        {!asking && (
          <Action look="big" onPress={ask}>
            {message('calls.ask', {})}
          </Action>
        )}
        {asking && judgement === null && <p role="status">{message('calls.asking', {})}</p>}
      </section>
      {judgement && (
        <Exercise
          key={at}
          judgement={judgement}
          code={supportCode(judgement.report, judgement.verdicts)}
          onDecided={(right) => setScore({ right: score.right + (right ? 1 : 0), all: score.all + 1 })}
          onNext={next}
        />
      )}
    </Screen>
  );
}
