import type { ReactNode, Ref } from 'react';
import { answersTo, type CallAnswer, type CallLine } from '../../../shared/call-script/call.ts';
import { Action } from '../../components/Action.tsx';
import { useWords } from '../../state/app-context.ts';

interface Props {
  line: CallLine | null;
  /** What to say now. */
  say: string;
  first: boolean;
  sayRef: Ref<HTMLParagraphElement>;
  onAnswer: (answer: CallAnswer) => void;
  onBack: () => void;
  children?: ReactNode;
}

/** One line to say, and what the customer may answer: each answer has the number of its key. */
export function Script({ line, say, first, sayRef, onAnswer, onBack, children }: Props) {
  const { message } = useWords();
  const answers = line === null ? [] : answersTo(line);
  return (
    <section className="script">
      <h2>{message('agent.script', {})}</h2>
      <p className="say" ref={sayRef} tabIndex={-1} aria-live="polite">
        {say}
      </p>
      {children}
      {answers.length > 0 && (
        <div className="buttons" role="group" aria-label={message('agent.answer', {})}>
          {answers.map((answer, index) => (
            <Action key={answer} onPress={() => onAnswer(answer)} look={index === 0 ? 'big' : 'plain'}>
              {index + 1} · {message(`agent.answer.${answer}`, {})}
            </Action>
          ))}
          {!first && <Action onPress={onBack}>{message('window.back', {})}</Action>}
        </div>
      )}
      {line?.kind === 'end' && (
        <div className="buttons">
          <Action onPress={onBack}>{message('window.back', {})}</Action>
        </div>
      )}
    </section>
  );
}
