import { useEffect, useRef, useState } from 'react';
import { PRACTICE_CAUSES } from '../../../shared/call-script/practice-causes.ts';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { spelled } from '../../../shared/messages/word-spelling.ts';
import type { VerdictCode } from '../../../shared/model/verdict.ts';
import { asVerdict } from '../../../shared/support-code/as-verdict.ts';
import { decode } from '../../../shared/support-code/support-code.ts';
import { Action } from '../../components/Action.tsx';
import { Pick } from '../../components/Pick.tsx';
import { useWords } from '../../state/app-context.ts';
import { CodeField } from './CodeField.tsx';
import { Found } from './Found.tsx';

interface Props {
  judgement: Judgement;
  code: string;
  onDecided: (right: boolean) => void;
  onNext: () => void;
}

/** One call: the code is heard and typed, the doors are seen, the cause is the agent's to name. */
export function Exercise({ judgement: { isp, verdicts }, code, onDecided, onNext }: Props) {
  const words = useWords();
  const { message } = words;
  const [typed, setTyped] = useState('');
  const [cause, setCause] = useState<VerdictCode | ''>('');
  const [decided, setDecided] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const heard = decode(typed);
  const essentials = heard.ok ? heard.essentials : null;
  const [truth] = verdicts;
  const right = truth?.code === cause;
  const [first] = truth?.next ?? [];
  return (
    <>
      <section>
        <h2>{message('calls.hears', {})}</h2>
        <ol className="heard">
          {code.split('-').map((group, index) => (
            <li key={index}>{spelled(group, words)}</li>
          ))}
        </ol>
        <CodeField value={typed} onChange={setTyped} inputRef={field} />
      </section>
      {essentials && (
        <>
          <Found essentials={essentials} isp={isp.name} exercise={!decided} />
          <Pick<VerdictCode | ''>
            label={message('calls.cause', {})}
            value={cause}
            options={[
              { value: '', label: message('page.form.choose', {}) },
              ...PRACTICE_CAUSES.map((one) => ({
                value: one,
                label: words.verdict(asVerdict({ ...essentials, verdict: one }, isp.name)).title,
              })),
            ]}
            onChange={(one) => {
              if (!decided) setCause(one);
            }}
          />
          <div className="buttons">
            {!decided && (
              <Action
                look="big"
                isDisabled={cause === ''}
                onPress={() => {
                  setDecided(true);
                  onDecided(right);
                }}
              >
                {message('calls.decide', {})}
              </Action>
            )}
          </div>
        </>
      )}
      {decided && truth && (
        <section role="status" className={right ? 'truth truth-right' : 'truth'}>
          <p>
            <strong>{message(right ? 'calls.right' : 'calls.wrong', {})}</strong>
          </p>
          <p>{words.verdict(truth).title}</p>
          <p>{words.verdict(truth).text}</p>
          {first && <p>{words.next(first, { isp: isp.name, about: truth.code })}</p>}
        </section>
      )}
      {decided && (
        <Action look="big" onPress={onNext} autoFocus>
          {message('calls.next', {})}
        </Action>
      )}
    </>
  );
}
